import { parkYearWords } from '~/landing/park-years/words'
import { defineWords } from '~/shared/words'

/** What the pages say on which figures and quotas of parks are pasted. */
export const parkFiguresWords = defineWords({
  park: ['园区', 'Park'],
  figures: ['粘贴园区数据', 'Paste figures of parks'],
  quotas: ['粘贴年度任务', 'Paste quotas'],
  figuresLead: [
    '在表格里选中这些列，复制后粘贴到下面，先看再提交；提交后由另一个人核过才算数。列的次序：园区、年度、期间（全年、第一季度…）、产值、税收、固定资产投资、主营业务收入、产业基金（万元）、实际用地、新收储工业用地（亩）、新建标准厂房（㎡）、就业、规上企业、创新平台、开放平台、投融资平台、1 亿元以上项目、5 亿元以上项目、数据截止日、出处、单位没有错（和上年差得太多时填“是”）。',
    'Copy these columns from a spreadsheet and paste them below; they are shown before they are put forward, and count once somebody else has confirmed them. In this order: park, year, period (Whole year, Q1 …), output, tax, investment, revenue, industry fund (10,000 yuan), land in use, land taken in (mu), new standard factory (m²), jobs, above-scale firms, innovation, opening-up and financing platforms, projects of 100 million or more, of 500 million or more, as of, source, and “yes” where a figure is far from that of the year before and right.',
  ],
  quotasLead: [
    '列的次序：园区、年度、新收储工业用地（亩）、新建标准厂房（㎡）、1 亿元以上项目、5 亿元以上项目、出处。同一年再粘贴一次就是改任务，原来的留在记录里。',
    'In this order: park, year, land taken in (mu), new standard factory (m²), projects of 100 million or more, of 500 million or more, source. Pasting a year again mends it; what was asked before stays on record.',
  ],
  read: ['读到的行', 'What was read'],
  period: ['期间', 'Period'],
  enterFigures: (count: number) => [`提交这 ${count} 行待核`, `Put these ${count} rows forward`],
  enterQuotas: (count: number) => [`登记这 ${count} 行任务`, `Set these ${count} quotas`],
  entered: (count: number) => [`已登记 ${count} 行。`, `Entered: ${count} rows.`],
  sure: ['单位没有错', 'The unit is right'],
  errors: {
    ...pairs('required', 'too_long', 'number', 'year', 'day', 'nothing', 'more_large'),
    park_unknown: ['没有这个园区，或不归您管', 'No such park, or it is not yours'],
    in_the_future: ['不能晚于今天', 'Not later than today'],
    waiting: ['这一期已有一组数待核', 'Figures of this period wait to be checked already'],
    unit_slip: [
      '和上年同期差得太多，单位填错了吗？没错就在最后一列填“是”',
      'Far from the year before: is the unit right? If so, put “yes” into the last column',
    ],
  },
  refusals: {
    wrong_role: ['您的身份不能登记这些数。', 'Your role does not enter these.'],
    rows_wrong: [
      '有的行读不了或填错了，改好再提交。',
      'Some rows cannot be read or are wrong: mend them first.',
    ],
    too_many: ['一次最多 200 行', 'At most 200 rows at once'],
    no_rows: ['没有读到行', 'No row was read'],
    name_taken: [
      '同一园区同一期有两行，或已有一组数待核',
      'Two rows of one park and period, or one that waits already',
    ],
    other_rows: ['和刚才看的不一样了，请再看一遍。', 'These are not the rows that were shown. Look again.'],
  },
})

type Code = keyof (typeof parkYearWords)['zh']['errors']

/** What is wrong with a cell, as the pages say it on which one park is entered. */
function pairs<C extends Code>(...codes: readonly C[]) {
  const { zh, en } = parkYearWords
  return Object.fromEntries(
    codes.map((code) => [code, [zh.errors[code], en.errors[code]] as const]),
  ) as Record<C, readonly [string, string]>
}
