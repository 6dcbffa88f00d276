import { defineWords } from '~/shared/words'

/** What the page that spreads a year's target over its months says. */
export const monthWords = defineWords({
  title: ['目标分解到月', 'Targets by month'],
  titleOf: (name: string, year: number) => [`${name}，${year} 年分解到月`, `${name}, ${year} by month`],
  lead: (target: string, unit: string, limit: boolean) => [
    `十二个月加起来要等于全年${limit ? '上限' : '目标'} ${target}${unit}。进度、曲线和月结都按月目标计算；月内按天均摊。`,
    `The twelve months must add up to the ${limit ? 'limit' : 'target'} of the year, ${target} ${unit}. Pace, curve and closings go by them; within a month the plan is reached evenly.`,
  ],
  plan: ['五年计划和目标', 'Plan and targets'],
  fill: ['先按规律填好，再改', 'Fill in by a pattern, then change'],
  curves: {
    even: ['平均', 'Evenly'],
    rising: ['逐月递增', 'Rising'],
    as_before: ['按往年各月实绩', 'As months of earlier years were'],
  },
  month: (from: string) => [`${from.slice(0, 4)} 年 ${Number(from.slice(5, 7))} 月`, from.slice(0, 7)],
  span: (from: string, to: string) => [`${from} 至 ${to}`, `${from} to ${to}`],
  wan: ['万元', '10,000 yuan'],
  reason: ['为什么这样分', 'Why'],
  reasonHint: ['写明依据，如文号或会议', 'Say on what grounds: a document, a meeting'],
  parts: ['分到园区、区县、部门', 'Split by park, district or department'],
  charge: ['责任部门', 'Departments in charge'],
  save: ['保存各月目标', 'Save the months'],
  errors: {
    required: ['请填写', 'Please fill this in'],
    figure_wrong: ['请填数', 'Please enter a figure'],
    too_long: ['太长了，最多 200 字', 'Too long: at most 200 characters'],
  },
  refusals: {
    wrong_role: ['只有管理员能定目标。', 'Only administrators set targets.'],
    plan_over: ['计划期已经结束，数字已定格。', 'The plan is over and its figures stand.'],
    changed_meanwhile: [
      '别人刚刚改过目标，请看一下再保存。',
      'Somebody has just changed the targets. Look again.',
    ],
    nothing_changed: ['和现在的分解没有不同。', 'Nothing differs from the months as they are.'],
    months_differ: ({ sum, target }: { sum?: string; target?: string }) => [
      `各月合计 ${sum}，全年目标是 ${target}，请调整到相等。`,
      `The months add up to ${sum}, the target of the year is ${target}. Please make them equal.`,
    ],
  },
})
