import { defineWords } from '~/shared/words'
import { ASK_STATES, REPLIES } from './vocabulary'

/** What a department's pages say. */
export const askWords = defineWords({
  title: ['要答复的事', 'To answer'],
  titleOf: (department: string) => [`${department}：要答复的事`, `${department}: to answer`],
  sub: (open: string, late: number) => [
    late > 0 ? `${open} 件待答复，其中 ${late} 件已过期` : `${open} 件待答复`,
    late > 0 ? `${open} open, ${late} of them overdue` : `${open} open`,
  ],
  lists: { open: ['待答复', 'Open'], closed: ['已了结', 'Closed'] },
  states: ASK_STATES.pairs,
  replies: REPLIES.pairs,
  none: ['没有要答复的事', 'Nothing to answer'],
  noneText: [
    '企业落地卡在您部门时，孵化器会把事交到这里，并写信告诉您。',
    'When a landing is held up in your department, the incubator asks you here and writes you a letter.',
  ],
  noneClosed: ['还没有了结的事', 'Nothing closed yet'],
  firm: ['企业', 'Firm'],
  question: ['什么事', 'Matter'],
  asked: ['交来', 'Asked'],
  due: ['答复截止', 'Answer by'],
  answered: ['答复', 'Answer'],
  said: (reply: string, day: string, answer: string) => [
    `${day} ${reply}：${answer}`,
    `${day}, ${reply.toLowerCase()}: ${answer}`,
  ],
  late: ['已过期', 'Overdue'],
  toAnswer: ['去答复', 'Answer'],
  open: ['查看', 'Open'],
  page: ['答复', 'Answer'],
  where: ['落在哪里', 'Where it lands'],
  stage: ['到哪一步', 'Stage'],
  investment: ['投资', 'Investment'],
  product: ['产品', 'Product'],
  area: ['用地或厂房', 'Land or factory'],
  ref: ['项目编号', 'Project'],
  reply: ['答复', 'Answer'],
  answer: ['说明', 'In words'],
  answerHint: [
    '写清办到哪一步、要企业做什么。企业、园区和孵化器都看得到。',
    'Say how far it is and what the firm has to do. The firm, the park and the incubator read it.',
  ],
  newDue: ['哪天前办好', 'Done by'],
  newDueHint: ['选“还要些时间”时要填', 'Needed where you need more time'],
  send: ['答复', 'Answer'],
  closedWhy: {
    answered: ['这件事已经答复了。', 'This has been answered.'],
    withdrawn: ['这件事孵化器已经收回。', 'The incubator has taken this back.'],
  },
  sent: ['已答复，孵化器会接着办。', 'Answered. The incubator goes on from here.'],
  errors: {
    required: ['请填写', 'Please fill this in'],
    text_long: ['太长了，最多 500 字', 'Too long: at most 500 characters'],
    day_missing: ['请填日期', 'Please enter a day'],
  },
  refusals: {
    not_open: ['这件事已经了结，不用再答复。', 'This is closed; no answer is needed.'],
    day_passed: ['不能早于今天', 'Not before today'],
    changed_meanwhile: [
      '您部门刚有人答复过，请看一下再写。',
      'Somebody of your department has just answered. Look again.',
    ],
  },
})
