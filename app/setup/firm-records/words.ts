import { defineWords, plural } from '~/shared/words'

/** The page on which records of firms are entered from a spreadsheet. */
export const pastedRecordWords = defineWords({
  title: ['从表格批量录入', 'Enter many from a spreadsheet'],
  lead: [
    '在表格里按下面的列填好，连同表头一起复制，粘贴到这里，再选凭证文件。先看每一行读成什么，全部无误才一起录入；录入后在“证据”里一次提交。',
    'Fill a spreadsheet by the columns below, copy its rows and paste them here, then choose the papers. See first how each row is read; all are entered together once none is wrong, and are then put forward at once from the evidence page.',
  ],
  kinds: ['记录种类', 'Kind of record'],
  firm: ['企业', 'Firm'],
  paper: ['凭证文件名', 'File name of the paper'],
  row: ['整行', 'Row'],
  columns: ['各列怎么填', 'What stands in each column'],
  column: ['列', 'Column'],
  how: ['怎么填', 'How'],
  headHint: [
    '表头可以复制到表格的第一行，列的顺序不变。',
    'The headings are there to be copied into the first row of a spreadsheet; their order stays.',
  ],
  firmHow: ['企业全称、统一社会信用代码或企业编号', 'Its full name, its credit code or its number'],
  paperHow: [
    '和所选文件的名字相同，含扩展名；一行一份',
    'The name of a chosen file with its extension; one for each row',
  ],
  dayHow: ['日期，如 2026-11-20', 'A date, such as 2026-11-20'],
  moneyHow: ['万元', 'in 10,000 yuan'],
  longest: (most: number) => [`不超过 ${most} 字`, `at most ${most} characters`],
  optionalHow: ['需要时填', 'where it is needed'],
  oneOf: (words: string) => [`填其中之一：${words}`, `One of: ${words}`],
  rows: ['表格的行', 'Rows'],
  rowsHint: (most: number) => [`一次不超过 ${most} 行`, `At most ${most} at once`],
  papers: ['凭证文件', 'Papers'],
  papersHint: (most: number) => [
    `一次选不超过 ${most} 个；还有的，看过之后接着选，先选的会留着`,
    `At most ${most} at a time; choose more after looking, those chosen before stay`,
  ],
  kept: (count: number) => [`已收到 ${count} 个文件`, `${plural(count, 'file')} received`],
  unused: ['没有哪一行用到', 'named by no row'],
  read: ['读成这样', 'How it is read'],
  enter: (count: number) => [`录入这 ${count} 行`, `Enter these ${count}`],
  entered: (count: number) => [
    `已录入 ${count} 条记录，能计入的列在下面，可以一起提交。`,
    `${plural(count, 'record')} entered. What can be counted stands below and can be put forward together.`,
  ],
  twice: (line: number) => [`和第 ${line} 行相同`, `The same as in row ${line}`],
  errors: {
    required: ['请粘贴表格的行', 'Please paste the rows'],
    text_long: ['太长了，请分几次', 'Too long: please take several times'],
    papers_many: ['文件太多，请分几次', 'Too many files: please take several times'],
    unknown_file: ['文件没有收到，请重新选择', 'The file did not arrive: choose it again'],
    firm_unknown: ['没有这家企业，请核对名称或代码', 'There is no such firm: check its name or code'],
    firm_twice: [
      '有几家同名企业，请填统一社会信用代码',
      'Several firms have this name: give the credit code',
    ],
    paper_missing: ['请写凭证的文件名', 'Please give the file name of its paper'],
    paper_unknown: ['没有收到这个名字的文件', 'No file of this name has arrived'],
    cells_many: ['单元格比列多，请核对', 'More cells than columns: please check'],
  },
  refusals: {
    no_rows: ['没有读到行。', 'There are no rows.'],
    too_many: ['行太多，请分几次录入。', 'There are too many rows: take several times.'],
    rows_wrong: ['有的行刚才变了，请看一下再录入。', 'A row has just changed. Please look again.'],
    other_rows: ['和看过的不一样，请再看一看。', 'These are not the rows that were looked at. Look again.'],
  },
})
