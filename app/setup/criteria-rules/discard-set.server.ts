import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { may } from '~/ground/criteria/abilities'
import type { ChangeRefusal } from './change-draft.server'
import { criteriaEvents } from '~/ground/criteria/events'
import { criteriaSetOf } from '~/ground/criteria/queries.server'

/** Throws a draft away; what was ever published stays. */
export async function discardSet(
  actor: Actor,
  id: string | undefined,
  version: number,
  now: Date,
): Promise<Outcome<null, ChangeRefusal>> {
  return inTransaction(async (tx) => {
    const before = await criteriaSetOf(actor, id, tx)
    if (!may(actor.role, 'draft')) return refuse('wrong_role')
    if (before.state !== 'draft') return refuse('not_a_draft')
    const { enclaveId } = actor
    const { count } = await tx.criteriaSet.deleteMany({
      where: { enclaveId, id: before.id, state: 'draft', version },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const subject = { type: 'criteria_set', id: before.id }
    const payload = { set: before.code }
    await recordEvent(
      tx,
      { enclaveId, actor, subject, event: criteriaEvents.criteria_discarded(payload) },
      now,
    )
    return ok(null)
  })
}
