import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay } from '~/shared/days'
import { ok, type Outcome } from '~/shared/outcome'
import { expertEvents } from './events'
import type { LinkInput } from './link.form'
import { expertOf } from './queries.server'

/** Puts a tie of an expert on record. The event names its kind, not the other party: many read the log. */
export async function addLink(
  actor: Actor,
  userId: string | undefined,
  { idempotencyKey, since, until, ...said }: LinkInput,
  now: Date,
): Promise<Outcome<{ linkId: string }, never>> {
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const by = { userId: actor.userId, key: idempotencyKey, command: 'add_expert_link' }
    return once<{ linkId: string }, never>(tx, by, now, async () => {
      const expert = await expertOf(actor, userId, tx)
      const id = newId()
      const days = { since: since ? dateOfDay(since) : null, until: until ? dateOfDay(until) : null }
      await tx.expertLink.create({
        data: { enclaveId, id, userId: expert.id, ...said, ...days, addedById: actor.userId, addedAt: now },
      })
      const subject = { type: 'expert', id: expert.id }
      const payload = { name: expert.name, tie: said.kind }
      await recordEvent(
        tx,
        { enclaveId, actor, subject, event: expertEvents.expert_link_added(payload) },
        now,
      )
      return ok({ linkId: id })
    })
  })
}
