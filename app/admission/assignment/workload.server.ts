import { db, type Tx } from '~/platform/db.server'
import { GOING } from '~/admission/rubrics/lifecycle'
import { instantOf, yearOf, type Day } from '~/shared/days'

/** What an expert has in hand and has done; shown wherever experts are chosen. */
export type Workload = {
  /** Files to score now. */
  open: number
  /** Invitations without an answer. */
  invited: number
  /** Files of this year, scored or in hand. */
  thisYear: number
  recused: number
  declined: number
}
export const NOTHING: Workload = { open: 0, invited: 0, thisYear: 0, recused: 0, declined: 0 }

export async function workloads(
  enclaveId: string,
  userIds: readonly string[],
  today: Day,
  client: Tx = db,
): Promise<Map<string, Workload>> {
  const newYear = instantOf(`${yearOf(today)}-01-01`)
  const rows = await client.$queryRaw<(Workload & { id: string })[]>`
    SELECT x.id, r.open, r."thisYear", r.recused, i.invited, i.declined
    FROM unnest(${[...userIds]}::uuid[]) AS x(id)
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE v.state = 'assigned' AND a.state = 'in_review')::int AS open,
        count(*) FILTER (WHERE v.state = ANY(${[...GOING]}) AND v."assignedAt" >= ${newYear})::int AS "thisYear",
        count(*) FILTER (WHERE v.state = 'recused')::int AS recused
      FROM "Review" v JOIN "Application" a ON a."enclaveId" = v."enclaveId" AND a.id = v."applicationId"
      WHERE v."enclaveId" = ${enclaveId}::uuid AND v."expertId" = x.id
    ) r
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE n.state = 'invited')::int AS invited,
        count(*) FILTER (WHERE n.state IN ('declined', 'lapsed'))::int AS declined
      FROM "ReviewInvitation" n WHERE n."enclaveId" = ${enclaveId}::uuid AND n."expertId" = x.id
    ) i`
  return new Map(rows.map(({ id, ...load }) => [id, load]))
}
