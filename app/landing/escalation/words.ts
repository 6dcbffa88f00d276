import { defineWords, plural } from '~/shared/words'

/** What is said of a stalled step: how late it is, in whose hands, who was told and who comes next. */
export const escalationWords = defineWords({
  title: ['停滞与升级', 'Stalled'],
  to: {
    owner: ['责任人', 'whoever is in charge'],
    lead: ['园区、部门或主任', 'the park, the department or the director'],
    top: ['科技局和主任', 'the bureau and the director'],
  },
  overdue: (days: number, due: string) => [
    `过期 ${days} 个工作日（${due} 到期）`,
    `${plural(days, 'working day')} overdue (due ${due})`,
  ],
  inHands: (office: string, person: string) => [
    `在${office}${person ? `，找${person}` : ''}`,
    `with ${office}${person ? `, ${person}` : ''}`,
  ],
  toldOn: (day: string, whom: string) => [`${day} 已告知${whom}`, `${day}: told ${whom}`],
  comesOn: (day: string, whom: string) => [`${day} 还没动就告知${whom}`, `${day}, unless it moves: ${whom}`],
  unnamed: ['未明确', 'not named'],
  led: (leader: string) => [`包抓领导：${leader}`, `Leader in charge: ${leader}`],
  notTold: ['还没有告知', 'Nobody told yet'],
})
