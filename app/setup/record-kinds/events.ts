import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { source, takenFrom } from '~/ground/audit/taken-from'

const decided = { code: text, zh: text, en: text, version: count, from: day, reason: text }

/** How kinds of record of an enclave begin, change and end. */
export const kindEvents = defineEvents({
  kind_defined: event(
    { ...decided, source },
    {
      for: 'log',
      name: { zh: '新设记录种类', en: 'Kind of record defined' },
      zh: (p) => [`新设记录种类：${p.zh}（草稿）${takenFrom.zh(p)}`, p.reason],
      en: (p) => [`Kind of record defined: ${p.en} (draft)${takenFrom.en(p)}`, p.reason],
    },
  ),
  kind_changed: event(decided, {
    for: 'log',
    name: { zh: '改记录种类', en: 'Kind of record changed' },
    zh: (p) => [`改记录种类：${p.zh} 第 ${p.version} 版，${p.from} 起`, p.reason],
    en: (p) => [`Kind of record changed: ${p.en}, version ${p.version}, from ${p.from}`, p.reason],
  }),
  kind_published: event(
    { code: text, zh: text, en: text },
    {
      for: 'log',
      name: { zh: '启用记录种类', en: 'Kind of record in use' },
      zh: (p) => `启用记录种类：${p.zh}`,
      en: (p) => `Kind of record in use: ${p.en}`,
    },
  ),
  kind_retired: event(
    { code: text, zh: text, en: text, reason: text },
    {
      for: 'log',
      name: { zh: '停用记录种类', en: 'Kind of record retired' },
      zh: (p) => [`停用记录种类：${p.zh}`, p.reason],
      en: (p) => [`Kind of record retired: ${p.en}`, p.reason],
    },
  ),
})
