import { commitmentsOnDay } from '~/landing/commitments/standing-sql.server'
import { Prisma, type Tx } from '~/platform/db.server'
import type { Day } from '~/shared/days'

/** What can still be open under a landing. */
export const MATTERS = ['blocker', 'ask', 'finding', 'city', 'firm'] as const
export type OpenMatter = {
  kind: (typeof MATTERS)[number]
  /** Of a commitment its kind, as commitments know it. */
  promise: string | null
  what: string
  /** Whose page it has: the commitment's or the visit's; of a blocker and an ask there is none of its own. */
  leadsTo: string | null
  due: Day | null
  /** It has to be settled before the landing is closed: it holds something up, waits for an answer, or its day has passed. */
  must: boolean
}
export type OpenMatters = { first: OpenMatter[]; count: number; must: number }

/** So many are shown; those that have to be settled first. */
export const SHOWN_OPEN = 40

/**
 * What is open under a landing on a day: its blocker, what a department is asked, findings of visits, and commitments
 * of both sides. A commitment whose day lies ahead may stay open; one that is late, reported and not confirmed, or asked
 * to be changed may not, and nor may anything else.
 */
export async function openMatters(
  client: Pick<Tx, '$queryRaw'>,
  { enclaveId, projectId }: { enclaveId: string; projectId: string },
  today: Day,
): Promise<OpenMatters> {
  const of = (alias: string) =>
    Prisma.sql`${Prisma.raw(alias)}."enclaveId" = ${enclaveId}::uuid AND ${Prisma.raw(alias)}."projectId" = ${projectId}::uuid`
  const rows = await client.$queryRaw<(OpenMatter & { id: string; count: number; musts: number })[]>`
    SELECT x.*, count(*) OVER ()::int AS count, count(*) FILTER (WHERE x.must) OVER ()::int AS musts FROM (
      SELECT 'blocker' AS kind, NULL AS promise, p.id, p.blocker AS what, NULL::uuid AS "leadsTo",
        p."blockedUntil"::text AS due, true AS must
      FROM "LandingProject" p
      WHERE p."enclaveId" = ${enclaveId}::uuid AND p.id = ${projectId}::uuid AND p."blockedSince" IS NOT NULL
      UNION ALL
      SELECT 'ask', NULL, k.id, k.question, NULL, k."dueOn"::text, true FROM "DepartmentAsk" k
      WHERE ${of('k')} AND k.state = 'open'
      UNION ALL
      SELECT 'finding', NULL, n.id, n.what, n."visitId", n."dueOn"::text, true FROM "VisitFinding" n
      JOIN "SiteVisit" i ON i."enclaveId" = n."enclaveId" AND i.id = n."visitId"
      WHERE ${of('i')} AND n.state = 'open'
      UNION ALL
      SELECT c.side, c.kind, c.id, c.what, c.id, u.due::text, h.id IS NOT NULL OR c.state = 'reported' OR v.late > 0
      ${commitmentsOnDay(today)}
      LEFT JOIN "CommitmentChange" h ON h."enclaveId" = c."enclaveId" AND h."commitmentId" = c.id AND h.state = 'open'
      WHERE ${of('c')} AND (v.owed OR h.id IS NOT NULL)
    ) x ORDER BY x.must DESC, x.due NULLS LAST, x.id LIMIT ${SHOWN_OPEN}`
  return {
    first: rows.map(({ kind, promise, what, leadsTo, due, must }) => ({
      kind,
      promise,
      what,
      leadsTo,
      due,
      must,
    })),
    count: rows[0]?.count ?? 0,
    must: rows[0]?.musts ?? 0,
  }
}
