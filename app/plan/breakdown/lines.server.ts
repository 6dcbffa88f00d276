import { db, Prisma } from '~/platform/db.server'
import type { By, FigureOfLine } from './query'
import type { Days } from './spans'
import type { Cell } from './cell'
import { partsSql, type ChargeOf, type Given } from './parts-sql.server'

export type Asked = {
  enclaveId: string
  by: By
  indicatorIds: readonly string[]
  /** The days of the plan looked at; null where it has none of them. */
  approvedIn: Days | null
  /** The days in which rows that are not decided may lie; null for all. */
  openIn: Days | null
  /** What firms that count as they stand bring to a line. */
  standing: readonly Given[]
  /** Who answers for which rows of an indicator, where lines are departments. */
  charges: readonly ChargeOf[]
  /** What a line is to bring. */
  targets: readonly Given[]
  order: { figure: FigureOfLine | 'key'; indicatorId: string; up: boolean }
  take: number
  skip: number
}
export type Cells = Record<string, Cell>
export type Line = { key: string; cells: Cells }

const CELL = Prisma.sql`jsonb_object_agg(indicator,
  jsonb_build_array(approved::text, rows, submitted::text, returned::text, target::text))`
const FIGURE = {
  approved: Prisma.sql`approved`,
  submitted: Prisma.sql`submitted`,
  returned: Prisma.sql`returned`,
  target: Prisma.sql`target`,
  gap: Prisma.sql`approved - target`,
  key: Prisma.sql`NULL::numeric`,
}
const SUMS = Prisma.sql`sum(approved) AS approved, sum(rows)::int AS rows, sum(submitted) AS submitted,
  sum(returned) AS returned, sum(target) AS target`

/**
 * The lines a page shows, how many there are and the sums over all of them: one statement over what is kept by the
 * month, and by the day for months of which only some days are asked for. What is not known stands last.
 */
export async function linesOf(asked: Asked) {
  const { figure, indicatorId, up } = asked.order
  const way = up ? Prisma.sql`ASC` : Prisma.sql`DESC`
  const order = figure === 'key' ? Prisma.sql`key ${way}` : Prisma.sql`figure ${way} NULLS LAST, key`
  const rows = await db.$queryRaw<
    { key: string | null; cells: Cells; lines: number; totals: Cells | null }[]
  >`
    WITH cell AS MATERIALIZED (
      SELECT key, indicator, ${SUMS} FROM (${partsSql(asked)}) part GROUP BY 1, 2
    ), line AS (
      SELECT key, ${CELL} AS cells, max(${FIGURE[figure]}) FILTER (WHERE indicator = ${indicatorId}::uuid) AS figure
      FROM cell GROUP BY key
      HAVING bool_or(rows <> 0 OR approved <> 0 OR submitted <> 0 OR returned <> 0 OR target <> 0)
    )
    SELECT l.key, l.cells, (SELECT count(*)::int FROM line) AS lines,
      (SELECT ${CELL} FROM (SELECT indicator, ${SUMS} FROM cell GROUP BY 1) total) AS totals
    FROM (SELECT 1) one LEFT JOIN LATERAL (
      SELECT key, cells, figure FROM line ORDER BY key = '', ${order} LIMIT ${asked.take} OFFSET ${asked.skip}
    ) l ON true`
  return {
    lines: rows.flatMap(({ key, cells }): Line[] => (key === null ? [] : [{ key, cells }])),
    count: rows[0]?.lines ?? 0,
    totals: rows[0]?.totals ?? {},
  }
}
