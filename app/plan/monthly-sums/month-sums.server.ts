import { Prisma, type Tx } from '~/platform/db.server'
import { askTogether } from '~/platform/together.server'
import { dateOfDay, type Day } from '~/shared/days'
import type { MonthSum, PlanSpan } from '../counting/board'
import type { StandingRow } from '../counting/standing.server'

type SumOf = MonthSum & { indicatorId: string }

/**
 * What each month from the first day of a plan to a day has brought. Whole months come from the sums kept with every
 * approval; the first and the running one are counted day by day, from what each day is tallied at, because a plan may begin or end inside a month.
 */
export async function monthSums(
  enclaveId: string,
  { from }: PlanSpan,
  to: Day,
  tx?: Pick<Tx, '$queryRaw'>,
): Promise<SumOf[]> {
  const [first, last] = [`${from.slice(0, 7)}-01`, `${to.slice(0, 7)}-01`].map(dateOfDay)
  const select = Prisma.sql`
    SELECT m."indicatorId", m.month::text AS month, m.value::text AS value
    FROM "IndicatorMonth" m JOIN "Indicator" i ON i."enclaveId" = m."enclaveId" AND i.id = m."indicatorId"
    WHERE m."enclaveId" = ${enclaveId}::uuid AND NOT i.standing
      AND m.month > ${first}::date AND m.month < ${last}::date
    UNION ALL
    SELECT i.id, date_trunc('month', e."countedOn")::date::text, sum(e.value)::text
    FROM "Indicator" i CROSS JOIN LATERAL (
      SELECT x."countedOn", x.value FROM "EvidenceDay" x
      WHERE x."enclaveId" = i."enclaveId" AND x."indicatorId" = i.id AND x.state = 'approved' AND x.rows > 0
        AND x."countedOn" >= ${dateOfDay(from)}::date AND x."countedOn" <= ${dateOfDay(to)}::date
        AND (x."countedOn" < ${first}::date + interval '1 month' OR x."countedOn" >= ${last}::date)
    ) e
    WHERE i."enclaveId" = ${enclaveId}::uuid AND NOT i.standing
    GROUP BY 1, 2
    ORDER BY 2`
  return tx ? tx.$queryRaw<SumOf[]>(select) : askTogether<SumOf>(select)
}

/** The same of firms that count as they stand; who counted before the plan began stands in it from its first day. */
export function standingSums(rows: readonly StandingRow[], to: Day): SumOf[] {
  return rows
    .filter(({ countedOn }) => countedOn <= to)
    .map(({ indicatorId, countedOn, value }) => ({
      indicatorId,
      month: `${countedOn.slice(0, 7)}-01`,
      value,
    }))
    .sort((a, b) => (a.month < b.month ? -1 : 1))
}
