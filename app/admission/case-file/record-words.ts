import { defineWords } from '~/shared/words'

/** What a firm does with a whole application: take it over, print it, take it home. */
export const recordWords = defineWords({
  clone: ['以此为底再申请', 'Apply again from this one'],
  cloneLead: (ref: string) => [
    `在现在开放的批次里开一份新的草稿。${ref} 里仍合用的答案和企业档案里的数字会带过去，逐项注明来源；材料要重新上传。`,
    `Begins a new draft in the intake that is open. Answers of ${ref} that still fit and figures of the firm’s record are taken over, each marked with its origin; papers are handed in anew.`,
  ],
  cloneAct: ['开一份新草稿', 'Begin a new draft'],
  print: ['打印', 'Print'],
  printTitle: ['入驻申请表', 'Application for residence'],
  download: ['下载全部（ZIP）', 'Download everything (ZIP)'],
  printedOn: (day: string) => [`${day} 生成`, `Made on ${day}`],
  printHint: ['用浏览器的打印，可存为 PDF。', 'Print with the browser; it can save a PDF.'],
  judged: ['按入驻条件判断', 'Judged by the criteria'],
  papers: ['材料清单', 'Papers'],
  answersFile: ['申请内容', 'application'],
  papersFolder: ['材料', 'papers'],
  back: ['返回', 'Back'],
  colleagues: ['一起填写的同事', 'Colleagues who fill in with you'],
})
