import { z } from 'zod'
import { defineEvents, event, text } from '~/ground/audit/catalogue'

const of = { zh: text, en: text, place: z.number(), onDay: text, note: text }
type Of = { zh: string; en: string; place: number; onDay: string }
const zh = (p: Of) => `${p.zh}：第 ${p.place} 位（${p.onDay}）`
const en = (p: Of) => `${p.en}: place ${p.place} (${p.onDay})`

/** What happens to places in rankings. */
export const rankingEvents = defineEvents({
  rank_reported: event(of, {
    for: 'log',
    name: { zh: '填报名次', en: 'Place in a ranking reported' },
    zh: (p) => [`填报${zh(p)}`, p.note],
    en: (p) => [`Reported ${en(p)}`, p.note],
  }),
  rank_approved: event(of, {
    for: 'log',
    name: { zh: '核准名次', en: 'Place in a ranking approved' },
    zh: (p) => [`核准${zh(p)}`, p.note],
    en: (p) => [`Approved ${en(p)}`, p.note],
  }),
  rank_returned: event(of, {
    for: 'log',
    name: { zh: '退回名次', en: 'Place in a ranking returned' },
    zh: (p) => [`退回${zh(p)}`, p.note],
    en: (p) => [`Returned ${en(p)}`, p.note],
  }),
})
