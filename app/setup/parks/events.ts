import { day, defineEvents, event, text } from '~/ground/audit/catalogue'

/** What happens to the parks of the home city. */
export const parkEvents = defineEvents({
  park_added: event(
    { park: text, from: day, source: text },
    {
      for: 'log',
      name: { zh: '登记园区', en: 'Park entered' },
      zh: (p) => [`登记园区：${p.park}，${p.from} 起`, p.source],
      en: (p) => [`Park entered: ${p.park}, from ${p.from}`, p.source],
    },
  ),
  park_changed: event(
    { park: text, before: text, after: text },
    {
      for: 'log',
      name: { zh: '改园区', en: 'Park changed' },
      zh: (p) => [`改园区：${p.park}`, `${p.before} → ${p.after}`],
      en: (p) => [`Park changed: ${p.park}`, `${p.before} → ${p.after}`],
    },
  ),
  park_merged: event(
    { park: text, into: text, on: day, reason: text },
    {
      for: 'log',
      name: { zh: '园区并入', en: 'Park merged' },
      zh: (p) => [`${p.park}并入${p.into}，到 ${p.on} 为止`, p.reason],
      en: (p) => [`${p.park} merged into ${p.into}, until ${p.on}`, p.reason],
    },
  ),
  park_ended: event(
    { park: text, on: day, reason: text },
    {
      for: 'log',
      name: { zh: '园区撤销', en: 'Park ended' },
      zh: (p) => [`园区撤销：${p.park}，到 ${p.on} 为止`, p.reason],
      en: (p) => [`Park ended: ${p.park}, until ${p.on}`, p.reason],
    },
  ),
})
