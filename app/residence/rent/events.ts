import { day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { source, takenFrom } from '~/ground/audit/taken-from'

/** What happens to what rooms cost. */
export const rentEvents = defineEvents({
  rent_scheme_set: event(
    { from: day, reason: text, source },
    {
      for: 'log',
      name: { zh: '公布租金方案', en: 'Rent scheme set' },
      zh: (p) => [`公布租金方案，${p.from} 起执行${takenFrom.zh(p)}`, p.reason],
      en: (p) => [`Rent scheme set, in force from ${p.from}${takenFrom.en(p)}`, p.reason],
    },
  ),
})
