import { defineWords } from '~/shared/words'

/** The plan as a whole: its years, what earlier ones came to, the next one, and what an indicator counts by choice. */
export const planWords = defineWords({
  title: ['计划期', 'The plan'],
  span: (from: string, to: string) => [`现在的计划期：${from} 至 ${to}`, `The plan now: ${from} to ${to}`],
  running: (to: string) => [
    `计划期到 ${to} 结束。结束后数字按当日定格，就可以在这里设定下一个计划期。`,
    `It ends on ${to}. Its figures then stand as that day left them, and the next plan begins here.`,
  ],
  over: (to: string) => [
    `计划期已于 ${to} 结束，数字已定格；下一个计划期设定以前，不再核准新的证据。`,
    `It ended on ${to} and its figures stand. Until the next plan begins, no further evidence can be approved.`,
  ],
  past: ['以往的计划期', 'Earlier plans'],
  pastOf: (from: string, to: string) => [
    `${from} 至 ${to}，最后一天的数字`,
    `${from} to ${to}, the figures of the last day`,
  ],
  pastNone: ['还没有结束的计划期', 'No plan has ended yet'],
  indicator: ['指标', 'Indicator'],
  target: ['目标', 'Target'],
  value: ['完成', 'Reached'],
  next: ['设定下一个计划期', 'The next plan'],
  limitOf: (name: string) => [`${name}（上限）`, `${name} (limit)`],
  startsOn: ['第一天', 'First day'],
  years: ['年数', 'Years'],
  yearsUnit: ['年', 'years'],
  evenly: [
    '每项目标平均分到各年，除不尽的归最后一年。',
    'Each target is spread evenly over the years; the last year takes what does not divide.',
  ],
  send: ['开始下一个计划期', 'Begin the next plan'],
  home: ['落户指标的口径', 'What landing counts'],
  homeLead: [
    '本来就注册在落户城市的企业，怎样才计入：',
    'A firm that was registered in the home city before counts once:',
  ],
  homeFirms: {
    founded: [
      '落地项目设立的新公司注册，或生产线投产',
      'the company that its landing founds is registered, or its line produces',
    ],
    production: ['落地项目投产', 'its landing produces'],
    never: ['不计入', 'it never counts'],
  },
  homeSend: ['改口径', 'Change this'],
  refusals: {
    plan_running: (day: string) => [`现在的计划期到 ${day} 才结束。`, `The plan runs until ${day}.`],
    overlaps: (day: string) => [`第一天要在 ${day} 以后。`, `The first day must be after ${day}.`],
    unchanged: ['口径没有改变。', 'Nothing changed.'],
  },
  errors: {
    required: ['请填写', 'Please fill this in'],
    not_a_day: ['日期不对', 'Not a date'],
    not_a_count: ['填整数', 'A whole number'],
    not_years: ['填 1 到 10 的整数', 'A whole number from 1 to 10'],
    not_money: ['填金额，单位万元', 'An amount in units of 10,000 yuan'],
    choose: ['请选一项', 'Choose one'],
  },
})
