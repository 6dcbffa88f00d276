import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { addMonths, dateOfDay, type Day } from '~/shared/days'
import { kindIn } from './queries.server'

export type FigureLine = {
  reports: number
  solved: number
  /** Median working minutes; null where none was answered, or solved. */
  toAnswer: number | null
  toSolve: number | null
  rating: number | null
  rated: number
}

/** Over how many months the figures go, this one included. */
const MONTHS = 12

/** Reports of the last twelve months by kind and by month: how many, how fast, how well. */
export async function careFigures({ enclaveId }: Actor, today: Day) {
  const first = addMonths(`${today.slice(0, 7)}-01`, 1 - MONTHS)
  const rows = await db.$queryRaw<(FigureLine & { kind: string | null; month: string | null })[]>`
    SELECT t.kind, to_char(t.month, 'YYYY-MM') AS month, count(*)::int AS reports,
      count(t."solvedAt")::int AS solved,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY t."answerMinutes")::float AS "toAnswer",
      percentile_cont(0.5) WITHIN GROUP (ORDER BY t."solveMinutes")::float AS "toSolve",
      round(avg(t.rating), 2)::float AS rating, count(t.rating)::int AS rated
    FROM (SELECT *, date_trunc('month', "reportedAt" AT TIME ZONE 'Asia/Shanghai')::date AS month FROM "Ticket"
      WHERE "enclaveId" = ${enclaveId}::uuid AND state <> 'joined'
        AND ("reportedAt" AT TIME ZONE 'Asia/Shanghai')::date >= ${dateOfDay(first)}::date) t
    GROUP BY GROUPING SETS ((t.kind), (t.month), ())
    ORDER BY t.month DESC NULLS FIRST, count(*) DESC, t.kind`
  const { kinds } = await settingOn(db, enclaveId, 'care', today)
  const lineOf = ({ reports, solved, toAnswer, toSolve, rating, rated }: FigureLine): FigureLine => ({
    reports,
    solved,
    toAnswer,
    toSolve,
    rating,
    rated,
  })
  const whole = rows.find(({ kind, month }) => kind === null && month === null)
  return {
    from: first,
    whole: whole && whole.reports > 0 ? lineOf(whole) : null,
    byKind: rows.flatMap((row) =>
      row.kind === null ? [] : [{ name: kindIn(kinds, row.kind), ...lineOf(row) }],
    ),
    byMonth: rows.flatMap((row) => (row.month === null ? [] : [{ month: row.month, ...lineOf(row) }])),
  }
}
