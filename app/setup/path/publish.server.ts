import { recordEvent } from '~/ground/audit/record.server'
import { enclaveEvents } from '~/ground/enclaves/events'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { setupFacts } from './facts.server'
import { missingIn } from './steps'

/** An administrator opens the enclave to everybody, once everything is there that must be. */
export async function publishEnclave(
  actor: Actor,
  now: Date,
): Promise<Outcome<null, 'wrong_role' | 'not_ready' | 'published'>> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const { must } = missingIn(await setupFacts(tx, enclaveId, dayOf(now)))
    if (must.length > 0) return refuse('not_ready')
    const { count } = await tx.enclave.updateMany({
      where: { id: enclaveId, publishedAt: null },
      data: { publishedAt: now, publishedById: actor.userId },
    })
    if (count === 0) return refuse('published')
    const subject = { type: 'enclave', id: enclaveId }
    await recordEvent(tx, { enclaveId, actor, subject, event: enclaveEvents.enclave_published({}) }, now)
    return ok(null)
  })
}
