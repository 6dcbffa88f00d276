import type { Happening } from '~/ground/audit/catalogue'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { phaseEvents } from './events'
import { columnsOf } from './open-phases.part.server'
import { lockPhases, type LockedPhases } from './own.server'
import { daysFault, type DaysFault } from './phase'
import type { PhaseInput } from './phase.form'

export type PhaseRefusal = 'wrong_role' | 'too_many' | DaysFault
type Changed = { number: number }
type Answer = Outcome<Changed, PhaseRefusal>

/** Nobody keeps more stages apart. */
const MOST_PHASES = 12

/** Adds a phase after the others. It does nothing until it begins or is activated. */
export async function addPhase(
  actor: Actor,
  number: number,
  { idempotencyKey, ...input }: PhaseInput & { idempotencyKey: string },
  now: Date,
): Promise<Answer> {
  if (actor.role !== 'director') return refuse('wrong_role')
  const by = { userId: actor.userId, key: idempotencyKey, command: 'phase_add' }
  return orOverlap(() =>
    inTransaction((tx) =>
      once<Changed, PhaseRefusal>(tx, by, now, async () => {
        const before = await lockPhases(tx, actor, number)
        if (before.phases.length >= MOST_PHASES) return refuse('too_many')
        const fault = daysFault([...before.phases, input])
        if (fault) return refuse(fault)
        const position = before.phases.length
        await tx.reviewPhase.create({
          data: { ...before.of, id: newId(), position, ...columnsOf(input) },
        })
        await notePhase(tx, actor, before, phaseEvents.review_phase_added({ number, ...said(input) }), now)
        return ok({ number })
      }),
    ),
  )
}

/** Changes a phase: of the active one the switches hold from this moment. */
export async function changePhase(
  actor: Actor,
  number: number,
  phaseId: string | undefined,
  input: PhaseInput,
  now: Date,
): Promise<Answer> {
  if (actor.role !== 'director') return refuse('wrong_role')
  return orOverlap(() =>
    inTransaction(async (tx): Promise<Answer> => {
      const before = await lockPhases(tx, actor, number)
      const old = before.phases.find(({ id }) => id === phaseId) ?? notFound()
      const fault = daysFault(before.phases.map((one) => (one === old ? input : one)))
      if (fault) return refuse(fault)
      const { enclaveId } = before.of
      await tx.reviewPhase.update({
        where: { enclaveId_id: { enclaveId, id: old.id } },
        data: columnsOf(input),
      })
      const payload = { number, ...said(input), active: old.id === before.activeId ? 1 : 0 }
      await notePhase(tx, actor, before, phaseEvents.review_phase_changed(payload), now)
      return ok({ number })
    }),
  )
}

/** Moves a phase one place up or down; at the end of the list it stays. */
export async function movePhase(
  actor: Actor,
  number: number,
  phaseId: string | undefined,
  to: 'up' | 'down',
  now: Date,
): Promise<Answer> {
  if (actor.role !== 'director') return refuse('wrong_role')
  return inTransaction(async (tx): Promise<Answer> => {
    const before = await lockPhases(tx, actor, number)
    const from = before.phases.findIndex(({ id }) => id === phaseId)
    const moved = before.phases[from] ?? notFound()
    const at = from + (to === 'up' ? -1 : 1)
    const other = before.phases[at]
    if (!other) return ok({ number })
    const after = before.phases.map((one, index) => (index === from ? other : index === at ? moved : one))
    const fault = daysFault(after)
    if (fault) return refuse(fault)
    const { enclaveId } = before.of
    for (const [id, position] of [
      [moved.id, at],
      [other.id, from],
    ] as const) {
      await tx.reviewPhase.update({ where: { enclaveId_id: { enclaveId, id } }, data: { position } })
    }
    const payload = { number, nameZh: moved.nameZh, nameEn: moved.nameEn, position: at + 1 }
    await notePhase(tx, actor, before, phaseEvents.review_phase_moved(payload), now)
    return ok({ number })
  })
}

/** Takes a phase out; never the active one, so that one is always left. */
export async function removePhase(
  actor: Actor,
  number: number,
  phaseId: string | undefined,
  now: Date,
): Promise<Outcome<Changed, 'wrong_role' | 'is_active'>> {
  if (actor.role !== 'director') return refuse('wrong_role')
  return inTransaction(async (tx): Promise<Outcome<Changed, 'wrong_role' | 'is_active'>> => {
    const before = await lockPhases(tx, actor, number)
    const gone = before.phases.find(({ id }) => id === phaseId) ?? notFound()
    if (gone.id === before.activeId) return refuse('is_active')
    const { enclaveId } = before.of
    await tx.reviewPhase.delete({ where: { enclaveId_id: { enclaveId, id: gone.id } } })
    const left = before.phases.filter((one) => one !== gone)
    for (const [position, { id }] of left.entries()) {
      await tx.reviewPhase.update({ where: { enclaveId_id: { enclaveId, id } }, data: { position } })
    }
    const payload = { number, nameZh: gone.nameZh, nameEn: gone.nameEn }
    await notePhase(tx, actor, before, phaseEvents.review_phase_removed(payload), now)
    return ok({ number })
  })
}

/** The event of a change to an intake's phases; last in the transaction. */
export async function notePhase(
  tx: Tx,
  actor: Actor | null,
  { of }: Pick<LockedPhases, 'of'>,
  event: Happening,
  now: Date,
): Promise<void> {
  const subject = { type: 'intake', id: of.intakeId }
  const { enclaveId } = of
  await recordEvent(tx, { enclaveId, actor, subject, event }, now)
}

/** A phase as the log keeps it: every switch, so that what was allowed on a day can be read later. */
function said(input: PhaseInput) {
  const { nameZh, nameEn, startsOn, endsOn, mayReview, seesNames, seesOthers, mayDecide, founderMayEdit } =
    input
  return {
    nameZh,
    nameEn,
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
    mayReview,
    seesNames,
    seesOthers,
    mayDecide,
    founderMayEdit,
  }
}

/** Two directors at once: the second meets the first one's days in the database. */
function orOverlap(work: () => Promise<Answer>): Promise<Answer> {
  return onConstraint<Answer, Answer>(work, {
    phases_of_an_intake_share_no_day: () => refuse('days_overlap'),
  })
}
