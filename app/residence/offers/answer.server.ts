import type { Actor } from '~/ground/people/actor'
import { db, inTransaction } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { contractEvents } from '~/residence/contracts/events'
import { stepTo } from '~/residence/contracts/steps'
import { loadContract, moveOn, withLines } from '~/residence/contracts/load.part.server'
import { note } from '~/residence/contracts/note.part.server'
import { freeDrafts, noteTakenBack, takeBack } from './take-back.part.server'
import { tellFirm, tellOfficers } from '~/residence/contracts/tell.part.server'
import { offerLetters } from './letters'

export type AnswerRefusal = 'wrong_state' | 'wrong_role' | 'hold_over' | 'changed_meanwhile'
type Done = Outcome<{ contractId: string }, AnswerRefusal>

/** The founder accepts an offer that still holds; it is signed next. */
export async function acceptOffer(actor: Actor, id: string, now: Date): Promise<Done> {
  return inTransaction(async (tx): Promise<Done> => {
    const contract = await loadContract(tx, actor, id)
    const next = stepTo('accept', contract.state, actor.role)
    if (!next.ok) return next
    if (dayFromDate(contract.holdUntil) < dayOf(now)) return refuse('hold_over')
    const answered = { answeredById: actor.userId, answeredAt: now }
    if (!(await moveOn(tx, contract, { state: next.value, ...answered }))) return refuse('changed_meanwhile')
    await tellOfficers(
      tx,
      contract,
      actor.enclaveSlug,
      { letter: offerLetters.lease_accepted, params: {} },
      now,
    )
    await note(tx, actor, contract, contractEvents.contract_accepted({ ref: contract.ref }), now)
    return ok({ contractId: id })
  })
}

/** The founder says no, and why; the rooms are free at once. */
export async function declineOffer(
  actor: Actor,
  id: string,
  { reason }: { reason: string },
  now: Date,
): Promise<Done> {
  return inTransaction(async (tx): Promise<Done> => {
    const contract = await loadContract(tx, actor, id)
    const next = stepTo('decline', contract.state, actor.role)
    if (!next.ok) return next
    const answered = { answeredById: actor.userId, answeredAt: now, closedAt: now, reason }
    if (!(await moveOn(tx, contract, { state: next.value, ...answered }))) return refuse('changed_meanwhile')
    await freeDrafts(tx, contract, now)
    await tellOfficers(
      tx,
      contract,
      actor.enclaveSlug,
      { letter: offerLetters.lease_declined, params: { reason } },
      now,
    )
    await note(tx, actor, contract, contractEvents.contract_declined({ ref: contract.ref, reason }), now)
    return ok({ contractId: id })
  })
}

/** The desk takes an offer back before it is signed; its rooms are free at once. */
export async function withdrawOffer(
  actor: Actor,
  id: string,
  { reason }: { reason: string },
  now: Date,
): Promise<Done> {
  return inTransaction(async (tx): Promise<Done> => {
    const contract = await loadContract(tx, actor, id)
    const next = stepTo('withdraw', contract.state, actor.role)
    if (!next.ok) return next
    if (!(await takeBack(tx, contract, { reason }, now))) return refuse('changed_meanwhile')
    await noteTakenBack(tx, actor, [contract], { reason }, now)
    return ok({ contractId: id })
  })
}

/** Offers whose day has passed without an answer lapse and free their rooms. It may run at any time, on several servers. */
export async function lapseOffers(now: Date, only?: string): Promise<number> {
  const due = await db.leaseContract.findMany({
    where: {
      ...(only ? { enclaveId: only } : {}),
      state: 'offered',
      holdUntil: { lt: dateOfDay(dayOf(now)) },
    },
    select: { enclaveId: true, id: true },
    orderBy: { holdUntil: 'asc' },
    take: 200,
  })
  return eachRow('offers', due, ({ enclaveId, id }) =>
    inTransaction(async (tx) => {
      const where = { enclaveId_id: { enclaveId, id } }
      const contract = await tx.leaseContract.findUniqueOrThrow({ where, include: withLines })
      const offered = { enclaveId, id, state: 'offered' }
      if (!(await moveOn(tx, offered, { state: 'lapsed', closedAt: now }))) return false
      await freeDrafts(tx, contract, now)
      await tellFirm(tx, contract, offerLetters.lease_lapsed, {}, now)
      await note(tx, null, contract, contractEvents.contract_lapsed({ ref: contract.ref }), now)
      return true
    }),
  )
}
