import { z } from 'zod'
import { defineEvents, event, text } from '~/ground/audit/catalogue'
import { periodInWords, type Period } from './period'

// Events from before returns of quarters say the year as a number.
const of = { period: text.optional(), year: z.number().optional(), version: z.number() }
type Of = { period?: Period | undefined; year?: number | undefined; version: number }
const periodIn = ({ period, year }: Of) => period ?? String(year ?? '')
const zh = (p: Of) => `${periodInWords(periodIn(p), 'zh')}统计第 ${p.version} 版`
const en = (p: Of) => `return of ${periodInWords(periodIn(p), 'en')}, version ${p.version}`

/** What happens to the returns of an incubator. */
export const returnEvents = defineEvents({
  return_submitted: event(
    { ...of, mark: text, explained: z.array(text), reason: text },
    {
      for: 'log',
      name: { zh: '提交统计报表', en: 'Return handed in' },
      zh: (p) => [`提交${zh(p)}`, p.reason],
      en: (p) => [`Handed in: ${en(p)}`, p.reason],
    },
  ),
  return_approved: event(of, {
    for: 'log',
    name: { zh: '核准统计报表', en: 'Return approved' },
    zh: (p) => `核准${zh(p)}`,
    en: (p) => `Approved: ${en(p)}`,
  }),
  return_sent_back: event(
    { ...of, note: text },
    {
      for: 'log',
      name: { zh: '退回统计报表', en: 'Return sent back' },
      zh: (p) => [`退回${zh(p)}`, p.note],
      en: (p) => [`Sent back: ${en(p)}`, p.note],
    },
  ),
  return_scan_filed: event(of, {
    for: 'log',
    name: { zh: '归档统计报表扫描件', en: 'Scan of a return filed' },
    zh: (p) => `归档${zh(p)}的签章扫描件`,
    en: (p) => `Signed scan filed: ${en(p)}`,
  }),
})
