import type { Actor } from '~/ground/people/actor'
import { Prisma } from '~/platform/db.server'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import { MEASURES_ON_A_PAGE, type BoardQuery } from './list-query'
import { standingSql } from './standing-sql.server'
import { MEASURE_KINDS } from './vocabulary'

type Line = {
  id: string
  kind: string
  number: number
  nameZh: string
  nameEn: string
  from: Day
  until: Day
  leader: string
  departmentZh: string | null
  departmentEn: string | null
  tasks: number
  done: number
  late: number
  toConfirm: number
  open: number
  stopped: number
  percent: number | null
  nextDue: Day | null
}

/** How many tasks of each measure are done, late or under way, how far it is, and what is due next. */
export async function measureBoard({ enclaveId }: Actor, query: BoardQuery, today: Day) {
  const skip = (query.page - 1) * MEASURES_ON_A_PAGE
  const rows = await askTogether<Line>(Prisma.sql`
    SELECT m.id, m.kind, m.number, m."nameZh", m."nameEn", m."fromOn"::text AS "from", m."untilOn"::text AS until, m.leader,
      d."nameZh" AS "departmentZh", d."nameEn" AS "departmentEn", c.*
    FROM "Measure" m
    LEFT JOIN "Department" d ON d."enclaveId" = m."enclaveId" AND d.id = m."departmentId"
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS tasks, count(*) FILTER (WHERE s = 'done')::int AS done,
        count(*) FILTER (WHERE s = 'late')::int AS late, count(*) FILTER (WHERE s = 'to_confirm')::int AS "toConfirm",
        count(*) FILTER (WHERE s IN ('planned', 'under_way'))::int AS open,
        count(*) FILTER (WHERE s = 'stopped')::int AS stopped,
        floor(avg(percent) FILTER (WHERE s <> 'stopped'))::int AS percent,
        min("dueOn") FILTER (WHERE s IN ('planned', 'under_way'))::text AS "nextDue"
      FROM (SELECT ${standingSql(today)} AS s, t.percent, t."dueOn" FROM "MeasureTask" t
        WHERE t."enclaveId" = m."enclaveId" AND t."measureId" = m.id) one) c
    WHERE ${measuresAsked(enclaveId, query)}
    ORDER BY m.kind DESC, m."fromOn" DESC, m.number, m.id LIMIT ${MEASURES_ON_A_PAGE + 1} OFFSET ${skip}`)
  return {
    rows: rows.slice(0, MEASURES_ON_A_PAGE).map((row) => ({ ...row, kind: MEASURE_KINDS.of(row.kind) })),
    more: rows.length > MEASURES_ON_A_PAGE,
  }
}
export type MeasureLine = Awaited<ReturnType<typeof measureBoard>>['rows'][number]

const measuresAsked = (enclaveId: string, { kind, indicator }: Omit<BoardQuery, 'page'>) =>
  Prisma.sql`m."enclaveId" = ${enclaveId}::uuid
    ${kind ? Prisma.sql`AND m.kind = ${kind}` : Prisma.empty} ${servesSql(indicator)}`

/** How many tasks of all the measures an address asks for, on whichever page, are late or wait to be confirmed. */
export async function boardTotals({ enclaveId }: Actor, query: Omit<BoardQuery, 'page'>, today: Day) {
  const [row] = await askTogether<{ late: number; toConfirm: number }>(Prisma.sql`
    SELECT count(*) FILTER (WHERE ${standingSql(today)} = 'late')::int AS late,
      count(*) FILTER (WHERE ${standingSql(today)} = 'to_confirm')::int AS "toConfirm"
    FROM "MeasureTask" t JOIN "Measure" m ON m."enclaveId" = t."enclaveId" AND m.id = t."measureId"
    WHERE ${measuresAsked(enclaveId, query)}`)
  return row ?? { late: 0, toConfirm: 0 }
}

/** Measures called `m` that serve an indicator; all without one. */
export function servesSql(indicator: string | null): Prisma.Sql {
  if (indicator === null) return Prisma.empty
  return Prisma.sql`AND EXISTS (SELECT 1 FROM "MeasureIndicator" x
    JOIN "Indicator" i ON i."enclaveId" = x."enclaveId" AND i.id = x."indicatorId"
    WHERE x."enclaveId" = m."enclaveId" AND x."measureId" = m.id AND i.code = ${indicator})`
}

/** How many measures serve an indicator, and how many of their tasks are late. */
export async function measuresServing({ enclaveId }: Actor, indicatorId: string, today: Day) {
  const [row] = await askTogether<{ measures: number; late: number }>(Prisma.sql`
    SELECT count(DISTINCT x."measureId")::int AS measures,
      count(*) FILTER (WHERE ${standingSql(today)} = 'late')::int AS late
    FROM "MeasureIndicator" x
    LEFT JOIN "MeasureTask" t ON t."enclaveId" = x."enclaveId" AND t."measureId" = x."measureId"
    WHERE x."enclaveId" = ${enclaveId}::uuid AND x."indicatorId" = ${indicatorId}::uuid`)
  return row ?? { measures: 0, late: 0 }
}
