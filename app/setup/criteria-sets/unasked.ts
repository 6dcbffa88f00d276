import { RECORD_FACTS } from '~/ground/forms/check-form'
import { FACTS_OF_RECORD } from '~/ground/records/record-facts'
import type { FormSection } from '~/ground/forms/form-sections'
import { factsOf, type Criterion, type Track } from '~/ground/criteria/expression'
import { isReckoned, type FactCode } from '~/ground/criteria/facts'

/** An obligatory criterion that nobody can be judged by, and the facts that nothing supplies. */
export type Unasked = Pick<Criterion, 'code' | 'zh' | 'en'> & { track: Track | null; facts: FactCode[] }

/** The obligatory criteria of a track that rest on a fact its form does not ask and nobody works out or has on record. */
export function unaskedBy(
  criteria: readonly Criterion[],
  track: Track,
  sections: readonly FormSection[],
): Unasked[] {
  const asked = new Set<FactCode>(RECORD_FACTS)
  for (const { fact } of sections.flatMap(({ questions }) => questions)) if (fact) asked.add(fact)
  const mine = criteria.filter((one) => one.track === track || one.track === 'both')
  return without(mine, track, (code) => asked.has(code) || isReckoned(code))
}

/** The obligatory criteria of graduation that rest on a fact no record holds. */
export function unrecorded(criteria: readonly Criterion[]): Unasked[] {
  return without(criteria, null, (code) => FACTS_OF_RECORD.includes(code))
}

function without(
  criteria: readonly Criterion[],
  track: Track | null,
  isKnown: (code: FactCode) => boolean,
): Unasked[] {
  return criteria.flatMap(({ code, zh, en, severity, expression }) => {
    const facts = severity === 'must' ? factsOf(expression).filter((one) => !isKnown(one)) : []
    return facts.length > 0 ? [{ code, zh, en, track, facts: [...new Set(facts)] }] : []
  })
}

/** How long the reason must be with which somebody publishes in spite of such criteria. */
export const LEAST_REASON = 10

/** Whether a gap is knowingly accepted. */
export function isAccepted(gaps: readonly Unasked[], reason: string | undefined): boolean {
  return gaps.length === 0 || [...(reason ?? '')].length >= LEAST_REASON
}
