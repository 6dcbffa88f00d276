import { figuresOn } from '~/plan/monthly-sums/figures-on.server'
import { planOf } from '~/plan/counting/plan.server'
import { draftOf } from '~/plan/returns/draft.server'
import { asOf } from '~/plan/returns/period'
import { db, type Tx } from '~/platform/db.server'
import { dateOfDay, yearOf, type Day } from '~/shared/days'
import { NAMED, type LandingRow } from './lines'
import type { AssessmentFacts } from './sources'

type Of = { enclaveId: string; year: number; today: Day }

/** What a year's assessment is drawn from, by the rows as they are now; of the running year as it stands today. */
export async function factsOf(of: Of, tx: Tx = db) {
  const { enclaveId, year, today } = of
  const { totals, until } = await draftOf(enclaveId, String(year), today, tx)
  const plan = await planFigures(of, tx)
  const { registered, producing } = await landingsOf(enclaveId, year, until, tx)
  const facts: AssessmentFacts = {
    totals,
    plan,
    landings: {
      registered: registered.count,
      producing: producing.count,
      investment: registered.investment,
    },
  }
  return { facts, until, landings: { registered: registered.rows, producing: producing.rows } }
}

/** What each indicator of the plan stood at at the end of a year, and what its targets up to then come to. */
async function planFigures({ enclaveId, year, today }: Of, tx: Tx): Promise<AssessmentFacts['plan']> {
  const span = await planOf(enclaveId, tx)
  const until = asOf(String(year), today)
  const day = until < span.to ? until : span.to
  if (day < span.from) return {}
  const { figures } = await figuresOn(tx, enclaveId, span, day)
  const targets = await tx.$queryRaw<{ indicatorId: string; due: string }[]>`
    SELECT t."indicatorId", sum(t.value)::text AS due FROM "Target" t
    WHERE t."enclaveId" = ${enclaveId}::uuid AND t.year BETWEEN ${yearOf(span.from)}::int AND ${year}::int GROUP BY 1`
  return Object.fromEntries(
    figures.flatMap(({ indicatorId, code, value }) => {
      const due = targets.find((one) => one.indicatorId === indicatorId)?.due
      return due === undefined ? [] : [[code, { value, due }]]
    }),
  )
}

type Landings = { stage: string; count: number; investment: string; rows: LandingRow[] }
const NONE: Landings = { stage: '', count: 0, investment: '0', rows: [] }

/** Landings that registered or began production in a year and were not given up: how many, and the first of them by day. */
async function landingsOf(enclaveId: string, year: number, until: Day, tx: Tx) {
  const found = await tx.$queryRaw<Landings[]>`
    SELECT m.stage, count(*)::int AS count, COALESCE(sum(p."investmentYuan"), 0)::text AS investment,
      to_jsonb((array_agg(jsonb_build_object('id', p.id, 'name', COALESCE(p."landedName", f.name))
        ORDER BY m."actualOn", p.ref))[1:${NAMED}::int]) AS rows
    FROM "Milestone" m
    JOIN "LandingProject" p ON p."enclaveId" = m."enclaveId" AND p.id = m."projectId" AND p.stage <> 'dropped'
    JOIN "Firm" f ON f."enclaveId" = p."enclaveId" AND f.id = p."firmId"
    WHERE m."enclaveId" = ${enclaveId}::uuid AND m.stage IN ('registered', 'producing')
      AND m."actualOn" BETWEEN ${dateOfDay(`${year}-01-01`)}::date AND ${dateOfDay(until)}::date
    GROUP BY 1`
  const of = (stage: string) => found.find((one) => one.stage === stage) ?? NONE
  return { registered: of('registered'), producing: of('producing') }
}
