import { factsFrom } from '~/admission/findings/facts'
import { cityNames } from '~/ground/enclaves/cities.server'
import { factsOfFirm } from '~/residence/graduation/facts.server'
import { askedSections, recordOf } from '~/ground/forms/asked'
import { answersFromJson } from '~/ground/forms/form-sections'
import { withCities } from '~/ground/forms/place-words'
import { formOf } from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import type { Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { evaluateSet } from '~/ground/criteria/evaluate'
import { readFact, type FactCode, type Facts } from '~/ground/criteria/facts'
import { readingInWords } from '~/ground/criteria/figures-in-words'
import { fitsHome } from '~/ground/industry-fit/industry-fit'
import { parkIndustries } from '~/ground/industry-fit/industry-fit.server'
import type { SetRecord } from '~/ground/criteria/queries.server'
import { rulesInWords } from '~/ground/criteria/rule-view'
import { labelOf } from '~/ground/criteria/words-of-expression'

export type UsedValue = { fact: string; value: string | null; source: string | null }

/** A set tried on a firm: its last application's answers, and its record where that says more or later. */
export async function testView(
  actor: Actor,
  set: SetRecord,
  { firmId, onDay, locale }: { firmId: string; onDay: Day; locale: Locale },
) {
  const { enclaveId } = actor
  if (!isId(firmId)) notFound()
  const firm = (await db.firm.findFirst({ where: { enclaveId, id: firmId } })) ?? notFound()
  const last = await lastAnswers(enclaveId, firm)
  const fit = fitsHome(firm.industryCode, await parkIndustries(enclaveId), onDay)
  const record: Facts = { ...known(await factsOfFirm(db, enclaveId, firmId, onDay)), ...fit }
  const facts = { ...last?.facts, ...record }
  const { conclusion, bonusPoints, results } = evaluateSet(set, facts, onDay, firm.track === 'B' ? 'B' : 'A')
  const cities = await cityNames(enclaveId)
  const naming = (text: string) => withCities(text, cities, locale)
  const rules = rulesInWords(set.criteria, results, locale, naming, {
    voice: 'firm',
    on: { day: onDay, is: 'day' },
  })
  const valueIn = (text: string | null) => (text === null ? null : naming(text))
  const valueOf = (fact: FactCode): UsedValue => ({
    fact: naming(labelOf(fact, locale)),
    value: valueIn(readingInWords(readFact(facts, fact), locale, { fact })),
    source: Object.hasOwn(record, fact) ? 'record' : Object.hasOwn(facts, fact) ? (last?.ref ?? null) : null,
  })
  return {
    firm: firm.name,
    track: firm.track,
    onDay,
    conclusion,
    bonusPoints,
    last: last ? { id: last.id, ref: last.ref } : null,
    rules: rules.map((rule) => ({ ...rule, values: rule.facts.map(valueOf) })),
  }
}

type Firm = { id: string; foundedOn: Date; industryCode: string }

async function lastAnswers(enclaveId: string, firm: Firm) {
  const last = await db.application.findFirst({
    where: { enclaveId, firmId: firm.id, submittedAt: { not: null } },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
  })
  if (!last) return null
  const [answers, record] = [answersFromJson(last.answers), recordOf(firm)]
  const sections = askedSections(await formOf(enclaveId, last.formId), answers, record)
  return { id: last.id, ref: last.ref, facts: factsFrom(sections, answers, record) }
}

/** What nobody has put on record is no reason to overlook an answer. */
function known(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
}
