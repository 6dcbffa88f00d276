import { defineWords, plural } from '~/shared/words'

const NUMBERS = '零一二三四五六七八九十'
const zhCount = (n: number) => (n === 2 ? '两' : (NUMBERS[n] ?? String(n)))

/** What the board of indicators says. */
export const boardWords = defineWords({
  title: ['五年六项指标', 'The indicators of the plan'],
  titleOf: (years: number, indicators: number) => [
    `${zhCount(years)}年${zhCount(indicators)}项指标`,
    `${indicators} indicators of the ${years}-year plan`,
  ],
  span: (from: string, to: string, passed: string) => [
    `${from} 至 ${to}，已过 ${passed}%。`,
    `${from} to ${to}, ${passed}% of the time has passed. `,
  ],
  tally: (green: number, yellow: number, red: number, over: number) => [
    [
      green ? `${zhCount(green)}项进度正常` : '',
      yellow ? `${zhCount(yellow)}项略慢` : '',
      red ? `${zhCount(red)}项落后` : '',
      over ? `${zhCount(over)}项超上限` : '',
    ]
      .filter(Boolean)
      .join('，') + '。',
    [
      green ? `${green} on track` : '',
      yellow ? `${yellow} slightly behind` : '',
      red ? `${red} behind` : '',
      over ? `${over} over the limit` : '',
    ]
      .filter(Boolean)
      .join(', ') + '. ',
  ],
  cutoff: (day: string) => [
    `数据截至 ${day}，只数已核准证据。`,
    `Data as of ${day}, approved evidence only.`,
  ],
  over: (day: string) => [
    `本计划期已于 ${day} 结束，数字按最后一天定格，此后不再变动。`,
    `This plan ended on ${day}; its figures stand as the last day left them.`,
  ],
  endedAfter: (day: string) => [
    `这项指标只计到 ${day}，数字为当天。`,
    `This indicator counted until ${day}; its figures are of that day.`,
  ],
  nextPlan: ['设定下一个计划期', 'Set up the next plan'],
  behind: (name: string, gap: string) => [`${name}差 ${gap}`, `${name} lacks ${gap}`],
  behindAll: (parts: string) => [`差得最多：${parts}。`, `Furthest behind: ${parts}. `],
  exceeds: (name: string, gap: string) => [`${name}超 ${gap}`, `${name} by ${gap}`],
  exceedAll: (parts: string) => [`超出上限：${parts}。`, `Over the limit: ${parts}. `],
  willMiss: (name: string, gap: string) => [`${name}预计差 ${gap}`, `${name} will lack ${gap}`],
  missAll: (parts: string) => [
    `照现在的速度到期达不到目标：${parts}。`,
    `At this pace the targets will not be reached: ${parts}. `,
  ],
  willExceed: (name: string, gap: string) => [`${name}预计超 ${gap}`, `${name} by ${gap}`],
  exceedLater: (parts: string) => [
    `照现在的速度到期会突破上限：${parts}。`,
    `At this pace limits will be passed: ${parts}. `,
  ],
  noneBehind: ['没有一项落后于计划，预计都能达成。', 'None is behind plan, all are likely to be reached. '],
  stuck: (bureau: number, oldest: number, us: number) => [
    bureau + us === 0
      ? '没有卡住的证据。'
      : `${bureau ? `待科技局核验 ${bureau} 条，最久 ${oldest} 个工作日` : '科技局没有待核'}；${us ? `退回运营部补证 ${us} 条` : '没有退回的'}。`,
    bureau + us === 0
      ? 'No evidence is stuck.'
      : `${bureau ? `${plural(bureau, 'row')} to verify at the bureau, the oldest ${plural(oldest, 'working day')}` : 'Nothing to verify at the bureau'}; ${us ? `${us} back at the incubator` : 'none returned'}.`,
  ],
  basis: ['累计，已核准', 'Total, approved'],
  turn: (bureau: number, us: number) => [
    `科技局 ${bureau}，运营部 ${us}`,
    `bureau ${bureau}, incubator ${us}`,
  ],
  toQueue: (rows: number) => [`核验 ${rows} 条待核证据`, `Verify ${plural(rows, 'row')}`],
  toEvidence: ['看证据', 'Evidence'],
  pace: {
    green: ['不慢于计划', 'on plan'],
    yellow: ['略慢', 'slightly behind'],
    red: ['落后', 'behind'],
  },
  paceByForecast: {
    green: ['预计可达成', 'likely reached'],
    yellow: ['预计略差', 'likely just short'],
    red: ['预计达不到', 'likely missed'],
  },
  paceOfLimit: {
    green: ['未超上限', 'within the limit'],
    yellow: ['略超上限', 'slightly over the limit'],
    red: ['超上限', 'over the limit'],
  },
  limitByForecast: {
    green: ['预计不超上限', 'likely within the limit'],
    yellow: ['预计略超上限', 'likely just over the limit'],
    red: ['预计超上限', 'likely over the limit'],
  },
  paceOf: (word: string, percent: number | null) => [
    percent === null ? word : `${word} ${percent}%`,
    percent === null ? word : `${word} ${percent}%`,
  ],
  /** What is likely at the end, and beside it how much of the plan is done today: the two need not agree. */
  likelyOf: (word: string, percent: number | null) => [
    percent === null ? word : `${word}，今为计划的 ${percent}%`,
    percent === null ? word : `${word}, ${percent}% of plan now`,
  ],
  usedOf: (word: string, percent: number | null) => [
    percent === null ? word : `${word}，用了 ${percent}%`,
    percent === null ? word : `${word}, ${percent}% used`,
  ],
  target: (goal: string, unit: string) => [`/ ${goal} ${unit}`, `/ ${goal} ${unit}`],
  reached: ['目标已达成', 'target reached'],
  dueMore: (due: string, gap: string, unit: string) => [
    `应到 ${due}，多 ${gap} ${unit}`,
    `due ${due}, ${gap} ${unit} ahead`,
  ],
  dueLess: (due: string, gap: string, unit: string) => [
    `应到 ${due}，差 ${gap} ${unit}`,
    `due ${due}, ${gap} ${unit} short`,
  ],
  dueEven: (due: string) => [`应到 ${due}，正好`, `due ${due}, exactly there`],
  limitSpare: (due: string, gap: string, unit: string) => [
    `至今上限 ${due}，还余 ${gap} ${unit}`,
    `limit to date ${due}, ${gap} ${unit} to spare`,
  ],
  limitOver: (due: string, gap: string, unit: string) => [
    `至今上限 ${due}，超 ${gap} ${unit}`,
    `limit to date ${due}, ${gap} ${unit} over`,
  ],
  limitEven: (due: string) => [`至今上限 ${due}，正好用完`, `limit to date ${due}, all used`],
  monthly: (value: string, unit: string) => [
    `近 6 个月月均 ${value} ${unit}`,
    `${value} ${unit} a month over the last six`,
  ],
  thisMonth: (value: string) => [`本月 ${value}`, `this month ${value}`],
  monthBefore: (value: string) => [`上月 ${value}`, `last month ${value}`],
  yearBefore: (value: string) => [`去年同月 ${value}`, `this month last year ${value}`],
  inventions: (percent: string) => [`发明占 ${percent}%`, `${percent}% inventions`],
  topFive: (percent: string) => [`前 5 家占 ${percent}%`, `five firms bring ${percent}%`],
  strictNote: (value: string, unit: string) => [`须超过 ${value} ${unit}`, `must exceed ${value} ${unit}`],
  techOf: (value: string) => [`其中技术交易额 ${value}`, `of which technology ${value}`],
  lapsed: (rows: number) => [
    `${rows} 家没有已核准的有效证书，未计`,
    `${plural(rows, 'firm')} not counted: no approved certificate in force`,
  ],
  ending: (rows: number, first: string) => [
    `${rows} 家的证书将到期，最早 ${first}`,
    `${plural(rows, 'certificate')} ending soon, the first on ${first}`,
  ],
  bothCounts: (valid: number, year: number) => [
    `统计日有效 ${valid} 家，本年度曾有效 ${year} 家`,
    `${valid} valid today, ${year} valid at some time this year`,
  ],
  homeFirms: {
    founded: [
      '本来就注册在落户城市的企业：落地项目设立的新公司注册，或生产线投产，才计入；多年前的注册不算。',
      'Firms registered in the home city all along count once a company founded by their landing is registered, or its line produces; a registration of years ago does not count.',
    ],
    production: [
      '本来就注册在落户城市的企业：落地项目投产才计入。',
      'Firms registered in the home city all along count once their landing produces.',
    ],
    never: [
      '本来就注册在落户城市的企业不计入。',
      'Firms registered in the home city all along do not count.',
    ],
  },
  homeFirmsChange: ['改口径', 'Change this'],
  chartTarget: (value: string) => [`目标 ${value}`, `target ${value}`],
  chartLimit: (value: string) => [`上限 ${value}`, `limit ${value}`],
  chartEnds: (low: string, high: string) => [
    low === high ? `预计 ${low}` : `预计 ${low}–${high}`,
    low === high ? `likely ${low}` : `likely ${low}–${high}`,
  ],
  chartSummary: (name: string, value: string, due: string, unit: string) => [
    `${name}：已核准 ${value} ${unit}，计划今天应到 ${due} ${unit}`,
    `${name}: ${value} ${unit} approved, the plan asks for ${due} ${unit} today`,
  ],
  limitSummary: (name: string, value: string, due: string, unit: string) => [
    `${name}：已核准 ${value} ${unit}，至今上限 ${due} ${unit}`,
    `${name}: ${value} ${unit} approved, the limit to date is ${due} ${unit}`,
  ],
  chartForecast: (low: string, high: string, year: number) => [
    `，预计到 ${year} 年底 ${low} 至 ${high}`,
    `, likely ${low} to ${high} by the end of ${year}`,
  ],
  pending: (value: string, unit: string) => [`待核 ${value} ${unit}`, `${value} ${unit} to verify`],
  pendingOne: (value: string, unit: string) => [`待核 ${value} ${unit}`, `${value} to verify`],
  pendingNone: ['没有待核的', 'Nothing to verify'],
  pendingRenewals: (rows: number) => [`待核续期 ${rows} 条`, `${plural(rows, 'renewal')} to verify`],
  heldBy: ['卡在：', 'with: '],
  atBureau: (value: string) => [`科技局 ${value}`, `bureau ${value}`],
  atUs: (value: string) => [`运营部补证 ${value}`, `incubator ${value}`],
  legend: {
    actual: ['实际，已核准', 'actual, approved'],
    plan: ['计划或上限', 'plan or limit'],
    ends: ['预计区间，按近 12 个月，八成把握', 'forecast from the last 12 months, four in five'],
    gap: ['今天与计划的差', 'gap to plan today'],
  },
  focusEnds: (likely: string, unit: string, year: number) => [
    `按近 12 个月的速度，到 ${year} 年底约 ${likely} ${unit}`,
    `At the pace of the last 12 months about ${likely} ${unit} by the end of ${year}`,
  ],
  focusNeed: (need: string, brought: string, unit: string) => [
    `要到目标，从现在起每季须新增 ${need} ${unit}，近四季平均 ${brought} ${unit}`,
    `to reach the target a quarter must bring ${need} ${unit}; the last four brought ${brought}`,
  ],
  focusReached: ['目标已经达成', 'the target is reached'],
  focusRoom: (room: string, brought: string, unit: string) => [
    `要守住上限，从现在起每季新增不能超过 ${room} ${unit}，近四季平均 ${brought} ${unit}`,
    `to keep the limit a quarter may bring ${room} ${unit} at most; the last four brought ${brought}`,
  ],
  focusKept: ['上限守住了', 'the limit was kept'],
  focusBroken: ['上限已经用完', 'nothing of the limit is left'],
  focusNoForecast: ['不足三个月，还不能预计', 'Too early for a forecast: fewer than three months'],
  beyond: ['今天之外还有多少', 'Beyond what counts today'],
  submitted: ['待核', 'To verify'],
  returned: ['退回', 'Returned'],
  lapsedShort: ['失效', 'Lapsed'],
  holders: ['没计入的卡在谁那里', 'With whom the rest is stuck'],
  holdersNone: ['没有卡住的', 'Nothing is stuck'],
  holdersNoneText: ['提交的都已核准或撤回。', 'Everything submitted has been approved or withdrawn.'],
  holderWho: {
    bureau: ['待核', 'to verify'],
    us: ['补证', 'to mend'],
    park: ['落地未注册', 'not registered yet'],
  },
  holderSince: (day: string) => [`最早 ${day}`, `since ${day}`],
  rowsTitle: (name: string) => [`${name}：数的是哪些行`, `${name}: the rows that count`],
  allRows: ['看全部行', 'All rows'],
  forecast: ['预测', 'Forecast'],
  structure: ['结构与用时', 'Structure and times'],
  worked: ['支持与成果', 'Support and results'],
  breakdown: ['分解看板', 'Breakdown'],
  untargeted: ['未定目标的指标', 'Indicators without a target'],
  untargetedHint: ['照样计数，没有进度可比', 'counted, with no pace to compare'],
  indicator: ['指标', 'Indicator'],
  targetHead: ['目标', 'Target'],
  noTarget: ['未定目标', 'no target'],
  returns: ['统计报表', 'Returns'],
  assessments: ['年度考核', 'Assessments'],
  measures: ['措施', 'Measures'],
  measuresOf: (count: number, late: number) => [
    late > 0 ? `措施 ${count} 项，迟 ${late}` : `措施 ${count} 项`,
    late > 0 ? `${plural(count, 'measure')}, ${late} late` : plural(count, 'measure'),
  ],
  walls: ['大屏', 'Wall display'],
  course: ['按月按周', 'By month and week'],
  allYears: (count: number) => [`全部 ${count}`, `All ${count}`],
  yearOf: (year: number, count: number) => [`${year} 年 ${count}`, `${year}: ${count}`],
  monthOf: (month: number, count: number) => [`${month} 月 ${count}`, `month ${month}: ${count}`],
  half: {
    1: ['上半年', 'first half'],
    2: ['下半年', 'second half'],
  },
  halfOf: (half: string, approved: number, rest: string) => [
    `${half} ${approved}${rest}`,
    `${half} ${approved}${rest}`,
  ],
  restSubmitted: (count: number) => [`，待核 ${count}`, `, ${count} to verify`],
  restOut: (count: number) => [`，不计 ${count}`, `, ${count} not counted`],
  drill: ['年份', 'Years'],
  filter: ['状态', 'States'],
  filters: {
    all: ['全部', 'All'],
    approved: ['已核准', 'Approved'],
    submitted: ['待核', 'To verify'],
    returned: ['退回', 'Returned'],
    out: ['不计', 'Not counted'],
  },
  ruleNote: (rule: string, start: string) => [
    `口径：${rule}各项都只计企业入驻当日起、离开以前，且在计划期内的。${start} 起。`,
    `Basis: ${rule} Only what lies between a firm’s moving in and its leaving, and inside the plan, counts. In force from ${start}.`,
  ],
  newest: (shown: number, of: number) => [
    `最新 ${shown} 行，共 ${of} 行`,
    `The newest ${shown} of ${plural(of, 'row')}`,
  ],
  openRest: (of: number) => [`看全部 ${of} 行`, `See all ${plural(of, 'row')}`],
  onBoard: ['指标', 'Indicators'],
  none: ['还没有指标', 'No indicators yet'],
  noneText: [
    '还没有填五年目标，填了才有进度可比。',
    'No targets have been entered; there is a pace only against a target.',
  ],
})
export type BoardWords = (typeof boardWords)['zh']
