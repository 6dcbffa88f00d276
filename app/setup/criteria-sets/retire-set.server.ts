import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { may } from '~/ground/criteria/abilities'
import { criteriaEvents } from '~/ground/criteria/events'
import { criteriaSetOf, publishedSets, type SetRecord } from '~/ground/criteria/queries.server'
import { statusOfSet } from '~/ground/criteria/set-status'
import { notifySubscribers } from './notify-subscribers.part.server'
import { criteriaLetters } from './letters'

export type RetireRefusal =
  'wrong_role' | 'not_published' | 'in_force' | 'used_by_intake' | 'changed_meanwhile'

/**
 * Takes a published set out of use: one that a later set stands before, or one still to come that no intake
 * rests on. The set in force gives way only to another, so that there is always one.
 */
export async function retireSet(
  actor: Actor,
  id: string | undefined,
  now: Date,
): Promise<Outcome<null, RetireRefusal>> {
  return inTransaction(async (tx) => {
    const before = await criteriaSetOf(actor, id, tx)
    if (!may(actor.role, 'publish')) return refuse('wrong_role')
    const { enclaveId } = actor
    // One retirement at a time: of two sets on the same day, each alone could go, but not both.
    await tx.$queryRaw`SELECT id FROM "CriteriaSet" WHERE "enclaveId" = ${enclaveId}::uuid
      AND purpose = ${before.purpose} AND state = 'published' ORDER BY id FOR UPDATE`
    const standing = statusOfSet(before, await publishedSets(enclaveId, tx), dayOf(now))
    if (standing === 'draft' || standing === 'retired') return refuse('not_published')
    if (standing === 'in_force') return refuse('in_force')
    if (standing === 'coming' && (await isUsed(tx, before, enclaveId))) return refuse('used_by_intake')
    const { count } = await tx.criteriaSet.updateMany({
      where: { enclaveId, id: before.id, state: 'published' },
      data: { state: 'retired', retiredAt: now },
    })
    if (count === 0) return refuse('changed_meanwhile')
    if (standing === 'coming') await notifySubscribers(tx, enclaveId, letterOf(before), now)
    const subject = { type: 'criteria_set', id: before.id }
    const payload = { set: before.code }
    await recordEvent(tx, { enclaveId, actor, subject, event: criteriaEvents.criteria_retired(payload) }, now)
    return ok(null)
  })
}

async function isUsed(tx: Tx, { id }: SetRecord, enclaveId: string): Promise<boolean> {
  return (await tx.intake.count({ where: { enclaveId, criteriaSetId: id } })) > 0
}

function letterOf({ id, titleZh, titleEn, effectiveFrom }: SetRecord) {
  return {
    letter: criteriaLetters.criteria_called_off,
    setId: id,
    params: { titleZh, titleEn, day: effectiveFrom ?? '' },
  }
}
