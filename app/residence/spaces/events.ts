import { z } from 'zod'
import { day, defineEvents, event, text } from '~/ground/audit/catalogue'

const end = { unit: text, lastDay: day, reason: text }

/** What happens to rooms. */
export const spaceEvents = defineEvents({
  lease_allocated: event(
    { ref: text, unit: text, sqm: text, from: day, until: day },
    {
      for: 'all',
      name: { zh: '租用房间', en: 'Room leased' },
      zh: (p) => [`租用 ${p.unit}，${p.sqm} 平方米`, `${p.from} 至 ${p.until}`],
      en: (p) => [`Leased ${p.unit}, ${p.sqm} m²`, `${p.from} to ${p.until}`],
    },
  ),
  leases_renewed: event(
    { units: z.array(text), from: day, until: day },
    {
      for: 'all',
      name: { zh: '续租房间', en: 'Leases renewed' },
      zh: (p) => [`续租 ${p.units.join('、')}`, `${p.from} 至 ${p.until}`],
      en: (p) => [`Lease of ${p.units.join(', ')} renewed`, `${p.from} to ${p.until}`],
    },
  ),
  unit_held: event(
    { unit: text, purpose: text, from: day, until: day },
    {
      for: 'log',
      name: { zh: '留用房间', en: 'Room kept from leasing' },
      zh: (p) => [`留用 ${p.unit}`, `${p.from} 至 ${p.until}`],
      en: (p) => [`Kept ${p.unit} from leasing`, `${p.from} to ${p.until}`],
    },
  ),
  hold_prolonged: event(
    { units: z.array(text), note: text, before: day, until: day, reason: text },
    {
      for: 'log',
      name: { zh: '延长预留', en: 'Reservation prolonged' },
      zh: (p) => [`延长${p.note}的预留：${p.units.join('、')}`, `${p.before} 延到 ${p.until}：${p.reason}`],
      en: (p) => [
        `Reservation of ${p.units.join(', ')} prolonged, ${p.note}`,
        `from ${p.before} to ${p.until}: ${p.reason}`,
      ],
    },
  ),
  hold_released: event(
    { unit: text, note: text, lastDay: day },
    {
      for: 'log',
      shape: 'ended',
      name: { zh: '放开预留房间', en: 'Reserved room released' },
      zh: (p) => [`放开为${p.note}预留的 ${p.unit}`, `原预留到 ${p.lastDay}`],
      en: (p) => [`${p.unit}, reserved for ${p.note}, is free again`, `was reserved to ${p.lastDay}`],
    },
  ),
  lease_ended: event(end, {
    for: 'all',
    shape: 'ended',
    name: { zh: '退租', en: 'Room given back' },
    zh: (p) => [`退租 ${p.unit}`, p.reason],
    en: (p) => [`Gave back ${p.unit}`, p.reason],
  }),
  lease_cancelled: event(end, {
    for: 'all',
    shape: 'ended',
    name: { zh: '取消租约', en: 'Lease cancelled' },
    zh: (p) => [`取消 ${p.unit} 的租约`, p.reason],
    en: (p) => [`Lease of ${p.unit} cancelled`, p.reason],
  }),
})
