import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dateOfDay, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { notePhase } from './change-phase.server'
import { phaseEvents } from './events'
import { lockPhases, type LockedPhases } from './own.server'
import { dueMove, type Phase } from './phase'

/** Makes a phase the active one at once, whatever its days say; the one before it ends with that. */
export async function activatePhase(
  actor: Actor,
  number: number,
  phaseId: string | undefined,
  now: Date,
): Promise<Outcome<{ number: number }, 'wrong_role'>> {
  if (actor.role !== 'director') return refuse('wrong_role')
  return inTransaction(async (tx): Promise<Outcome<{ number: number }, 'wrong_role'>> => {
    const before = await lockPhases(tx, actor, number)
    const chosen = before.phases.find(({ id }) => id === phaseId) ?? notFound()
    if (chosen.id !== before.activeId) await begin(tx, actor, before, chosen, now)
    return ok({ number })
  })
}

/**
 * The round that moves intakes to the phase of the day. It may run at any time, any number of times, on several
 * servers at once: the row of the intake is locked, and what has moved does not move again.
 */
export async function beginDuePhases(now: Date, enclaveId?: string): Promise<{ begun: number }> {
  const due = await intakesToMove(dayOf(now), enclaveId)
  let begun = 0
  for (const { number, ...of } of due) {
    if (await inTransaction((tx) => beginDue(tx, of, number, now))) begun += 1
  }
  return { begun }
}

/**
 * The intakes that `dueMove` would move: a phase began on a day after the active one did and is not over, or the active
 * one has ended and the next has no day of its own. One statement for all enclaves; only those are locked and asked.
 */
function intakesToMove(today: Day, enclaveId?: string): Promise<{ enclaveId: string; number: number }[]> {
  const own = enclaveId ? Prisma.sql`AND i."enclaveId" = ${enclaveId}::uuid` : Prisma.empty
  const day = Prisma.sql`${dateOfDay(today)}::date`
  const since = Prisma.sql`(i."phaseSince" AT TIME ZONE 'Asia/Shanghai')::date`
  return db.$queryRaw`
    SELECT i."enclaveId", i.number FROM "Intake" i WHERE (i."enclaveId", i.id) IN (
      SELECT p."enclaveId", p."intakeId" FROM "ReviewPhase" p JOIN "Intake" i
        ON i."enclaveId" = p."enclaveId" AND i.id = p."intakeId"
      WHERE p."startsOn" <= ${day} AND (p."endsOn" IS NULL OR p."endsOn" >= ${day}) AND p.id <> i."activePhaseId"
        AND p."startsOn" > ${since}
      UNION
      SELECT a."enclaveId", a."intakeId" FROM "ReviewPhase" a JOIN "Intake" i
        ON i."enclaveId" = a."enclaveId" AND i."activePhaseId" = a.id
      JOIN LATERAL (SELECT n."startsOn", n."endsOn" FROM "ReviewPhase" n WHERE n."enclaveId" = a."enclaveId"
        AND n."intakeId" = a."intakeId" AND n.position > a.position ORDER BY n.position LIMIT 1) n ON true
      WHERE a."endsOn" < ${day} AND ${since} <= a."endsOn" AND n."startsOn" IS NULL
        AND (n."endsOn" IS NULL OR n."endsOn" >= ${day})
    ) ${own} ORDER BY 1, 2`
}

async function beginDue(tx: Tx, of: { enclaveId: string }, number: number, now: Date): Promise<boolean> {
  const before = await lockPhases(tx, of, number)
  const { phases, activeId, since } = before
  const due = dueMove(phases, { id: activeId, since }, dayOf(now))
  if (due) await begin(tx, null, before, due, now)
  return due !== null
}

async function begin(
  tx: Tx,
  actor: Actor | null,
  before: LockedPhases,
  { id, nameZh, nameEn }: Phase,
  now: Date,
): Promise<void> {
  const { enclaveId, intakeId } = before.of
  await tx.intake.update({
    where: { enclaveId_id: { enclaveId, id: intakeId } },
    data: { activePhaseId: id, phaseSince: now },
  })
  const left = before.phases.find((phase) => phase.id === before.activeId)
  const payload = {
    number: before.number,
    nameZh,
    nameEn,
    fromZh: left?.nameZh ?? '',
    fromEn: left?.nameEn ?? '',
  }
  await notePhase(tx, actor, before, phaseEvents.review_phase_began(payload), now)
}
