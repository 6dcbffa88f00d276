import { defineWords, pairUp } from '~/shared/words'

/** What anybody reads about criteria that are to come, were, or change. */
export const publicCriteriaWords = defineWords({
  coming: ['将要施行', 'To come'],
  comingTitle: (title: string, day: string) => [
    `${title}，自 ${day} 起施行`,
    `${title}, in force from ${day}`,
  ],
  comingNote: [
    '已公布，从施行日起开放的批次用它。在那之前开放的批次自始至终用原来的一套。',
    'Published; intakes that open from its day on go by it. Those opened before keep their set to the end.',
  ],
  changes: ['与之前相比', 'What changes'],
  noChanges: ['文字没有不同。', 'The words are the same.'],
  history: ['历次条件', 'All criteria so far'],
  historyCols: {
    ...pairUp(
      { title: '名称', from: '施行起', until: '施行止' },
      { title: 'Title', from: 'In force from', until: 'Until' },
    ),
    ...pairUp({ published: '公布日期', state: '状态' }, { published: 'Published', state: 'State' }),
  },
  noEnd: ['—', '—'],
  judges: (intakes: readonly number[]) => [
    `，第 ${intakes.join('、')} 批在用`,
    `; still used by intake ${intakes.join(', ')}`,
  ],
  standings: {
    draft: ['', ''],
    coming: ['将要施行', 'to come'],
    in_force: ['施行中', 'in force'],
    superseded: ['已被取代', 'superseded'],
    retired: ['已停用', 'retired'],
  },
  graduation: ['毕业条件', 'Graduation criteria'],
  graduationSide: (title: string, from: string) => [
    `${title}，${from}起施行。毕业当天施行的一套说了算，此前的判定不改。`,
    `${title}, in force from ${from}. The set of the day of graduation decides; earlier tests stand.`,
  ],
  subscribe: ['条件变更时通知我', 'Tell me when the criteria change'],
  subscribeLead: [
    '公布新的条件时写信告诉您。先确认一次地址，每封信里都能退订。',
    'We write to you when new criteria are published. You confirm the address once, and each letter lets you leave.',
  ],
  address: ['电子邮箱', 'E-mail address'],
  subscribeAct: ['订阅通知', 'Subscribe'],
  sent: ['请查收邮件', 'Look into your mail'],
  sentText: [
    '如果这个地址还没有订阅，确认信已经寄出，七天内打开信里的链接。已经订阅的地址不会再收到确认信。',
    'If this address is not subscribed yet, a letter is on its way: open its link within seven days. An address that is subscribed already gets none.',
  ],
  errors: {
    address: ['请填一个能收信的电子邮箱', 'Enter an e-mail address that takes letters'],
    too_many: ['请求太多，请过一会儿再试', 'Too many requests: try again later'],
  },
  back: ['回到条件', 'To the criteria'],
  confirmTitle: ['确认订阅', 'Confirm the subscription'],
  confirmLead: (name: string) => [
    `${name}的条件变更时，写信告诉您。`,
    `We shall write to you when the criteria of ${name} change.`,
  ],
  confirmAct: ['确认', 'Confirm'],
  confirmed: ['已订阅', 'Subscribed'],
  confirmedText: [
    '条件变更时会写信告诉您。每封信里都有退订的链接。',
    'We shall write when the criteria change. Each letter has a link to leave.',
  ],
  leaveTitle: ['退订', 'Leave'],
  leaveLead: (name: string) => [
    `${name}的条件变更时，不再写信告诉您。`,
    `No more letters when the criteria of ${name} change.`,
  ],
  leaveAct: ['退订', 'Leave'],
  left: ['已退订', 'You have left'],
  leftText: [
    '不会再收到通知。要重新订阅，请到条件页。',
    'No more letters will come. To subscribe again, go to the criteria.',
  ],
  ended: ['这个链接已经用过或过期', 'This link was used before or has expired'],
  endedText: [
    '要订阅，请到条件页重新填写地址。',
    'To subscribe, enter your address on the page of the criteria.',
  ],
})
