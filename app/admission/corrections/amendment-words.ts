import { defineWords } from '~/shared/words'

/** Amending what was handed in: the firm's page, and what staff and experts read of it. */
export const amendmentWords = defineWords({
  act: ['补充修改', 'Amend'],
  title: ['补充修改申请', 'Amend the application'],
  lead: [
    '下面是已经递交的内容。改好后一次交上，立即代替原来的；改前的内容留存，孵化器和专家都看得到您改了什么。',
    'This is what you handed in. Change it and send it once: it takes the place of what was there. What stood there before is kept, and the incubator and the experts see what you changed.',
  ],
  send: ['交上修改', 'Send the changes'],
  sending: ['正在交上', 'Sending'],
  papers: ['补充材料', 'More papers'],
  papersLead: ['已交的材料都保留，这里只加新的。', 'Papers handed in stay; here you add to them.'],
  addPaper: (name: string) => [`${name}：加一份`, `${name}: add one`],
  conflict: ['刚才有同事改过这份申请', 'A colleague has just changed this application'],
  conflictText: [
    '下面是您填的，还没有交上。与同事不同的地方，同事的答案写在旁边；核对好再交一次。',
    'Below is what you typed; it has not been sent. Where your colleague answered otherwise, that stands beside it. Check, then send again.',
  ],
  missingPaper: ['请上传这份材料', 'Upload this paper'],
  refused: {
    wrong_role: ['只有企业自己能补充修改。', 'Only the firm itself amends its application.'],
    wrong_state: ['这份申请现在不能补充修改。', 'This application cannot be amended now.'],
    correction_open: [
      '孵化器要求了补正，请先补正。',
      'The incubator has asked for a correction; send that first.',
    ],
    changed_meanwhile: [
      '刚才有同事改过，您的还没有交上。',
      'A colleague has just changed it; yours has not been sent.',
    ],
    unchanged: ['还没有改动，也没有加材料。', 'Nothing was changed and no paper added.'],
    gaps: [
      '有没填好的地方，见下。改好才能交上。',
      'Something is not right yet, see below. Nothing was sent.',
    ],
    unknown_file: ['文件没有收到，请重新选择。', 'The file did not arrive; choose it again.'],
  },
  history: ['企业补充修改', 'Amended by the firm'],
  amendedBy: (name: string, day: string) => [`${name}，${day}`, `${name}, ${day}`],
  item: ['改了什么', 'What changed'],
  before: ['改前', 'Before'],
  after: ['改后', 'After'],
  newPaper: ['新加的材料', 'paper added'],
  amendedOn: (day: string) => [`企业 ${day} 补充修改过`, `The firm amended this file on ${day}`],
  amendedOnText: ['改过的答案旁边写着原来的。', 'Beside each answer that changed stands what it was.'],
  afterReview: (day: string) => [
    `企业 ${day} 补充修改过，在您提交评审之后`,
    `The firm amended this file on ${day}, after your review`,
  ],
  afterReviewText: [
    '您的评审不变。改过的答案旁边写着原来的。',
    'Your review stays as it is. Beside each answer that changed stands what it was.',
  ],
})
