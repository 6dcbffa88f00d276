import { day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { source, takenFrom } from '~/ground/audit/taken-from'

/** What happens to the things people book. */
export const bookableEvents = defineEvents({
  bookable_entered: event(
    { thing: text },
    {
      for: 'log',
      name: { zh: '登记可预订的场地设备', en: 'Thing to book entered' },
      zh: (p) => `登记可预订：${p.thing}`,
      en: (p) => `${p.thing} can be booked`,
    },
  ),
  bookable_changed: event(
    { thing: text, closed: text },
    {
      for: 'log',
      name: { zh: '修改可预订的场地设备', en: 'Thing to book changed' },
      zh: (p) => [`修改可预订：${p.thing}`, p.closed],
      en: (p) => [`${p.thing}, which can be booked, changed`, p.closed],
    },
  ),
  booking_rules_set: event(
    { thing: text, from: day, reason: text, source },
    {
      for: 'log',
      name: { zh: '公布预订规则', en: 'Booking rules set' },
      zh: (p) => [`公布 ${p.thing} 的预订规则，${p.from} 起执行${takenFrom.zh(p)}`, p.reason],
      en: (p) => [`Booking rules of ${p.thing} set, in force from ${p.from}${takenFrom.en(p)}`, p.reason],
    },
  ),
})
