import { Prisma } from '~/platform/db.server'
import { STAGES } from '~/landing/projects/stages'
import type { Day } from '~/shared/days'
import { OWING } from './standing'

const SIGNED = Prisma.join(STAGES.slice(STAGES.indexOf('signed')))
const OWED = Prisma.join([...OWING])

/** Stages of a project whose agreement is in force. */
export const inForceSql = Prisma.sql`p.stage IN (${SIGNED})`

/**
 * Commitments c of projects p with what the rules say of them on a day, as `standing.ts` says it of one: s.done, s.said
 * and s.last of what was reported, u.due, and v.late, the days it is late; v.owed while something is still owed.
 */
export const commitmentsOnDay = (day: Day): Prisma.Sql => Prisma.sql`FROM "Commitment" c
  JOIN "LandingProject" p ON p."enclaveId" = c."enclaveId" AND p.id = c."projectId"
  LEFT JOIN "Commitment" q ON q."enclaveId" = c."enclaveId" AND q.id = c."dependsOnId"
  CROSS JOIN LATERAL (
    SELECT COALESCE(sum(g.amount) FILTER (WHERE g.state = 'confirmed'), 0) AS done,
      COALESCE(sum(g.amount) FILTER (WHERE g.state <> 'returned'), 0) AS said,
      max(g."doneOn") FILTER (WHERE g.state <> 'returned') AS last
    FROM "CommitmentProgress" g WHERE g."enclaveId" = c."enclaveId" AND g."commitmentId" = c.id) s
  CROSS JOIN LATERAL (
    SELECT CASE WHEN c."dependsOnId" IS NULL THEN c."dueOn"
      WHEN q."settledOn" IS NULL THEN NULL
      ELSE greatest(c."dueOn", q."settledOn" + c."withinDays") END AS due) u
  CROSS JOIN LATERAL (
    SELECT ${inForceSql} AND c.state IN (${OWED}) AS owed,
      CASE WHEN ${inForceSql} AND (c.state IN (${OWED}) OR c.state = 'confirmed') AND u.due IS NOT NULL
        THEN greatest(0, (CASE WHEN s.said >= c.amount THEN s.last ELSE ${day}::date END) - u.due)
        ELSE 0 END AS late) v`
