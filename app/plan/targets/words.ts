import { defineWords } from '~/shared/words'

/** What the pages of an indicator's months and weeks say. */
export const courseWords = defineWords({
  title: ['按月按周', 'By month and week'],
  titleOf: (name: string) => [`${name} · 按月按周`, `${name} by month and week`],
  lead: (target: string, unit: string, spread: boolean, limit: boolean) => [
    `全年${limit ? '上限' : '目标'} ${target}${unit}，${spread ? '已分解到月' : '未分解到月，按天均摊'}；周由所在月按天均摊得出。`,
    `The ${limit ? 'limit' : 'target'} of the year is ${target} ${unit}, ${spread ? 'set month by month' : 'reached evenly, day by day, as no months are set'}; a week has its share of the days of its month.`,
  ],
  years: ['年度', 'Year'],
  set: ['分解到月', 'Set the months'],
  month: ['月份', 'Month'],
  week: ['周', 'Week'],
  heads: {
    more: {
      planned: ['本期计划', 'Planned'],
      short: ['本期差额', 'Beyond plan'],
      plannedSoFar: ['累计计划', 'Planned so far'],
      gap: ['累计差额', 'Ahead or behind'],
    },
    less: {
      planned: ['本期上限', 'Limit'],
      short: ['比本期上限', 'To the limit'],
      plannedSoFar: ['累计上限', 'Limit so far'],
      gap: ['比累计上限，＋为超', 'Over the limit (+)'],
    },
  },
  came: ['新增', 'New'],
  gone: ['失效', 'Lapsed'],
  soFar: ['累计完成', 'So far'],
  running: ['进行中', 'running'],
  monthName: (from: string, to: string, whole: boolean) => [
    whole ? `${Number(from.slice(5, 7))} 月` : `${from} 至 ${to}`,
    whole ? from.slice(0, 7) : `${from} to ${to}`,
  ],
  weekName: (from: string, to: string) => [
    `${from.slice(5)} 至 ${to.slice(5)}`,
    `${from.slice(5)} to ${to.slice(5)}`,
  ],
  weeksOf: (from: string) => [
    `${from.slice(0, 4)} 年 ${Number(from.slice(5, 7))} 月各周`,
    `Weeks of ${from.slice(0, 7)}`,
  ],
  whole: ['全年', 'Year'],
})
