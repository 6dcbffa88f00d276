import type { Detail } from '~/mechanism/sentences'
import { defineWords, type Locale } from '~/shared/words'
import { separated } from '~/shared/money'
import { slipsFromText } from './figures'
import { CARRIER_KINDS, CARRIER_STATES, FIGURE_STATES, MATURITIES } from './vocabulary'

const FIGURE_NAMES = {
  output: ['产值', 'Output'],
  tax: ['税收', 'Tax'],
  invested: ['固定资产投资', 'Investment'],
  revenue: ['主营业务收入', 'Revenue'],
  fund: ['产业基金', 'Industry fund'],
  muUsed: ['实际用地', 'Land in use'],
  landReservedMu: ['新收储工业用地', 'Industrial land taken in'],
  factorySqm: ['新建标准厂房', 'New standard factory'],
  jobs: ['就业', 'Jobs'],
  aboveScale: ['规上企业', 'Above-scale firms'],
  innovationPlatforms: ['创新平台', 'Innovation platforms'],
  openPlatforms: ['开放平台', 'Opening-up platforms'],
  financePlatforms: ['投融资平台', 'Financing platforms'],
  projects100: ['新引进 1 亿元以上项目', 'New projects of 100 million yuan or more'],
  projects500: ['新引进 5 亿元以上项目', 'New projects of 500 million yuan or more'],
} as const

/** Each figure that is out of all proportion, with how many times it is the one of the year before. */
function slipsOf({ slips }: Detail, locale: Locale): string {
  const said = slipsFromText(String(slips)).map(({ name, way, times }) => {
    const [zh, en] = FIGURE_NAMES[name]
    const factor = separated(String(times))
    if (locale === 'zh') return `${zh}是上年同期的 ${way === 'up' ? `${factor} 倍` : `1/${factor}`}`
    return `${en} is ${way === 'up' ? `${factor} times` : `1/${factor} of`} that of the year before`
  })
  return said.join(locale === 'zh' ? '，' : ', ')
}

/** What the pages of a park's figures, quotas and carriers say. */
export const parkYearWords = defineWords({
  parks: ['园区', 'Parks'],
  title: ['年度和季度数据', 'Figures by year and quarter'],
  of: (park: string) => [`${park}：数据、任务和一台两器`, `${park}: figures, quotas and carriers`],
  lead: [
    '园区填报，科技局核过才算数；每组数带截止日和出处。没有填的写“—”，不是零。',
    'Entered by the park, counted once the bureau has confirmed them, each with its day and source. What nobody entered is “—”, not zero.',
  ],
  enter: ['填报数据', 'Enter figures'],
  period: ['期间', 'Period'],
  year: ['年度', 'Year'],
  yearUnit: ['年', ''],
  quarter: ['期间', 'Period'],
  quarters: {
    whole: ['全年', 'Whole year'],
    q1: ['第一季度', 'Q1'],
    q2: ['第二季度', 'Q2'],
    q3: ['第三季度', 'Q3'],
    q4: ['第四季度', 'Q4'],
  },
  figures: FIGURE_NAMES,
  wan: ['万元', '10,000 yuan'],
  mu: ['亩', 'mu'],
  sqm: ['㎡', 'm²'],
  ten: ['万㎡', '10,000 m²'],
  taxPerMu: ['全年亩均税收（万元/亩）', 'Tax per mu a year (10,000 yuan)'],
  growth: ['收入增速', 'Growth of revenue'],
  meanOf: (percent: string) => [`三年年均 ${percent}%`, `3 years: ${percent}% a year`],
  lowestOf: (percent: string) => [`最低一年 ${percent}%`, `lowest year ${percent}%`],
  threeYearsMeans: [
    '收入增速是同比。“三年年均”=（本年全年收入 ÷ 三年前全年收入）开立方 − 1；“最低一年”是这三年里同比最低的一年，用来看是否每年都达到要求。四个年度的收入都核定了才算。',
    'Growth of revenue is on the year. Over three years, a year, it is the cube root of (revenue of the year ÷ that of three years before) − 1. The “lowest year” is the lowest growth of these three, which says whether every year reached what is asked. It is counted once the revenue of all four years is confirmed.',
  ],
  growthOf: (percent: string) => [`${percent}%`, `${percent}%`],
  state: ['状态', 'State'],
  states: FIGURE_STATES.pairs,
  asOf: ['数据截止日', 'As of'],
  source: ['出处', 'Source'],
  money: ['产值和投资', 'Output and investment'],
  land: ['用地和厂房', 'Land and factory'],
  elements: ['六大要素', 'Six elements'],
  projects: ['项目和企业', 'Projects and firms'],
  sure: ['单位没有错', 'The unit is right'],
  sureText: ['已经核对过单位，就是这个数', 'I have checked the unit: this is the figure'],
  submit: ['提交待核', 'Put forward'],
  waiting: ['待核的数据', 'To be checked'],
  moreWait: [
    '还有更早的待核，处理完这些再显示',
    'More wait from earlier years: they follow once these are dealt with',
  ],
  check: ['核对', 'Check'],
  checkTitle: ['核对园区数据', 'Check the figures of a park'],
  before: ['上年同期', 'Year before'],
  now: ['本次', 'Now'],
  checked: ['核对', 'Checked'],
  checkedText: ['已与出处逐项核对', 'Every figure was held beside its source'],
  confirm: ['核对无误', 'Confirm'],
  return: ['退回', 'Return'],
  returnLead: ['写明哪个数不对，园区改好再报。', 'Say what is wrong; the park mends it and enters it again.'],
  returnNow: ['退回', 'Return'],
  reason: ['哪里不对', 'What is wrong'],
  none: ['还没有核过的数据', 'Nothing confirmed yet'],
  noneText: ['园区填报、科技局核过后在这里看到。', 'It stands here once entered and confirmed.'],
  quota: ['年度任务', 'Quota of the year'],
  quotaLead: [
    '5 亿元以上的项目同时算进 1 亿元以上，两栏都计。',
    'A project of 500 million yuan counts in both columns.',
  ],
  setQuota: ['下达年度任务', 'Set the quota'],
  setNow: ['下达', 'Set'],
  asked: ['任务', 'Asked'],
  actual: ['完成', 'Actual'],
  met: ['完成', 'Met'],
  notMet: ['未完成', 'Not met'],
  noQuota: ['还没有下达任务', 'No quota set yet'],
  what: ['指标', 'What'],
  carriers: ['一台两器', 'Carriers'],
  carriersDone: (done: number, all: number) => [`建成 ${done} / ${all}`, `${done} of ${all} completed`],
  addCarrier: ['登记一台两器', 'Enter a carrier'],
  changeCarrier: ['改一台两器', 'Change a carrier'],
  keep: ['保存', 'Save'],
  kind: ['类型', 'Kind'],
  kinds: CARRIER_KINDS.pairs,
  name: ['名称', 'Name'],
  carrierState: ['进展', 'State'],
  carrierStates: CARRIER_STATES.pairs,
  maturity: ['成熟度', 'Maturity'],
  maturities: MATURITIES.pairs,
  goal: ['年底目标', 'Year-end goal'],
  goals: { completed: ['建成完工', 'Completed'], operating: ['投入运营', 'In operation'] },
  noGoal: ['没有', 'None'],
  goalYear: ['目标年度', 'By the end of'],
  goalLine: (goal: string, year: number) => [`${year} 年底${goal}`, `${goal} by the end of ${year}`],
  missed: ['未达到', 'Missed'],
  note: ['说明', 'Note'],
  noCarriers: ['还没有登记', 'None yet'],
  back: ['返回', 'Back'],
  errors: {
    required: ['请填写', 'Please fill this in'],
    too_long: ['太长了', 'Too long'],
    number: ['数字不对', 'Not a number that fits'],
    year: ['填四位年份', 'A year of four digits'],
    day: ['请填一个日期', 'Please enter a day'],
    nothing: ['至少填一个数', 'At least one figure'],
    more_large: ['5 亿元以上的也算 1 亿元以上，不能更多', 'They count among those of 100 million: not more'],
    goal_year: ['目标和年度要一起填', 'A goal needs its year, and a year its goal'],
  },
  refusals: {
    in_the_future: ['不能晚于今天', 'Not later than today'],
    waiting: ['这一期已有一组数待核', 'Figures of this period wait to be checked already'],
    unit_slip: (detail: Detail) => [
      `${slipsOf(detail, 'zh')}，单位填错了吗？确实没错，请勾选“单位没有错”再提交。`,
      `${slipsOf(detail, 'en')}: is the unit right? If so, tick “The unit is right” and send it again.`,
    ],
    not_waiting: ['已经处理过', 'It has been dealt with'],
    own_figures: ['自己报的数不能自己核', 'Not the figures you entered yourself'],
    carrier_known: ['园区里已有同名的', 'The park has one of that name'],
    changed_meanwhile: ['别人刚刚改过，请看一下再改。', 'Somebody has just changed it. Look again.'],
  },
})
export type ParkYearWords = (typeof parkYearWords)['zh']

/** The name of a whole year or one of its quarters. */
export function quarterIn(w: ParkYearWords, quarter: number): string {
  return [w.quarters.whole, w.quarters.q1, w.quarters.q2, w.quarters.q3, w.quarters.q4][quarter] ?? ''
}
