import {
  holdRubricVersions,
  rubricVersion,
  rubricVersions,
  standingOfRubric,
} from '~/admission/rubrics/versions.server'
import { faultsOf } from '~/admission/rubrics/sound'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { dateOfDay, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayDefine, noteRubric, type ChangeRefusal } from './change-draft.server'
import { rubricEvents } from './events'

export type PublishRefusal = ChangeRefusal | 'day_past' | 'day_taken' | 'weights_wrong' | 'words_missing'
type Answer = Outcome<null, PublishRefusal>
type Publication = { version: number; effectiveFrom: Day; reason: string }

/**
 * Puts a draft in force from a day on, today at the earliest; from then on it never changes. Intakes that open from that
 * day on are scored by it; those that have opened, or were set up before, keep theirs.
 */
export async function publishRubric(
  actor: Actor,
  id: string | undefined,
  { version, effectiveFrom, reason }: Publication,
  now: Date,
): Promise<Answer> {
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Answer> => {
      const before = await rubricVersion(actor, id, tx)
      if (!mayDefine(actor)) return refuse('wrong_role')
      if (before.state !== 'draft') return refuse('not_a_draft')
      if (effectiveFrom < dayOf(now)) return refuse('day_past')
      const [fault] = faultsOf(before.rubric)
      if (fault) return refuse(fault.fault, { track: fault.track })
      const { count } = await tx.rubric.updateMany({
        where: { enclaveId, id: before.id, state: 'draft', version },
        data: { state: 'published', effectiveFrom: dateOfDay(effectiveFrom), publishedAt: now },
      })
      if (count === 0) return refuse('changed_meanwhile')
      const event = rubricEvents.rubric_published({ code: before.code, effectiveFrom, reason })
      await noteRubric(tx, actor, before.id, event, now)
      return ok(null)
    })
  return onConstraint<Answer, Answer>(work, { one_published_rubric_per_day: () => refuse('day_taken') })
}

/** Throws a draft away; what was ever published stays. */
export async function discardRubric(
  actor: Actor,
  id: string | undefined,
  { version }: { version: number },
  now: Date,
): Promise<Outcome<null, ChangeRefusal>> {
  return inTransaction(async (tx) => {
    const before = await rubricVersion(actor, id, tx)
    if (!mayDefine(actor)) return refuse('wrong_role')
    if (before.state !== 'draft') return refuse('not_a_draft')
    const { count } = await tx.rubric.deleteMany({
      where: { enclaveId: actor.enclaveId, id: before.id, state: 'draft', version },
    })
    if (count === 0) return refuse('changed_meanwhile')
    await noteRubric(tx, actor, before.id, rubricEvents.rubric_discarded({ code: before.code }), now)
    return ok(null)
  })
}

export type RetireRefusal =
  'wrong_role' | 'not_published' | 'in_force' | 'used_by_intake' | 'changed_meanwhile'

/**
 * Takes a published version out of use: one that a later one stands before, or one still to come that no intake rests
 * on. The one in force gives way only to another, so that there is always one.
 */
export async function retireRubric(
  actor: Actor,
  id: string | undefined,
  now: Date,
): Promise<Outcome<null, RetireRefusal>> {
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const before = await rubricVersion(actor, id, tx)
    if (!mayDefine(actor)) return refuse('wrong_role')
    await holdRubricVersions(tx, enclaveId)
    const standing = standingOfRubric(before, await rubricVersions(actor, tx), dayOf(now))
    if (standing === 'draft' || standing === 'retired') return refuse('not_published')
    if (standing === 'in_force') return refuse('in_force')
    const used = await tx.intake.count({ where: { enclaveId, rubricId: before.id } })
    if (standing === 'coming' && used > 0) return refuse('used_by_intake')
    const { count } = await tx.rubric.updateMany({
      where: { enclaveId, id: before.id, state: 'published' },
      data: { state: 'retired', retiredAt: now },
    })
    if (count === 0) return refuse('changed_meanwhile')
    await noteRubric(tx, actor, before.id, rubricEvents.rubric_retired({ code: before.code }), now)
    return ok(null)
  })
}
