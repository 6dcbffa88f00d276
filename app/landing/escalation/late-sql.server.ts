import type { StepRules } from '~/ground/settings/steps'
import { isAtOrPast, nextStages, PREMISES, STAGES } from '~/landing/projects/stages'
import { atMost, Prisma } from '~/platform/db.server'
import { workingDayAt } from '~/shared/calendar'
import { addDays, type Day } from '~/shared/days'
import { LEVELS } from './late'

const { sql } = Prisma

/** Which stages may follow which, in their order, until a project produces: the table of `nextStages` as rows. */
const FOLLOWS = Prisma.join(
  STAGES.filter((stage) => !isAtOrPast(stage, 'producing')).flatMap((stage) =>
    PREMISES.flatMap((premises) =>
      nextStages(stage, premises).map((next, place) => sql`(${stage}, ${premises}, ${next}, ${place}::int)`),
    ),
  ),
)

/** Projects p with d.due, the day by which the next step was to move, as `dueOfStep` says it of one. */
export const dueOfSteps = sql`FROM "LandingProject" p
  LEFT JOIN LATERAL (
    SELECT m."plannedOn" AS planned FROM (VALUES ${FOLLOWS}) a(stage, premises, next, place)
    JOIN "Milestone" m ON m."enclaveId" = p."enclaveId" AND m."projectId" = p.id AND m.stage = a.next
    WHERE a.stage = p.stage AND a.premises = p.premises AND m."plannedOn" IS NOT NULL AND m."actualOn" IS NULL
    ORDER BY a.place LIMIT 1) n ON true
  CROSS JOIN LATERAL (SELECT greatest(p."stageSince", p."greenOn") AS since) g
  CROSS JOIN LATERAL (
    SELECT CASE WHEN n.planned IS NULL OR p."greenOn" IS NULL OR n.planned <= g.since THEN n.planned
      ELSE g.since + greatest(1, ceil((n.planned - g.since) * p."greenPercent" / 100.0))::int END AS step) s
  CROSS JOIN LATERAL (
    SELECT CASE WHEN p."blockedSince" IS NULL THEN s.step
      ELSE COALESCE(p."blockedUntil", least(p."blockedSince", s.step)) END AS due) d`

/** The last day that is a number of working days overdue on a day. */
export function overdueSince(today: Day, workingDays: number): Day {
  return addDays(workingDayAt(today, 1 - workingDays), -1)
}

/** How a level that was told is written down, once for the stage a project stands at and the day of its next step. */
export const told = { aboutType: 'landing_step' }
export const kindOf = (stage: string, due: Day, level: string) => `${stage} ${due} ${level}`

/**
 * Stalled steps of an enclave of which a level is due and not told yet, by their ids from one on. What may be stalled
 * is found by an index each: a planned day that passed, a blocker, the green channel that brings days nearer.
 */
export function untoldSteps(enclaveId: string, today: Day, rules: StepRules, from: string, most: number) {
  const since = {
    owner: overdueSince(today, rules.ownerAfter),
    lead: overdueSince(today, rules.leadAfter),
    top: overdueSince(today, rules.topAfter),
  }
  const untold = LEVELS.map(
    (level) => sql`(d.due <= ${since[level]}::date AND NOT EXISTS (SELECT FROM "Reminder" r
      WHERE r."enclaveId" = p."enclaveId" AND r."aboutType" = ${told.aboutType} AND r."aboutId" = p.id
        AND r.kind = p.stage || ' ' || d.due::text || ' ' || ${level}))`,
  )
  return sql`SELECT p.id ${dueOfSteps}
    WHERE p."enclaveId" = ${enclaveId}::uuid AND p.stage <> 'dropped' AND p.id > ${from}::uuid AND p.id IN (
      SELECT m."projectId" FROM "Milestone" m
      WHERE m."enclaveId" = ${enclaveId}::uuid AND m."actualOn" IS NULL AND m."plannedOn" < ${today}::date
      UNION SELECT b.id FROM "LandingProject" b WHERE b."enclaveId" = ${enclaveId}::uuid AND b."blockedSince" IS NOT NULL
      UNION SELECT c.id FROM "LandingProject" c WHERE c."enclaveId" = ${enclaveId}::uuid AND c."greenOn" IS NOT NULL)
      AND (${Prisma.join(untold, ' OR ')})
    ORDER BY p.id ${atMost(most)}`
}
