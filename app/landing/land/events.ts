import { z } from 'zod'
import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import type { Locale } from '~/shared/words'
import { moneyInWords } from '~/shared/money'
import { PARCEL_FIELD_NAMES, parcelFieldWords, parcelValue } from './field-words'
import { BECOMES, CAUSE_KINDS, PAPER_KINDS, VERDICTS } from './vocabulary'

const aParcel = { parcel: text, ref: text }
const aCase = { ...aParcel, number: text }
const Changes = z.array(z.object({ field: z.enum(PARCEL_FIELD_NAMES), before: text, after: text }))
export type ParcelChange = z.output<typeof Changes>[number]

const changed = (changes: readonly ParcelChange[], locale: Locale) =>
  changes
    .map(({ field, before, after }) => {
      const [one, other] = [parcelValue(field, before, locale), parcelValue(field, after, locale)]
      return `${parcelFieldWords[locale][field]} ${one} → ${other}`
    })
    .join(locale === 'zh' ? '，' : ', ')

const WORK = {
  zh: { start: '动工', stop: '中止', resume: '复工' },
  en: { start: 'Work began', stop: 'Work stopped', resume: 'Work went on again' },
}

/** What happens to parcels of the land ledger, and what is done about those that lie idle. */
export const landEvents = defineEvents({
  parcel_entered: event(
    { ...aParcel, mu: text, source: text },
    {
      for: 'log',
      name: { zh: '登记地块', en: 'Parcel entered' },
      zh: (p) => [`登记地块 ${p.ref} ${p.parcel}，${p.mu} 亩`, p.source],
      en: (p) => [`Parcel entered: ${p.ref} ${p.parcel}, ${p.mu} mu`, p.source],
    },
  ),
  parcel_changed: event(
    { ...aParcel, changes: Changes, reason: text },
    {
      for: 'log',
      name: { zh: '改地块资料', en: 'Parcel changed' },
      zh: (p) => [`改地块资料：${p.ref} ${p.parcel}`, `${changed(p.changes, 'zh')}；${p.reason}`],
      en: (p) => [`Parcel changed: ${p.ref} ${p.parcel}`, `${changed(p.changes, 'en')}; ${p.reason}`],
    },
  ),
  parcel_worked: event(
    { ...aParcel, what: z.enum(['start', 'stop', 'resume']), on: day, note: text },
    {
      for: 'log',
      name: { zh: '地块动工情况', en: 'Work on a parcel' },
      zh: (p) => [`${p.ref} ${p.parcel} ${p.on} ${WORK.zh[p.what]}`, p.note],
      en: (p) => [`${WORK.en[p.what]} on ${p.ref} ${p.parcel}, ${p.on}`, p.note],
    },
  ),
  parcel_cause_recorded: event(
    {
      ...aParcel,
      kind: z.enum(CAUSE_KINDS.codes),
      from: day,
      until: day.nullable(),
      what: text,
      source: text,
    },
    {
      for: 'log',
      name: { zh: '记未动工原因', en: 'Cause recorded' },
      zh: (p) => [
        `${p.ref} ${p.parcel}：${CAUSE_KINDS.words.zh[p.kind]}，${p.from} 至 ${p.until ?? '今'}`,
        `${p.what}；${p.source}`,
      ],
      en: (p) => [
        `${p.ref} ${p.parcel}: ${CAUSE_KINDS.words.en[p.kind]}, ${p.from} to ${p.until ?? 'now'}`,
        `${p.what}; ${p.source}`,
      ],
    },
  ),
  parcel_cause_ended: event(
    { ...aParcel, kind: z.enum(CAUSE_KINDS.codes), until: day },
    {
      for: 'log',
      name: { zh: '未动工原因结束', en: 'Cause ended' },
      zh: (p) => `${p.ref} ${p.parcel}：${CAUSE_KINDS.words.zh[p.kind]}到 ${p.until} 为止`,
      en: (p) => `${p.ref} ${p.parcel}: ${CAUSE_KINDS.words.en[p.kind]} ended on ${p.until}`,
    },
  ),
  idle_paper_issued: event(
    { ...aCase, kind: z.enum(PAPER_KINDS.codes), words: text },
    {
      for: 'all',
      name: { zh: '发出闲置土地文书', en: 'Paper on idle land issued' },
      zh: (p) => [`${PAPER_KINDS.words.zh[p.kind]} ${p.number}：${p.parcel}`, p.words],
      en: (p) => [`${PAPER_KINDS.words.en[p.kind]} ${p.number}: ${p.parcel}`, p.words],
    },
  ),
  idle_heard: event(
    { ...aCase, against: z.boolean(), words: text },
    {
      for: 'staff',
      name: { zh: '听取使用权人意见', en: 'The holder was heard' },
      zh: (p) => [`${p.number} ${p.against ? '听证' : '使用权人答复'}：${p.parcel}`, p.words],
      en: (p) => [`${p.number} ${p.against ? 'hearing' : 'reply of the holder'}: ${p.parcel}`, p.words],
    },
  ),
  idle_settled: event(
    { ...aCase, verdict: z.enum(VERDICTS.codes), newStart: day.nullable(), words: text },
    {
      for: 'all',
      name: { zh: '闲置土地延期或定方案', en: 'Idle land settled' },
      zh: (p) => [
        `${p.number} ${p.newStart ? `延期到 ${p.newStart} 动工` : '定处置方案'}：${p.parcel}`,
        p.words,
      ],
      en: (p) => [
        `${p.number} ${p.newStart ? `start put off to ${p.newStart}` : 'plan agreed'}: ${p.parcel}`,
        p.words,
      ],
    },
  ),
  idle_fee_paid: event(
    { ...aCase, fee: text, on: day, note: text },
    {
      for: 'all',
      name: { zh: '闲置费已缴', en: 'Idle-land fee paid' },
      zh: (p) => [`${p.number} 缴土地闲置费 ${moneyInWords(p.fee, 'zh')}，${p.on}`, p.note],
      en: (p) => [`${p.number} idle-land fee paid: ${moneyInWords(p.fee, 'en')}, ${p.on}`, p.note],
    },
  ),
  idle_reclaimed: event(
    { ...aCase, becomes: z.enum(BECOMES.codes), on: day, mu: text, note: text },
    {
      for: 'all',
      name: { zh: '土地已收回', en: 'Land taken back' },
      zh: (p) => [`${p.number} 收回 ${p.parcel} ${p.mu} 亩，${p.on}；${BECOMES.words.zh[p.becomes]}`, p.note],
      en: (p) => [
        `${p.number} ${p.parcel} taken back, ${p.mu} mu, ${p.on}; ${BECOMES.words.en[p.becomes]}`,
        p.note,
      ],
    },
  ),
  idle_closed: event(
    { ...aCase, reason: text },
    {
      for: 'staff',
      shape: 'ended',
      name: { zh: '闲置土地结案', en: 'Case of idle land closed' },
      zh: (p) => [`${p.number} 结案：${p.parcel}`, p.reason],
      en: (p) => [`${p.number} closed: ${p.parcel}`, p.reason],
    },
  ),
  land_text_published: event(
    { kind: z.enum(PAPER_KINDS.codes), version: count, effectiveOn: day },
    {
      for: 'log',
      name: { zh: '发布闲置土地文书文本', en: 'Text of a paper on idle land published' },
      zh: (p) => `发布《${PAPER_KINDS.words.zh[p.kind]}》文本第 ${p.version} 版，${p.effectiveOn} 起用`,
      en: (p) =>
        `Text of “${PAPER_KINDS.words.en[p.kind]}” published: version ${p.version}, from ${p.effectiveOn}`,
    },
  ),
})
