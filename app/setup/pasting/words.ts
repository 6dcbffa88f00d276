import { defineWords } from '~/shared/words'

export const pastingWords = defineWords({
  paste: ['从表格粘贴', 'Paste from a spreadsheet'],
  rows: ['表格的行', 'Rows'],
  elsewhere: ['先填入您管理的另一个飞地的：', 'Begin with those of another enclave you administer:'],
  look: ['看一看', 'Look'],
  line: ['行', 'Row'],
  fine: ['可以登记', 'Can be entered'],
})
