import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import type { INTAKE_DAYS } from './intake-days'

/** The days that were moved, each as 2026-11-20 → 2027-02-01. */
const change = text.optional()
const moved = {
  opensOn: change,
  closesOn: change,
  reviewOn: change,
  decideOn: change,
  noticeUntil: change,
  moveInOn: change,
} satisfies Record<(typeof INTAKE_DAYS)[number], typeof change>

/** What happens to an intake and its late codes, as the log says it. */
export const intakeEvents = defineEvents({
  intake_changed: event(
    { number: count, reason: text, experts: count, screeners: count, ...moved },
    {
      for: 'log',
      name: { zh: '更改批次', en: 'Intake changed' },
      zh: (p) => [`更改第 ${p.number} 批`, p.reason],
      en: (p) => [`Intake ${p.number} changed`, p.reason],
    },
  ),
  late_code_made: event(
    { number: count, uses: count, expiresOn: day, lateCode: text },
    {
      for: 'log',
      name: { zh: '开出补报码', en: 'Late code made' },
      zh: (p) => [`第 ${p.number} 批开出补报码，${p.uses} 次`, `${p.expiresOn} 前有效`],
      en: (p) => [`Late code made for intake ${p.number}: ${p.uses} uses`, `until ${p.expiresOn}`],
    },
  ),
  late_code_ended: event(
    { number: count, lateCode: text },
    {
      for: 'log',
      name: { zh: '收回补报码', en: 'Late code taken back' },
      zh: (p) => `收回第 ${p.number} 批的补报码`,
      en: (p) => `Late code of intake ${p.number} taken back`,
    },
  ),
})
