import { recordEvent } from '~/ground/audit/record.server'
import { visibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { duplicateEvents } from './events'
import { pairKey } from './pairs'

/** Two firms that look alike are two: they are not put forward again. */
export async function markAsDifferent(
  actor: Actor,
  id: string | undefined,
  otherId: string | undefined,
  now: Date,
): Promise<void> {
  if (!isId(id) || !isId(otherId) || id === otherId) notFound()
  const [lowerId = '', upperId = ''] = pairKey(id, otherId).split(' ')
  const { enclaveId } = actor
  await inTransaction(async (tx) => {
    const firms = await tx.firm.findMany({
      where: { AND: [{ id: { in: [id, otherId] } }, visibleTo(actor)] },
    })
    const [lower, upper] = [
      firms.find((firm) => firm.id === lowerId),
      firms.find((firm) => firm.id === upperId),
    ]
    if (!lower || !upper) notFound()
    const saidBy = { saidById: actor.userId, saidAt: now }
    const said = await tx.distinctFirms.createMany({
      data: { enclaveId, lowerId, upperId, ...saidBy },
      skipDuplicates: true,
    })
    await tx.mergeProposal.deleteMany({
      where: { enclaveId, confirmedAt: null, keepId: { in: [id, otherId] }, mergeId: { in: [id, otherId] } },
    })
    if (said.count === 0) return
    const payload = { names: `${lower.name}、${upper.name}`, other: upperId }
    const subject = { type: 'firm', id: lowerId }
    await recordEvent(
      tx,
      { enclaveId, actor, subject, event: duplicateEvents.firms_told_apart(payload) },
      now,
    )
  })
}
