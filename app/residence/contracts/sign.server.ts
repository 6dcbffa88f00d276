import { attachOf } from '~/ground/files/attach.server'
import { PHOTO, SCAN, type Format } from '~/ground/files/formats'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { moveIn } from '~/residence/spaces/move-in.part.server'
import { periodRefusal } from '~/residence/spaces/period-refusal.server'
import { addDays, dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { note } from './note.part.server'
import { contractEvents } from './events'
import { pageKindDue, stepTo } from './steps'
import { loadContract, moveOn } from './load.part.server'
import { tellFirm } from './tell.part.server'
import type { PageKind } from './vocabulary'
import { contractLetters } from './letters'

export type PageRefusal = 'pages_closed' | 'unknown_file' | 'other_format' | 'too_many_pages'
type Input = { kind: PageKind; page: string; idempotencyKey?: string | undefined }
type Added<R extends string> = Outcome<{ contractId: string; number: number }, R>

const PAGES_AT_MOST = 60

/**
 * One more page or photo; several make one paper, in the order in which they came. Firm and desk may both add. A photo
 * of rooms has been written anew when it comes here; a page that was signed is what was sent.
 */
export async function addPage(
  actor: Actor,
  id: string,
  input: Input,
  now: Date,
): Promise<Added<PageRefusal>> {
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'add_lease_page' }
  return inTransaction((tx) => once(tx, by, now, () => add(tx, actor, id, { ...input, formats: SCAN }, now)))
}

export type PhotoRefusal = Exclude<PageRefusal, 'other_format'> | 'not_a_photo'

/** One more photo of rooms that are handed over; a picture and nothing else, so that its route has written it anew. */
export async function addPhoto(
  actor: Actor,
  id: string,
  input: Input,
  now: Date,
): Promise<Added<PhotoRefusal>> {
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'add_lease_photo' }
  return inTransaction((tx) =>
    once(tx, by, now, async (): Promise<Added<PhotoRefusal>> => {
      const added = await add(tx, actor, id, { ...input, formats: PHOTO }, now)
      if (added.ok) return added
      return refuse(added.reason === 'other_format' ? 'not_a_photo' : added.reason)
    }),
  )
}

async function add(
  tx: Tx,
  actor: Actor,
  id: string,
  { kind, page, formats }: Input & { formats: readonly Format[] },
  now: Date,
): Promise<Added<PageRefusal>> {
  const contract = await loadContract(tx, actor, id)
  const { enclaveId } = actor
  if (pageKindDue(contract.state) !== kind) return refuse('pages_closed')
  // The contract is held, so that two who add at once get a number each.
  const last = await tx.leasePage.aggregate({
    where: { enclaveId, contractId: id, kind },
    _max: { number: true },
  })
  const number = (last._max.number ?? 0) + 1
  if (number > PAGES_AT_MOST) return refuse('too_many_pages')
  const attached = await attachOf(tx, actor, page, { type: 'contract', id }, formats)
  if (!attached.ok) return attached
  await tx.leasePage.create({
    data: {
      enclaveId,
      id: newId(),
      contractId: id,
      kind,
      number,
      fileId: page,
      addedById: actor.userId,
      addedAt: now,
    },
  })
  const added = contractEvents.lease_page_added({ ref: contract.ref, page: kind, number })
  await note(tx, actor, contract, added, now)
  return ok({ contractId: id, number })
}

export type SignRefusal =
  | 'wrong_state'
  | 'wrong_role'
  | 'no_pages'
  | 'signed_before_offer'
  | 'signed_in_future'
  | 'changed_meanwhile'
  | 'not_in_residence'
  | 'before_admission'
  | 'before_term'
  | 'beyond_term'

/**
 * Records that both have signed: the lines are leases from now on and are charged, and a firm's first contract begins
 * its term. The pages of the signed paper must be there.
 */
export async function signContract(
  actor: Actor,
  id: string,
  { signedOn }: { signedOn: Day },
  now: Date,
): Promise<Outcome<{ contractId: string }, SignRefusal>> {
  return inTransaction(async (tx) => {
    const contract = await loadContract(tx, actor, id)
    const { enclaveId, firmId, tenancy, tenancyId } = contract
    const next = stepTo('sign', contract.state, actor.role)
    if (!next.ok) return next
    if (signedOn < dayOf(contract.offeredAt)) return refuse('signed_before_offer')
    if (signedOn > dayOf(now)) return refuse('signed_in_future')
    const where = { enclaveId, contractId: id, kind: 'signed' }
    if ((await tx.leasePage.count({ where })) === 0) return refuse('no_pages')
    const startsOn = dayFromDate(contract.startsOn)
    const endsOn = addDays(dayFromDate(contract.endsBefore), -1)
    const refused = await periodRefusal(tx, tenancy, { startsOn, endsOn }, 'alone')
    if (refused) return refused

    const signed = { signedOn: dateOfDay(signedOn), signedById: actor.userId, signedAt: now }
    if (!(await moveOn(tx, contract, { state: next.value, ...signed }))) return refuse('changed_meanwhile')
    await tx.lease.updateMany({
      where: { enclaveId, contractId: id, state: 'drafted' },
      data: { state: 'active' },
    })
    if (tenancy.state === 'offered') {
      const unit = contract.leases[0]?.unit.code ?? ''
      await moveIn(tx, { enclaveId, tenancyId, firmId, unit, startedOn: startsOn }, now)
    }
    await tellFirm(
      tx,
      contract,
      contractLetters.lease_signed,
      { day: signedOn, from: startsOn, until: endsOn },
      now,
    )
    await note(tx, actor, contract, contractEvents.contract_signed({ ref: contract.ref, on: signedOn }), now)
    return ok({ contractId: id })
  })
}
