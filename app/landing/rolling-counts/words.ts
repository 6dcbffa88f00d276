import { defineWords, plural } from '~/shared/words'
import { PHASES } from './phases'

/** What the page of rolling counts says: how many landings are considered, in reserve, started, building, producing. */
export const countsWords = defineWords({
  title: ['滚动统计', 'Rolling counts'],
  sub: (day: string, n: number) => [
    `截至 ${day}，共 ${n} 个落地项目。`,
    `${plural(n, 'landing project')} as of ${day}.`,
  ],
  phases: PHASES.pairs,
  all: ['合计', 'Together'],
  park: ['园区', 'Park'],
  month: ['月份', 'Month'],
  investment: ['投资', 'Investment'],
  byPark: (day: string) => [`按园区（${day}）`, `By park (${day})`],
  byMonth: ['近十二个月', 'Twelve months'],
  byMonthOf: (park: string) => [`近十二个月：${park}`, `Twelve months: ${park}`],
  others: ['其他园区', 'Other parks'],
  total: ['合计', 'Together'],
  earlier: ['上个月', 'Month before'],
  later: ['下个月', 'Month after'],
  now: ['回到本月', 'Back to this month'],
  monthIs: (month: string) => [`${month.replace('-', ' 年 ')} 月`, month],
  rowsOf: (what: string) => [`项目：${what}`, `Projects: ${what}`],
  spoken: (n: number, what: string) => [`${what}：${n} 个项目`, `${what}: ${plural(n, 'project')}`],
  allPhases: ['各类', 'all phases'],
  allParks: ['全部园区', 'All parks'],
  project: ['企业', 'Firm'],
  phase: ['所处', 'Phase'],
  since: ['从哪天起', 'Since'],
  none: ['这一天没有项目', 'No project on that day'],
  emptyText: [
    '登记落地项目以后，这里按月按园区统计。',
    'Once landing projects are on record they are counted here.',
  ],
  close: ['收起', 'Close'],
  basis: ['口径', 'What counts'],
  definitions: {
    planned: ['有意向，还没有对接', 'An intent, firm and park have not agreed on a direction'],
    reserved: [
      '已对接、签约、注册或落位，还没有开工',
      'Matched, signed, registered or with its site, work has not begun',
    ],
    started: [
      '当月开工：用地项目以开工为准，标准厂房项目以租下厂房（落位）为准',
      'Work began in that month: on land with the start of building, in a standard factory with its lease (site)',
    ],
    building: ['以前月份开工，还没有投产', 'Work began in an earlier month, not producing yet'],
    producing: ['已投产，包括达产、入规', 'Producing, at capacity and above scale included'],
  },
  rules: [
    '每个项目在一天只算一类；按各步记下的实际日期，统计到月末那天，本月到今天。终止或停产的从那天起不再算；记错后撤销的一步不算。',
    'A project is in one phase on a day, by the actual days of its steps, counted on the last day of the month and of this month today. One that was dropped or closed is counted no more from that day on; a step taken back in error does not count.',
  ],
})
export type CountsWords = (typeof countsWords)['zh']
