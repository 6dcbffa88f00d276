import { defineWords, plural } from '~/shared/words'

/** The administrators' page of days off, and the sentence beside a deadline that may still move. */
export const calendarWords = defineWords({
  title: ['放假安排', 'Days off'],
  sub: [
    '法定假日每年按《全国年节及纪念日放假办法》自动推算；国务院办公厅每年公布的调休和上班安排在这里登记，全平台通用。登记后未到期的截止日随之顺延，并通知相关人员。',
    'Holidays fixed by law are reckoned for every year; the notice that the State Council publishes each year, with its make-up working days, is entered here for the whole installation. Open deadlines move with it, and whom they concern is told.',
  ],
  enter: ['登记一年的安排', 'Enter a year'],
  year: ['年份', 'Year'],
  number: ['文号', 'Number of the notice'],
  numberHint: ['例如 国办发明电〔2026〕9号', 'for example 国办发明电〔2026〕9号'],
  text: ['通知正文', 'Text of the notice'],
  textHint: [
    '把通知里逐个节日的段落贴进来；也可以每行写一段，如“2027-01-01 至 2027-01-03 放假”“2027-01-31 上班”。',
    'Paste the paragraphs of the notice (in Chinese), or write one stretch a line, such as “2027-01-01 至 2027-01-03 放假” (off) and “2027-01-31 上班” (worked).',
  ],
  reason: ['登记理由', 'Reason'],
  look: ['读出来看看', 'See how it is read'],
  readAs: ['这样读，对吗？', 'Is it read rightly?'],
  daysOff: (count: number) => [`放假 ${count} 天`, `${plural(count, 'day')} off`],
  workDays: (count: number) => [`周末上班 ${count} 天`, `${plural(count, 'weekend day')} worked`],
  confirm: ['对，登记并顺延截止日', 'Yes: enter it and move the deadlines'],
  busy: ['正在登记', 'Entering'],
  done: (count: number) => [
    `已登记，${count} 个截止日顺延，已通知相关人员。`,
    `Entered. ${plural(count, 'deadline')} moved, and whom they concern has been told.`,
  ],
  entered: ['登记过的', 'What was entered'],
  known: ['随软件带来的', 'What came with the software'],
  none: ['还没有登记过', 'Nothing has been entered yet'],
  missing: (year: number) => [
    `${year} 年的安排还没有登记，现在按法定假日推算。`,
    `The days off of ${year} have not been entered; the holidays fixed by law are used.`,
  ],
  version: ['版次', 'Version'],
  by: ['登记人', 'Entered by'],
  days: ['日期', 'Days'],
  refusals: {
    year_wrong: ['请填 2020 到 2100 之间的年份', 'Give a year between 2020 and 2100'],
    number_missing: ['请填文号', 'Give the number of the notice'],
    text_missing: ['请贴通知正文', 'Paste the text of the notice'],
    reason_missing: ['请写登记理由', 'Say why it is entered'],
    too_long: ['太长，请缩短', 'Too long: please shorten it'],
    nothing_read: ['没有读出放假的日子，请检查正文', 'No days off could be read: look at the text'],
    day_wrong: ['有一段日期读不出来', 'A stretch of days could not be read'],
    other_year: ['有不属于这一年的日子', 'A day belongs to another year'],
    holiday_missing: ['缺少法定假日', 'A holiday fixed by law is missing'],
    not_a_weekend: ['上班的日子应是周六或周日', 'Make-up working days are Saturdays or Sundays'],
    off_and_worked: ['同一天又放假又上班', 'One day is both off and worked'],
    too_many_days: ['放假的日子太多，请检查', 'Too many days off: look at the text'],
    changed_meanwhile: [
      '刚刚有人登记过这一年，请重新打开本页',
      'Somebody has just entered this year: open the page again',
    ],
    read_otherwise: [
      '正文改过了，请再看一遍读出来的日子',
      'The text has changed: look again at how it is read',
    ],
  },
  unpublished: (year: number) => [
    `${year} 年放假安排未公布，可能变动`,
    `days off of ${year} not published yet, may change`,
  ],
})
