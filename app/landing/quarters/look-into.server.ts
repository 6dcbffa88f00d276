import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { visibleTo } from '~/landing/projects/visible.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { quarterEvents } from './events'
import { SIGNALS } from './vocabulary'

/** One signal with its landing; 404 when that is not the actor's to see. */
export async function ownSignal(
  actor: Actor,
  id: string | undefined,
  client: Pick<Tx, 'quarterSignal'> = db,
) {
  const where = { enclaveId: actor.enclaveId, id: id ?? '', project: visibleTo(actor) }
  const include = { project: { include: { firm: { select: { name: true } } } } }
  const signal = isId(id) ? await client.quarterSignal.findFirst({ where, include }) : null
  return signal ?? notFound()
}

/** Somebody has looked into a signal and says what was found: it leaves the list of today. */
export async function lookInto(
  actor: Actor,
  id: string,
  { note }: { note: string },
  now: Date,
): Promise<Outcome<{ projectId: string }, 'is_closed'>> {
  return inTransaction(async (tx) => {
    const { enclaveId, projectId, project, quarter, kind } = await ownSignal(actor, id, tx)
    const { count } = await tx.quarterSignal.updateMany({
      where: { enclaveId, id, closedAt: null },
      data: { closedAt: now, closedById: actor.userId, note },
    })
    if (count === 0) return refuse('is_closed')
    const said = { ref: project.ref, quarter, kind: SIGNALS.of(kind), note }
    const event = quarterEvents.landed_signal_closed(said)
    const subject = { type: 'project', id: projectId }
    await recordEvent(tx, { enclaveId, actor, subject, firmId: project.firmId, event }, now)
    return ok({ projectId })
  })
}
