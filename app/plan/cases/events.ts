import { z } from 'zod'
import { count, defineEvents, event, text } from '~/ground/audit/catalogue'

const of = { number: count, firm: text }

/** What happens to a case. */
export const caseEvents = defineEvents({
  case_drafted: event(of, {
    for: 'log',
    name: { zh: '起草典型案例', en: 'Case drafted' },
    zh: (p) => `起草典型案例：${p.firm}`,
    en: (p) => `Case drafted: ${p.firm}`,
  }),
  case_edited: event(of, {
    for: 'log',
    name: { zh: '修改典型案例', en: 'Case edited' },
    zh: (p) => `修改典型案例：${p.firm}`,
    en: (p) => `Case edited: ${p.firm}`,
  }),
  case_asked: event(
    { ...of, version: count },
    {
      for: 'staff',
      name: { zh: '典型案例请企业同意', en: 'Firm asked about a case' },
      zh: (p) => `典型案例第 ${p.version} 稿请企业同意`,
      en: (p) => `Asked to agree to text ${p.version} of the case`,
    },
  ),
  case_answered: event(
    { ...of, version: count, agreed: z.boolean(), note: text },
    {
      for: 'staff',
      name: { zh: '企业答复典型案例', en: 'Firm answered about a case' },
      zh: (p) => [p.agreed ? `同意典型案例第 ${p.version} 稿` : `要求修改典型案例第 ${p.version} 稿`, p.note],
      en: (p) => [
        p.agreed
          ? `Agreed to text ${p.version} of the case`
          : `Asked for changes in text ${p.version} of the case`,
        p.note,
      ],
    },
  ),
  case_published: event(
    { ...of, version: count },
    {
      for: 'staff',
      name: { zh: '发布典型案例', en: 'Case published' },
      zh: (p) => `发布典型案例第 ${p.version} 稿`,
      en: (p) => `Text ${p.version} of the case published`,
    },
  ),
  case_taken_off: event(
    { ...of, reason: text },
    {
      for: 'staff',
      name: { zh: '典型案例下线', en: 'Case taken off' },
      zh: (p) => ['典型案例从门户下线', p.reason],
      en: (p) => ['Case taken off the portal', p.reason],
    },
  ),
  case_consent_withdrawn: event(
    { ...of, reason: text },
    {
      for: 'staff',
      name: { zh: '企业撤回对典型案例的同意', en: 'Consent to a case withdrawn' },
      zh: (p) => ['撤回对典型案例的同意', p.reason],
      en: (p) => ['Consent to the case withdrawn', p.reason],
    },
  ),
})
