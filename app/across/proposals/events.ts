import { count, day, defineEvents, event } from '~/ground/audit/catalogue'

/** What happens to proposals of rooms. */
export const proposalEvents = defineEvents({
  rooms_proposed: event(
    { firms: count, from: day },
    {
      for: 'log',
      name: { zh: '新建房间方案', en: 'Proposal of rooms begun' },
      zh: (p) => [`为 ${p.firms} 家企业提房间方案`, `${p.from} 起`],
      en: (p) => [`Rooms to be proposed for ${p.firms} firms`, `from ${p.from}`],
    },
  ),
  proposal_confirmed: event(
    { firms: count, number: count },
    {
      for: 'log',
      name: { zh: '确认房间方案', en: 'Proposal of rooms confirmed' },
      zh: (p) => `确认房间方案之${p.number}，${p.firms} 家企业分到房间`,
      en: (p) => `Proposal ${p.number} confirmed: ${p.firms} firms get rooms`,
    },
  ),
})
