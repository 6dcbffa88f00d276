import { count, defineEvents, event, text } from '~/ground/audit/catalogue'

export const waitlistEvents = defineEvents({
  waitlist_reordered: event(
    { ref: text, place: count },
    {
      for: 'log',
      name: { zh: '调整候补次序', en: 'Waiting list put in another order' },
      zh: (p) => `调整候补次序：${p.ref} 到第 ${p.place} 位`,
      en: (p) => `Waiting list: ${p.ref} moved to place ${p.place}`,
    },
  ),
})
