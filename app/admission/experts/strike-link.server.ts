import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { expertEvents } from './events'
import { expertOf } from './queries.server'

/** Strikes out a tie that was written down wrongly; the row stays. One that ended is given its last day instead. */
export async function strikeLink(
  actor: Actor,
  { userId, linkId }: { userId: string | undefined; linkId: string | undefined },
  now: Date,
): Promise<Outcome<null, 'changed_meanwhile'>> {
  const { enclaveId } = actor
  if (!isId(linkId)) notFound()
  return inTransaction(async (tx) => {
    const expert = await expertOf(actor, userId, tx)
    const link =
      (await tx.expertLink.findFirst({ where: { enclaveId, id: linkId, userId: expert.id } })) ?? notFound()
    const { count } = await tx.expertLink.updateMany({
      where: { enclaveId, id: linkId, struckAt: null },
      data: { struckAt: now },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const subject = { type: 'expert', id: expert.id }
    const payload = { name: expert.name, tie: link.kind }
    await recordEvent(tx, { enclaveId, actor, subject, event: expertEvents.expert_link_struck(payload) }, now)
    return ok(null)
  })
}
