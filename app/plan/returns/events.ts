import { z } from 'zod'
import { defineEvents, event, text } from '~/ground/audit/catalogue'

const of = { year: z.number(), version: z.number() }
const zh = (p: { year: number; version: number }) => `${p.year} 年度统计第 ${p.version} 版`
const en = (p: { year: number; version: number }) => `return of ${p.year}, version ${p.version}`

/** What happens to the yearly returns of an incubator. */
export const returnEvents = defineEvents({
  return_submitted: event(
    { ...of, mark: text, explained: z.array(text), reason: text },
    {
      for: 'log',
      name: { zh: '提交年度统计', en: 'Yearly return handed in' },
      zh: (p) => [`提交${zh(p)}`, p.reason],
      en: (p) => [`Handed in: ${en(p)}`, p.reason],
    },
  ),
  return_approved: event(of, {
    for: 'log',
    name: { zh: '核准年度统计', en: 'Yearly return approved' },
    zh: (p) => `核准${zh(p)}`,
    en: (p) => `Approved: ${en(p)}`,
  }),
  return_sent_back: event(
    { ...of, note: text },
    {
      for: 'log',
      name: { zh: '退回年度统计', en: 'Yearly return sent back' },
      zh: (p) => [`退回${zh(p)}`, p.note],
      en: (p) => [`Sent back: ${en(p)}`, p.note],
    },
  ),
  return_scan_filed: event(of, {
    for: 'log',
    name: { zh: '归档年度统计扫描件', en: 'Scan of a yearly return filed' },
    zh: (p) => `归档${zh(p)}的签章扫描件`,
    en: (p) => `Signed scan filed: ${en(p)}`,
  }),
})
