import { canonical } from '~/ground/papers/worded-paper'
import { divisionOf } from '~/ground/national-rules/divisions'
import { enclaveOn } from '~/ground/settings/enclave.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { newId, sha256 } from '~/platform/ids.server'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { moneyInWords, separated } from '~/shared/money'
import type { Locale } from '~/shared/words'
import { clockOn, landUseOf } from './land-use'
import { landPaper, type Values } from './paper-text'
import { dayInFull, landPaperWords } from './paper-words'
import { landTextInForce } from './texts.server'
import { SUPPLIES, VERDICTS, type PaperKind, type Verdict } from './vocabulary'
import { factsOf, type ParcelRow } from './visible.server'

export type Issued = {
  kind: PaperKind
  caseId: string
  number: string
  parcel: ParcelRow
  /** What was seen, or on what grounds, as it was typed. */
  words: string
  verdict?: Verdict
  fee?: string
  due?: Day
}

/** Makes out a paper of a case on the text in force and keeps it with its hash; its id. */
export async function issuePaper(tx: Tx, actor: Actor, issued: Issued, now: Date): Promise<string> {
  const { enclaveId, userId } = actor
  const { kind, caseId } = issued
  const today = dayOf(now)
  const text = await landTextInForce(tx, enclaveId, kind, today)
  const enclave = await enclaveOn(tx, enclaveId, today)
  const authority = { zh: enclave.sponsorZh || enclave.nameZh, en: enclave.sponsorEn || enclave.nameEn }
  const paper = landPaper.paperOf(text, valuesOf(issued, authority, today))
  const id = newId()
  const made = { textVersion: text.version, paper, sha256: sha256(canonical(paper)) }
  const by = { issuedOn: dateOfDay(today), issuedById: userId, issuedAt: now }
  await tx.idlePaper.create({ data: { enclaveId, id, caseId, kind, ...made, ...by } })
  return id
}

function valuesOf(
  { number, parcel, words, verdict, fee, due }: Issued,
  authority: Record<Locale, string>,
  today: Day,
): Values {
  const facts = factsOf(parcel)
  const clock = clockOn(facts, today)
  const same = (text: string) => ({ zh: text, en: text })
  const each = (say: (locale: Locale) => string) => ({ zh: say('zh'), en: say('en') })
  const aDay = (day: Day | null | undefined) => each((locale) => (day ? dayInFull(day, locale) : ''))
  const supply = parcel.supply === null ? null : SUPPLIES.of(parcel.supply)
  const district = divisionOf(parcel.divisionCode)
  const place = (locale: Locale) =>
    [district?.[locale], locale === 'zh' ? parcel.park?.nameZh : parcel.park?.nameEn]
      .filter(Boolean)
      .join(locale === 'zh' ? '' : ', ') || parcel.divisionCode
  const theirs = landUseOf(facts, today)?.cause === 'government'
  return {
    number: same(number),
    parcel: same(parcel.name),
    ref: same(parcel.ref),
    place: each(place),
    area: same(separated(parcel.areaMu.toString())),
    holder: same(parcel.holder),
    supply: each((locale) => (supply ? SUPPLIES.words[locale][supply] : '')),
    contract: aDay(parcel.contractOn && dayFromDate(parcel.contractOn)),
    start: aDay(facts.agreedStart),
    since: aDay(clock?.since),
    months: same(String(clock?.months ?? 0)),
    price: each((locale) => (facts.price ? moneyInWords(facts.price, locale) : '')),
    cause: each((locale) => landPaperWords[locale].causes[theirs ? 'others' : 'holder']),
    verdict: each((locale) => (verdict ? VERDICTS.words[locale][verdict] : '')),
    fee: each((locale) => (fee ? moneyInWords(fee, locale) : '')),
    due: aDay(due),
    facts: same(words),
    authority,
    day: aDay(today),
  }
}
