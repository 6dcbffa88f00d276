import type { Detail } from '~/mechanism/sentences'
import { defineWords } from '~/shared/words'
import { WEAKNESSES } from './vocabulary'

/** The four weaknesses: where they stood, and what changed since. */
export const weaknessWords = defineWords({
  title: ['四个短板', 'The four weaknesses'],
  lead: [
    '起点是登记的最早一天，现在是最近一天，都写明来源。右边一列是本孵化器自起点以来已核准的数，两者口径不同，不相加。',
    'The baseline is the earliest day on record and now the latest, each with its source. On the right stands what the incubator added since, as approved: it is counted otherwise and not added.',
  ],
  weakness: ['短板', 'Weakness'],
  weaknesses: WEAKNESSES.pairs,
  measure: ['看什么', 'Measured by'],
  baseline: ['起点', 'Baseline'],
  now: ['现在', 'Now'],
  change: ['变化', 'Change'],
  ours: ['本孵化器新增', 'Added by the incubator'],
  onlyBaseline: ['只有起点', 'Baseline only'],
  none: ['还没有登记', 'Nothing is on record yet'],
  noneText: [
    '登记每个短板起点那天的数和来源，以后再登记就能看到变化。',
    'Enter the figure of each weakness at the baseline with its source; what is entered later shows the change.',
  ],
  add: ['登记短板数据', 'Enter a figure'],
  addLead: [
    '写明哪天、哪个来源的数。最早一天是起点；同一天再登记的代替前一次，前一次保留。',
    'Say of which day and by which source. The earliest day is the baseline; another figure of the same day stands in place of the one before, which is kept.',
  ],
  addAct: ['登记', 'Enter'],
  again: ['再登记一次', 'Enter a later figure'],
  structure: ['结构与用时', 'Structure and times'],
  back: ['返回', 'Back'],
  noIndicator: ['没有对应的指标', 'No indicator'],
  fields: {
    weakness: ['短板', 'Weakness'],
    measureZh: ['看什么（中文）', 'Measured by, in Chinese'],
    measureEn: ['看什么（英文）', 'Measured by, in English'],
    unitZh: ['单位（中文）', 'Unit in Chinese'],
    unitEn: ['单位（英文）', 'Unit in English'],
    value: ['数值', 'Figure'],
    saidOn: ['哪天的数', 'Of which day'],
    source: ['来源', 'Source'],
    indicator: ['对应的计划指标', 'Indicator that bears on it'],
  },
  hints: {
    measureZh: ['如：全市科研机构、规上工业研发投入强度。', 'Such as research institutes of the city.'],
    source: ['文件、年鉴或统计公报的名称和文号。', 'The paper, yearbook or communiqué with its number.'],
    indicator: ['有对应的，就在旁边列出本孵化器新增的数。', 'What the incubator added stands beside it.'],
  },
  errors: {
    required: ['请填写', 'Please fill this in'],
    choose: ['请选择', 'Please choose'],
    number: ['请填数字，最多两位小数', 'Give a number with at most two places'],
    day: ['请填日期，如 2018-06-30', 'Give a day, such as 2018-06-30'],
    too_long: ['太长了', 'This is too long'],
  },
  refusals: {
    in_the_future: ['这一天还没有到', 'This day has not come yet'],
    indicator_missing: ['没有这个指标，或已停用', 'There is no such indicator, or it has ended'],
    other_unit: (detail: Detail) => [
      `同一项以前的单位是“${String(detail.unit)}”，换了单位没法比较`,
      `The unit of the same measure was “${String(detail.unit)}” before; in another nothing could be compared`,
    ],
  },
})
