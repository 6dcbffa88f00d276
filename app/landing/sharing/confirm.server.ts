import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayShare } from './abilities'
import { sharingEvents } from './events'
import { lockSharing } from './lock.part.server'
import type { Objecting } from './sharing.form'
import { tellOfSettlement } from './tell.part.server'
import { ownSettlement } from './visible.server'

/** The city an account speaks for. */
export const sideOf = (role: string) => (role === 'host_bureau' ? 'host' : 'home')

export type ConfirmRefusal = 'not_open' | 'own_settlement' | 'confirmed_already'
type Done = Outcome<{ settlementId: string }, ConfirmRefusal>

/** One city confirms a settlement, by somebody else than drew it up; once both have it stands and never changes. */
export async function confirmSettlement(actor: Actor, id: string, now: Date): Promise<Done> {
  if (!mayShare(actor.role, 'confirm')) forbidden()
  const { enclaveId, userId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Done> => {
      await lockSharing(tx, enclaveId)
      const settlement = await ownSettlement(actor, id, tx)
      const { state, madeById, homeById, hostById, agreement, period, number } = settlement
      if (state !== 'open') return refuse('not_open')
      if (madeById === userId) return refuse('own_settlement')
      const side = sideOf(actor.role)
      const [own, other] = side === 'home' ? [homeById, hostById] : [hostById, homeById]
      if (own !== null) return refuse('confirmed_already')
      if (other === userId) return refuse('own_settlement')
      const becomes = other === null ? 'open' : 'confirmed'
      const { count } = await tx.sharingSettlement.updateMany({
        where: {
          enclaveId,
          id,
          state: 'open',
          ...(side === 'home' ? { homeById: null } : { hostById: null }),
        },
        data: {
          state: becomes,
          ...(side === 'home' ? { homeById: userId, homeAt: now } : { hostById: userId, hostAt: now }),
        },
      })
      if (count === 0) return refuse('not_open')
      const { ref, titleZh, titleEn } = agreement
      if (becomes === 'confirmed')
        await tellOfSettlement(tx, actor, { id, ref, period, number, state: becomes, note: '' }, now)
      const event = sharingEvents.sharing_confirmed({ ref, zh: titleZh, en: titleEn, period, number, side })
      return done(tx, actor, settlement, event, now)
    })
  return onConstraint<Done, Done>(work, {
    a_settlement_goes_through_three_hands: () => refuse('own_settlement'),
  })
}

/** One city objects to a settlement that waits: it is void, and another is drawn up. */
export async function objectToSettlement(
  actor: Actor,
  id: string,
  { objection }: Objecting,
  now: Date,
): Promise<Done> {
  if (!mayShare(actor.role, 'object')) forbidden()
  const { enclaveId, userId } = actor
  return inTransaction(async (tx): Promise<Done> => {
    await lockSharing(tx, enclaveId)
    const settlement = await ownSettlement(actor, id, tx)
    const { count } = await tx.sharingSettlement.updateMany({
      where: { enclaveId, id, state: 'open' },
      data: { state: 'objected', objection, objectedById: userId, objectedAt: now },
    })
    if (count === 0) return refuse('not_open')
    const { agreement, period, number } = settlement
    const { ref, titleZh, titleEn } = agreement
    await tellOfSettlement(tx, actor, { id, ref, period, number, state: 'objected', note: objection }, now)
    const event = sharingEvents.sharing_objected({
      ref,
      zh: titleZh,
      en: titleEn,
      period,
      number,
      side: sideOf(actor.role),
      objection,
    })
    return done(tx, actor, settlement, event, now)
  })
}

async function done(
  tx: Tx,
  actor: Actor,
  { id, agreementId }: { id: string; agreementId: string },
  event: Parameters<typeof recordEvent>[1]['event'],
  now: Date,
): Promise<Done> {
  const { enclaveId } = actor
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'sharing', id: agreementId }, event }, now)
  return ok({ settlementId: id })
}
