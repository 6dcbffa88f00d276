import { defineWords } from '~/shared/words'

/** What the page of the plan's targets says. */
export const targetWords = defineWords({
  title: ['五年计划和目标', 'Plan and targets'],
  setup: ['设置进度', 'Setting up'],
  lead: [
    '每项指标按年定目标，合计就是整个计划期的目标。定多少、什么时候改、为什么改都留记录。',
    'Each indicator has a target for every year; their sum is the target of the plan. What was set, changed when and why stays on record.',
  ],
  span: (from: string, to: string) => [`计划期 ${from} 至 ${to}`, `The plan runs from ${from} to ${to}`],
  over: (to: string) => [
    `计划期已于 ${to} 结束，数字已定格。下一个计划期由科技局开始。`,
    `The plan ended on ${to} and its figures stand. The bureau begins the next one.`,
  ],
  history: ['变更记录', 'History'],
  indicators: ['指标和口径', 'Indicators and what they count'],
  kinds: ['记录种类', 'Kinds of record'],
  saved: ['已保存。', 'Saved.'],
  indicator: ['指标', 'Indicator'],
  monthsOf: (name: string, year: number) => [`${name}，${year} 年分解到月`, `${name}, ${year} by month`],
  monthsHint: [
    '点某年的数，把它分解到月；没有分解的年份按天均摊。改了一年的目标，那一年的分解就作废，要重新分。',
    'Open the figure of a year to spread it over its months; years without months are reached evenly. Changing the target of a year takes its months back.',
  ],
  total: ['合计', 'Sum'],
  startsOn: ['计划第一天', 'First day of the plan'],
  years: ['年数', 'Years'],
  yearsUnit: ['年', 'years'],
  spanHint: ['公布后不能再改', 'Fixed once the incubator is published'],
  figuresHint: (years: string) => [
    `按年依次填 ${years}，用逗号和空格隔开，也可以从表格里粘贴一行；只填一个数就平均分到各年`,
    `One figure for each of ${years}, parted by a comma and a space, or a row pasted from a spreadsheet; a single figure is spread evenly`,
  ],
  inWan: (name: string) => [`${name}（万元）`, `${name} (in 10,000 yuan)`],
  inUnits: (name: string, unit: string) => [`${name}（${unit}）`, `${name} (${unit})`],
  isLimit: ['上限，越少越好', 'A limit: less is better'],
  reason: ['为什么改', 'Why'],
  reasonHint: ['写明依据，如文号或会议', 'Say on what grounds: a document, a meeting'],
  save: ['保存目标', 'Save the targets'],
  errors: {
    required: ['请填写', 'Please fill this in'],
    figures_wrong: [
      '有的不是数，请用逗号和空格隔开',
      'Not all of them are figures; part them by a comma and a space',
    ],
    day_missing: ['请填日期', 'Please enter a day'],
    not_years: ['填 1 到 10 的整数', 'A whole number from 1 to 10'],
    too_long: ['太长了，最多 200 字', 'Too long: at most 200 characters'],
  },
  refusals: {
    wrong_role: ['只有管理员能定目标。', 'Only administrators set targets.'],
    plan_over: ['计划期已经结束，数字已定格。', 'The plan is over and its figures stand.'],
    reason_missing: ['请写明为什么改。', 'Please say why.'],
    changed_meanwhile: ['别人刚刚改过，请看一下再保存。', 'Somebody has just changed it. Look again.'],
    nothing_changed: ['和现在的目标没有不同。', 'Nothing differs from the targets as they are.'],
    years_differ: ['各年的数目和年数不合', 'There must be one figure for each year'],
  },
})
