import { z } from 'zod'
import { defineEvents, event, text } from '~/ground/audit/catalogue'

const of = { year: z.number(), version: z.number(), total: text }
type Of = { year: number; version: number; total: string }
const zh = (p: Of) => `${p.year} 年度考核自评第 ${p.version} 版（${p.total} 分）`
const en = (p: Of) => `self-assessment of ${p.year}, version ${p.version} (${p.total} points)`

/** What happens to the city's assessment of an incubator. */
export const assessmentEvents = defineEvents({
  assessment_entered: event(
    { year: z.number(), name: text, nameEn: text, value: text, note: text },
    {
      for: 'log',
      name: { zh: '填写考核指标', en: 'Value of an assessment entered' },
      zh: (p) => [`${p.year} 年度考核：${p.name} ${p.value}`, p.note],
      en: (p) => [`Assessment of ${p.year}: ${p.nameEn} ${p.value}`, p.note],
    },
  ),
  assessment_submitted: event(
    { ...of, reason: text },
    {
      for: 'log',
      name: { zh: '提交年度考核自评', en: 'Self-assessment handed in' },
      zh: (p) => [`提交${zh(p)}`, p.reason],
      en: (p) => [`Handed in: ${en(p)}`, p.reason],
    },
  ),
  assessment_confirmed: event(
    { ...of, note: text },
    {
      for: 'log',
      name: { zh: '确认年度考核', en: 'Assessment confirmed' },
      zh: (p) => [`确认${zh(p)}`, p.note],
      en: (p) => [`Confirmed: ${en(p)}`, p.note],
    },
  ),
  assessment_returned: event(
    { ...of, note: text },
    {
      for: 'log',
      name: { zh: '退回年度考核自评', en: 'Assessment returned' },
      zh: (p) => [`退回${zh(p)}`, p.note],
      en: (p) => [`Returned: ${en(p)}`, p.note],
    },
  ),
})
