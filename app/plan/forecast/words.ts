import { defineWords } from '~/shared/words'

/** What the forecast of an indicator says. */
export const forecastWords = defineWords({
  title: ['预测', 'Forecast'],
  titleOf: (name: string) => [`${name} · 预测`, `${name}: forecast`],
  over: [
    '计划期已经结束，数字已定格，不再预测。',
    'The plan is over and its figures stand: there is nothing to forecast.',
  ],
  likely: (to: string, likely: string, low: string, high: string, unit: string) => [
    `到 ${to} 预计 ${likely}${unit}，五次里有四次落在 ${low} 至 ${high} 之间。`,
    `By ${to} some ${likely} ${unit}; four outcomes in five lie between ${low} and ${high}.`,
  ],
  enough: (target: string, unit: string) => [
    `目标 ${target}${unit}，预计能到。`,
    `That reaches the target of ${target} ${unit}.`,
  ],
  short: (target: string, gap: string, unit: string) => [
    `目标 ${target}${unit}，预计还差 ${gap}${unit}。`,
    `The target is ${target} ${unit}: ${gap} ${unit} would be missing.`,
  ],
  needed: {
    projects: (count: number) => [
      `要补上，现在起要多启动 ${count} 个落地项目。`,
      `To make up for it, ${count} more landing ${count === 1 ? 'project has' : 'projects have'} to begin now.`,
    ],
    firms: (count: number) => [
      `要补上，现在起在园企业要多 ${count} 家。`,
      `To make up for it, ${count} more ${count === 1 ? 'firm has' : 'firms have'} to be in residence from now on.`,
    ],
  },
  neededUnknown: [
    '过去还没有这样的先例，说不出要多少家。',
    'Nothing of the kind has happened yet, so nobody can say how many firms it would take.',
  ],
  limit: ['上限', 'Limit'],
  limitKept: (goal: string, unit: string) => [
    `要求${goal}${unit}，预计守得住。`,
    `That keeps the limit, ${goal} ${unit}.`,
  ],
  limitPassed: (goal: string, gap: string, unit: string) => [
    `要求${goal}${unit}，预计超出 ${gap}${unit}。`,
    `The limit is ${goal} ${unit}: it would be passed by ${gap}.`,
  ],
  room: (months: number, left: string, coming: string, unit: string) => [
    `要守住，余下 ${months} 个月最多再增 ${left}${unit}；照近两年的情形约增 ${coming}${unit}。`,
    `To keep it, the ${months} months left may bring ${left} ${unit} at most; as the last two years went, they would bring some ${coming}.`,
  ],
  noRoom: ['连同待核的，上限已经用完。', 'With what waits to be verified, nothing of the limit is left.'],
  how: ['怎么算出来的', 'How it is reckoned'],
  part: ['组成', 'Part'],
  basis: ['依据', 'Basis'],
  brings: ['预计带来', 'Expected'],
  parts: {
    approved: ['已核准', 'Approved'],
    waiting: ['待核', 'To verify'],
    onTheWay: ['在途的落地项目', 'Landings on their way'],
    toBegin: ['今后新启动的落地项目', 'Landings yet to begin'],
    firms: ['在园企业今后产出', 'What firms in residence will bring'],
    lost: ['今后失效', 'What will lapse'],
    sum: ['合计', 'Together'],
  },
  basisOf: {
    approved: ['今天的数字', 'The figure of today'],
    waiting: (rows: number, share: string) => [
      `${rows} 条，历来核准 ${share}%`,
      `${rows} ${rows === 1 ? 'row' : 'rows'}; ${share}% of such rows were approved so far`,
    ],
    onTheWay: (open: number) => [
      `${open} 个，按各阶段历来的转化和放弃算到期末`,
      `${open}, by how many of their age came to count or were given up so far`,
    ],
    toBegin: (perYear: string, chance: string) => [
      `近两年每年启动 ${perYear} 个；现在启动的到期末有 ${chance}% 能计入`,
      `${perYear} began a year lately; of those that begin now ${chance}% will count by the end`,
    ],
    firms: (firms: number, perYear: string, months: number) => [
      `${firms} 家，近两年每家每年 ${perYear}，还有 ${months} 个月`,
      `${firms} firms, each bringing ${perYear} a year lately, for ${months} months`,
    ],
    lost: (months: number) => [
      `按近两年每月失效数，还有 ${months} 个月`,
      `As many as lapsed a month lately, for ${months} months`,
    ],
  },
  trend: (likely: string, low: string, high: string) => [
    `另一种算法：按近一年的速度一直走，到期末 ${likely}（${low} 至 ${high}），也就是指标页曲线上的预测。`,
    `The other reckoning: if the last year simply goes on, ${likely} at the end (${low} to ${high}); that is the wedge on the board.`,
  ],
  back: ['以前的预测准不准', 'How good earlier forecasts were'],
  backLead: (on: string, actual: string) => [
    `站在每个季度末，只用当时知道的，预测 ${on}；实际 ${actual}。`,
    `At the end of each quarter, from what was known then, ${on} was forecast; it came to ${actual}.`,
  ],
  backNone: [
    '时间还不够，满一年以后才能回头比。',
    'Too early: there has to be a year behind and half a year since.',
  ],
  madeOn: ['预测日', 'Made on'],
  byParts: ['按在途推算', 'By what is on its way'],
  band: ['范围', 'Band'],
  error: ['误差', 'Error'],
  within: ['落在范围内', 'Within the band'],
  yes: ['是', 'yes'],
  no: ['否', 'no'],
  byTrend: ['按近一年速度', 'By the last year’s pace'],
  seeded: [
    '模拟 500 次，同一天重算结果相同。',
    'Five hundred simulated courses; the same day gives the same figures again.',
  ],
})
