import { z } from 'zod'
import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import type { Locale } from '~/shared/words'
import { IDENTITY_FIELDS, type IdentityChanges } from './identity'
import { changesInWords } from './identity-words'
import { recordWords } from './record-words'
import { wordFor } from '~/shared/words'

const kinds: Record<Locale, Record<string, string>> = {
  zh: recordWords.zh.kinds,
  en: recordWords.en.kinds,
}
type Named = { record: string; kindZh?: string | undefined; kindEn?: string | undefined }
/** A kind by its name: that of the enclave where it defined the kind. */
const kindOf = ({ record, kindZh, kindEn }: Named, locale: Locale) =>
  (locale === 'zh' ? kindZh : kindEn || kindZh) ?? kinds[locale][record] ?? record
const ownKind = { kindZh: text.optional(), kindEn: text.optional() }
const owners: Record<Locale, Record<string, string>> = {
  zh: recordWords.zh.ownerships,
  en: recordWords.en.ownerships,
}
const ownerOf = (code: string, locale: Locale) => wordFor(owners[locale], code) || code
const PLACES = {
  zh: { registered: '注册地', rd: '研发地', production: '生产地' },
  en: { registered: 'Registered place', rd: 'R&D place', production: 'Production place' },
}
const lines = (changes: IdentityChanges, locale: Locale) =>
  changesInWords(changes, locale).replaceAll('\n', ' ').replaceAll('· ', '')

const change = {
  firm: text,
  ref: text,
  reason: text,
  changes: z.partialRecord(z.enum(IDENTITY_FIELDS), z.object({ before: text, after: text })),
}
const figures = {
  year: count,
  version: count,
  revenueYuan: text,
  rdYuan: text,
  taxYuan: text.nullable(),
  staff: count,
  rdStaff: count,
  source: text,
}

/** What happens to a firm: its register, its places, its yearly figures, its records. */
export const firmEvents = defineEvents({
  firm_change_asked: event(change, {
    for: 'all',
    shape: 'ring',
    name: { zh: '企业申请更改登记信息', en: 'The firm asked for a change of the register' },
    zh: (p) => ['企业申请更改登记信息', lines(p.changes, 'zh')],
    en: (p) => ['The firm asked for a change of the register', lines(p.changes, 'en')],
  }),
  firm_changed: event(change, {
    for: 'all',
    name: { zh: '登记信息已更改', en: 'The register was changed' },
    zh: (p) => ['登记信息已更改', `${lines(p.changes, 'zh')}（${p.reason}）`],
    en: (p) => ['The register was changed', `${lines(p.changes, 'en')} (${p.reason})`],
  }),
  firm_change_declined: event(change, {
    for: 'all',
    shape: 'no',
    name: { zh: '更改登记信息的申请未被接受', en: 'The change of the register was declined' },
    zh: (p) => ['更改登记信息的申请未被接受', p.reason],
    en: (p) => ['The change of the register was declined', p.reason],
  }),
  place_set: event(
    {
      kind: z.enum(['registered', 'rd', 'production']),
      city: text,
      address: text,
      since: day,
      entityName: text.nullable(),
      before: text.nullable(),
    },
    {
      for: 'all',
      name: { zh: '企业地点变化', en: 'Place of a firm changed' },
      zh: (p) => [`${PLACES.zh[p.kind]}：${p.address}`, `${p.since} 起`],
      en: (p) => [`${PLACES.en[p.kind]}: ${p.address}`, `since ${p.since}`],
    },
  ),
  figures_reported: event(figures, {
    for: 'all',
    name: { zh: '上报年度数字', en: 'Yearly figures reported' },
    zh: (p) => `上报 ${p.year} 年数字`,
    en: (p) => `Figures of ${p.year} reported`,
  }),
  figures_corrected: event(figures, {
    for: 'all',
    name: { zh: '更正年度数字', en: 'Yearly figures corrected' },
    zh: (p) => [`更正 ${p.year} 年数字`, `第 ${p.version} 版`],
    en: (p) => [`Figures of ${p.year} corrected`, `version ${p.version}`],
  }),
  record_added: event(
    { record: text, ...ownKind, title: text, number: text.nullable(), happenedOn: day },
    {
      for: 'all',
      name: { zh: '添加企业记录', en: 'Record of a firm added' },
      zh: (p) => [[kindOf(p, 'zh'), p.title].filter(Boolean).join('：'), p.number ?? ''],
      en: (p) => [[kindOf(p, 'en'), p.title].filter(Boolean).join(': '), p.number ?? ''],
    },
  ),
  record_withdrawn: event(
    { record: text, ...ownKind, title: text, reason: text, evidence: count },
    {
      for: 'all',
      shape: 'no',
      name: { zh: '撤下企业记录', en: 'Record of a firm withdrawn' },
      zh: (p) => [`撤下${kindOf(p, 'zh')}${p.title && `：${p.title}`}`, p.reason],
      en: (p) => [`Withdrawn: ${kindOf(p, 'en')} ${p.title}`.trim(), p.reason],
    },
  ),
  record_ended: event(
    { record: text, ...ownKind, title: text, endedOn: day, reason: text, evidence: count },
    {
      for: 'all',
      shape: 'no',
      name: { zh: '企业记录终止', en: 'Record of a firm ended' },
      zh: (p) => [`${kindOf(p, 'zh')}${p.title && `：${p.title}`} ${p.endedOn} 终止`, p.reason],
      en: (p) => [`${kindOf(p, 'en')} ${p.title} ended on ${p.endedOn}`, p.reason],
    },
  ),
  record_owner_said: event(
    { record: text, title: text, ownership: text, ownerOrder: count.optional(), evidence: count },
    {
      for: 'all',
      name: { zh: '补记权利人', en: 'Owner of a patent added' },
      zh: (p) => [`补记权利人：${p.title}`, ownerOf(p.ownership, 'zh')],
      en: (p) => [`Owner of “${p.title}” added`, ownerOf(p.ownership, 'en')],
    },
  ),
})
