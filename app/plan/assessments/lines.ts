import { z } from 'zod'
import { assessmentShape, type AssessmentIndicator, type AssessmentRules } from '~/ground/settings/assessment'
import { listIn } from '~/shared/json'
import { pointsOf } from './score'
import { keyOf, sourceOf, type AssessmentFacts } from './sources'

/** So many landings are named behind a value. */
export const NAMED = 20

/** What the incubator entered for an indicator, with its proof. */
export type Entered = { value: string; note: string; fileId: string }
/** A landing behind a value. */
export type LandingRow = { id: string; name: string }

/** An indicator of a year: by which rule, which value, which points; and what stands behind the value. */
export type AssessmentLine = AssessmentIndicator & {
  /** What is known; null: not yet. */
  value: string | null
  entered: Entered | null
  /** Of a plan indicator: what it stood at, and what it should have come to. */
  stood: { value: string; due: string } | null
  landings: LandingRow[]
  earned: string
}

type Behind = {
  facts: AssessmentFacts
  entries: ReadonlyMap<string, Entered>
  landings: Record<'registered' | 'producing', readonly LandingRow[]>
}

/** Every indicator with the points that the rows behind it bring; what is derived is never entered over. */
export function linesOf(rules: AssessmentRules, { facts, entries, landings }: Behind): AssessmentLine[] {
  return rules.indicators.map((indicator) => {
    const source = sourceOf(indicator.from)
    const derived = source.value(facts)
    const entered = derived === null ? (entries.get(keyOf(indicator)) ?? null) : null
    const value = derived ?? entered?.value ?? null
    return {
      ...indicator,
      value,
      entered,
      stood: (source.code && facts.plan[source.code]) ?? null,
      landings: source.stage ? [...landings[source.stage]] : [],
      earned: pointsOf(indicator, value),
    }
  })
}

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/)
const Line = assessmentShape.shape.indicators.element.extend({
  value: decimal.nullable().catch(null),
  entered: z
    .object({ value: decimal, note: z.string().catch(''), fileId: z.string() })
    .nullable()
    .catch(null),
  stood: z.object({ value: decimal, due: decimal }).nullable().catch(null),
  landings: listIn(z.object({ id: z.string(), name: z.string() })),
  earned: decimal,
})
const Kept = listIn(Line)

/** The lines of an assessment as they were frozen. */
export const linesFromJson = (stored: unknown): AssessmentLine[] => Kept.parse(stored)
