import { z } from 'zod'
import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { amountInWords } from './amount-words'
import { CHANGE_KINDS, CONSEQUENCES, KINDS, SIDES, sideOf } from './vocabulary'

const terms = z.object({
  what: text,
  amount: text,
  dueOn: day,
  withinDays: count.nullable(),
  consequence: z.enum(CONSEQUENCES.codes),
  consequenceText: text,
})
const ofOne = { ref: text, kind: z.enum(KINDS.codes), what: text }
type Terms = z.output<typeof terms>
type One = { ref: string; kind: (typeof KINDS.codes)[number]; what: string }

const zhOf = ({ kind, ref }: One) => `${SIDES.words.zh[sideOf(kind)]}承诺 ${ref}（${KINDS.words.zh[kind]}）`
const enOf = ({ kind, ref }: One) => `${ref} (${KINDS.words.en[kind]})`
const joined = (...some: string[]) => some.filter((one) => one !== '').join(' · ')

/** 投资 500 万元 → 400 万元，2027-06-30 → 2027-12-31: what of the terms is another now. */
function moved(from: Terms, to: Terms, kind: One['kind'], locale: 'zh' | 'en'): string {
  const pairs: [string, string][] = [
    [from.what, to.what],
    [amountInWords(kind, from.amount, locale), amountInWords(kind, to.amount, locale)],
    [from.dueOn, to.dueOn],
    [said(from, locale), said(to, locale)],
    [String(from.withinDays ?? '—'), String(to.withinDays ?? '—')],
  ]
  return pairs
    .filter(([before, after]) => before !== after)
    .map(([before, after]) => `${before} → ${after}`)
    .join(locale === 'zh' ? '，' : ', ')
}
const said = ({ consequence, consequenceText }: Terms, locale: 'zh' | 'en') =>
  joined(CONSEQUENCES.words[locale][consequence], consequenceText)

/** What happens to the clauses of an agreement on a landing. */
export const commitmentEvents = defineEvents({
  commitment_entered: event(
    { ...ofOne, terms, proposed: z.boolean(), reason: text },
    {
      for: 'all',
      shape: 'ring',
      name: { zh: '登记承诺', en: 'Commitment entered' },
      zh: (p) => [
        `${p.proposed ? '提出增加' : '登记'}${zhOf(p)}：${amountInWords(p.kind, p.terms.amount, 'zh')}，${p.terms.dueOn} 前`,
        joined(p.what, p.reason),
      ],
      en: (p) => [
        `${p.proposed ? 'Asked for a new clause' : 'Commitment entered'}: ${enOf(p)}, ${amountInWords(p.kind, p.terms.amount, 'en')} by ${p.terms.dueOn}`,
        joined(p.what, p.reason),
      ],
    },
  ),
  commitment_changed: event(
    { ...ofOne, from: terms, to: terms, reason: text },
    {
      for: 'all',
      shape: 'ring',
      name: { zh: '签约前修改承诺', en: 'Commitment changed before signing' },
      zh: (p) => [`修改${zhOf(p)}：${moved(p.from, p.to, p.kind, 'zh')}`, p.reason],
      en: (p) => [`Changed ${enOf(p)}: ${moved(p.from, p.to, p.kind, 'en')}`, p.reason],
    },
  ),
  commitment_removed: event(
    { ...ofOne, reason: text },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '删除承诺', en: 'Commitment taken out' },
      zh: (p) => [`签约前删除${zhOf(p)}`, joined(p.what, p.reason)],
      en: (p) => [`Taken out before signing: ${enOf(p)}`, joined(p.what, p.reason)],
    },
  ),
  commitment_change_asked: event(
    {
      ...ofOne,
      change: z.enum(CHANGE_KINDS.codes),
      from: terms.nullable(),
      to: terms.nullable(),
      reason: text,
    },
    {
      for: 'all',
      shape: 'half',
      name: { zh: '提出变更承诺', en: 'Change of a commitment asked for' },
      zh: (p) => [
        `提出${CHANGE_KINDS.words.zh[p.change]}：${zhOf(p)}${p.from && p.to ? `，${moved(p.from, p.to, p.kind, 'zh')}` : ''}`,
        p.reason,
      ],
      en: (p) => [
        `${CHANGE_KINDS.words.en[p.change]} asked for: ${enOf(p)}${p.from && p.to ? `, ${moved(p.from, p.to, p.kind, 'en')}` : ''}`,
        p.reason,
      ],
    },
  ),
  commitment_change_answered: event(
    {
      ...ofOne,
      change: z.enum(CHANGE_KINDS.codes),
      agreed: z.boolean(),
      from: terms.nullable(),
      to: terms.nullable(),
      answer: text,
    },
    {
      for: 'all',
      name: { zh: '答复承诺变更', en: 'Change of a commitment answered' },
      zh: (p) => [
        `${p.agreed ? '同意' : '不同意'}${CHANGE_KINDS.words.zh[p.change]}：${zhOf(p)}${p.from && p.to ? `，${moved(p.from, p.to, p.kind, 'zh')}` : ''}`,
        p.answer,
      ],
      en: (p) => [
        `${CHANGE_KINDS.words.en[p.change]} ${p.agreed ? 'agreed' : 'refused'}: ${enOf(p)}${p.from && p.to ? `, ${moved(p.from, p.to, p.kind, 'en')}` : ''}`,
        p.answer,
      ],
    },
  ),
  commitment_reported: event(
    { ...ofOne, amount: text, doneOn: day, proof: text, note: text },
    {
      for: 'all',
      shape: 'half',
      name: { zh: '报承诺兑现', en: 'Commitment reported as kept' },
      zh: (p) => [`报${zhOf(p)}：${amountInWords(p.kind, p.amount, 'zh')}，${p.doneOn}`, p.note],
      en: (p) => [`Reported for ${enOf(p)}: ${amountInWords(p.kind, p.amount, 'en')} on ${p.doneOn}`, p.note],
    },
  ),
  commitment_confirmed: event(
    { ...ofOne, amount: text, doneOn: day, done: text, of: text, full: z.boolean() },
    {
      for: 'all',
      name: { zh: '确认承诺兑现', en: 'Commitment confirmed' },
      zh: (p) => [
        `确认${zhOf(p)}：${amountInWords(p.kind, p.amount, 'zh')}${p.full ? '，全部兑现' : ''}`,
        `${amountInWords(p.kind, p.done, 'zh')} / ${amountInWords(p.kind, p.of, 'zh')}`,
      ],
      en: (p) => [
        `Confirmed for ${enOf(p)}: ${amountInWords(p.kind, p.amount, 'en')}${p.full ? ', kept in full' : ''}`,
        `${amountInWords(p.kind, p.done, 'en')} / ${amountInWords(p.kind, p.of, 'en')}`,
      ],
    },
  ),
  commitment_returned: event(
    { ...ofOne, amount: text, doneOn: day, reason: text },
    {
      for: 'all',
      shape: 'no',
      name: { zh: '退回承诺兑现', en: 'Report of a commitment returned' },
      zh: (p) => [`退回${zhOf(p)}：${amountInWords(p.kind, p.amount, 'zh')}`, p.reason],
      en: (p) => [`Returned for ${enOf(p)}: ${amountInWords(p.kind, p.amount, 'en')}`, p.reason],
    },
  ),
  landing_agreement_issued: event(
    { ref: text, version: count, clauses: count, sha256: text },
    {
      for: 'all',
      name: { zh: '制作落地协议', en: 'Agreement on a landing made out' },
      zh: (p) => `制作落地协议 ${p.ref} 第 ${p.version} 稿，${p.clauses} 条承诺`,
      en: (p) => `Agreement on ${p.ref} made out, draft ${p.version}, ${p.clauses} clauses`,
    },
  ),
  landing_text_published: event(
    { version: count, effectiveOn: day },
    {
      for: 'log',
      name: { zh: '发布落地协议文本', en: 'Text of landing agreements published' },
      zh: (p) => `发布落地协议文本第 ${p.version} 版，${p.effectiveOn} 起用`,
      en: (p) => `Text of landing agreements published: version ${p.version}, from ${p.effectiveOn}`,
    },
  ),
})
