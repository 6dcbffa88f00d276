import { day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { source, takenFrom } from '~/ground/audit/taken-from'

/** What happened to the rubric by which experts score, for the log. */
export const rubricEvents = defineEvents({
  rubric_drafted: event(
    { code: text, from: text, reason: text.optional(), source },
    {
      for: 'log',
      name: { zh: '新建评审表草案', en: 'Draft rubric begun' },
      zh: (p) => [`新建评审表草案 ${p.code}${takenFrom.zh(p)}`, p.reason ?? `复制自 ${p.from}`],
      en: (p) => [`Draft rubric ${p.code} begun${takenFrom.en(p)}`, p.reason ?? `copied from ${p.from}`],
    },
  ),
  rubric_changed: event(
    { code: text, zh: text, en: text },
    {
      for: 'log',
      name: { zh: '修改评审表草案', en: 'Draft rubric changed' },
      zh: (p) => [`修改评审表草案 ${p.code}`, p.zh],
      en: (p) => [`Draft rubric ${p.code} changed`, p.en],
    },
  ),
  rubric_discarded: event(
    { code: text },
    {
      for: 'log',
      name: { zh: '删除评审表草案', en: 'Draft rubric thrown away' },
      zh: (p) => `删除评审表草案 ${p.code}`,
      en: (p) => `Draft rubric ${p.code} thrown away`,
    },
  ),
  rubric_published: event(
    { code: text, effectiveFrom: day, reason: text },
    {
      for: 'log',
      name: { zh: '公布评审表', en: 'Rubric published' },
      zh: (p) => [`公布评审表 ${p.code}，${p.effectiveFrom} 起用`, p.reason],
      en: (p) => [`Rubric ${p.code} published, from ${p.effectiveFrom}`, p.reason],
    },
  ),
  rubric_retired: event(
    { code: text },
    {
      for: 'log',
      name: { zh: '停用评审表', en: 'Rubric retired' },
      zh: (p) => `停用评审表 ${p.code}`,
      en: (p) => `Rubric ${p.code} retired`,
    },
  ),
})
