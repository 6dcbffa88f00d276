import { defineWords } from '~/shared/words'

/** What a firm does with a whole application: take it over, print it, take it home. */
export const recordWords = defineWords(
  {
    clone: '以此为底再申请',
    cloneLead: (ref: string) =>
      `在现在开放的批次里开一份新的草稿。${ref} 里仍合用的答案和企业档案里的数字会带过去，逐项注明来源；材料要重新上传。`,
    cloneAct: '开一份新草稿',
    print: '打印',
    printTitle: '入驻申请表',
    download: '下载全部（ZIP）',
    printedOn: (day: string) => `${day} 生成`,
    printHint: '用浏览器的打印，可存为 PDF。',
    judged: '按入驻条件判断',
    papers: '材料清单',
    answersFile: '申请内容',
    papersFolder: '材料',
    back: '返回',
    colleagues: '一起填写的同事',
  },
  {
    clone: 'Apply again from this one',
    cloneLead: (ref) =>
      `Begins a new draft in the intake that is open. Answers of ${ref} that still fit and figures of the firm’s record are taken over, each marked with its origin; papers are handed in anew.`,
    cloneAct: 'Begin a new draft',
    print: 'Print',
    printTitle: 'Application for residence',
    download: 'Download everything (ZIP)',
    printedOn: (day) => `Made on ${day}`,
    printHint: 'Print with the browser; it can save a PDF.',
    judged: 'Judged by the criteria',
    papers: 'Papers',
    answersFile: 'application',
    papersFolder: 'papers',
    back: 'Back',
    colleagues: 'Colleagues who fill in with you',
  },
)
