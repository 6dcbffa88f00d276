import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, newId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { changed, heldProposal } from './own-proposal.part.server'
import type { Choice, WishInput } from './proposal.form'
import { OPEN_STATES, PROPOSAL_STATES } from './vocabulary'

export type ChangeRefusal = 'not_open' | 'no_such_room' | 'fixed_once' | 'beside_itself'
type Changed = Outcome<{ proposalId: string }, ChangeRefusal>

/** Changes what a firm needs, and what is decided for it: which room it gets, which it does not, beside whom. */
export async function changeWish(
  actor: Actor,
  { proposalId, applicationId }: { proposalId: string; applicationId: string },
  input: WishInput,
): Promise<Changed> {
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Changed> => {
    const proposal = await heldProposal(tx, actor, proposalId)
    const where = { enclaveId, proposalId, applicationId }
    if (!isId(applicationId) || !(await tx.proposalFirm.findFirst({ where }))) notFound()
    if (!OPEN_STATES.includes(PROPOSAL_STATES.of(proposal.state))) return refuse('not_open')
    if (input.fixed.length > 1) return refuse('fixed_once')
    if (input.besideId === applicationId) return refuse('beside_itself')
    const beside = { enclaveId, proposalId, applicationId: input.besideId ?? '' }
    if (input.besideId && !(await tx.proposalFirm.findFirst({ where: beside }))) notFound()
    const rooms = await roomsNamed(tx, enclaveId, [...input.fixed, ...input.barred])
    if (rooms.unknown.length > 0) return refuse('no_such_room', { rooms: rooms.unknown.join('、') })
    await tx.proposalFirm.updateMany({
      where,
      data: {
        takesPart: input.takesPart === 'on',
        sqm: input.sqm,
        desks: Number(input.desks),
        kind: input.kind ?? null,
        heightM: input.height ?? null,
        loadKn: input.load ?? null,
        powerKw: input.power ?? null,
        water: input.water === 'on',
        exhaust: input.exhaust === 'on',
        must: input.must,
        besideId: input.besideId ?? null,
      },
    })
    await tx.proposalChoice.deleteMany({ where })
    const chosen = (kind: 'fixed' | 'barred', codes: readonly string[]) =>
      codes.map((code) => ({ ...where, id: newId(), kind, unitId: rooms.ids.get(code) ?? notFound() }))
    const barred = input.barred.filter((code) => !input.fixed.includes(code))
    await tx.proposalChoice.createMany({
      data: [...chosen('fixed', input.fixed), ...chosen('barred', barred)],
    })
    await changed(tx, enclaveId, proposalId)
    return ok({ proposalId })
  })
}

/** Fixes, bars or frees the place a solution gave a firm. */
export async function choose(
  actor: Actor,
  proposalId: string,
  { applicationId, unitId, choice }: Choice,
): Promise<Changed> {
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Changed> => {
    const proposal = await heldProposal(tx, actor, proposalId)
    const where = { enclaveId, proposalId, applicationId }
    if (!(await tx.proposalFirm.findFirst({ where }))) notFound()
    if (!(await tx.unit.findFirst({ where: { enclaveId, id: unitId, roomId: null } }))) notFound()
    if (!OPEN_STATES.includes(PROPOSAL_STATES.of(proposal.state))) return refuse('not_open')
    const stale = choice === 'fixed' ? {} : { unitId }
    await tx.proposalChoice.deleteMany({ where: { ...where, OR: [{ kind: 'fixed', ...stale }, { unitId }] } })
    if (choice !== 'free')
      await tx.proposalChoice.create({ data: { ...where, id: newId(), kind: choice, unitId } })
    await changed(tx, enclaveId, proposalId)
    return ok({ proposalId })
  })
}

/** The rooms that a proposal keeps free, instead of those it kept before. */
export async function reserve(actor: Actor, proposalId: string, codes: readonly string[]): Promise<Changed> {
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Changed> => {
    const proposal = await heldProposal(tx, actor, proposalId)
    if (!OPEN_STATES.includes(PROPOSAL_STATES.of(proposal.state))) return refuse('not_open')
    const rooms = await roomsNamed(tx, enclaveId, codes)
    if (rooms.unknown.length > 0) return refuse('no_such_room', { rooms: rooms.unknown.join('、') })
    await tx.proposalChoice.deleteMany({ where: { enclaveId, proposalId, kind: 'reserved' } })
    await tx.proposalChoice.createMany({
      data: [...rooms.ids.values()].map((unitId) => ({
        enclaveId,
        proposalId,
        id: newId(),
        kind: 'reserved',
        unitId,
      })),
    })
    await changed(tx, enclaveId, proposalId)
    return ok({ proposalId })
  })
}

/** Puts a proposal away that nobody wants; it stays on record. */
export async function drop(actor: Actor, proposalId: string): Promise<Changed> {
  return inTransaction(async (tx): Promise<Changed> => {
    await heldProposal(tx, actor, proposalId)
    const { count } = await tx.roomProposal.updateMany({
      where: { enclaveId: actor.enclaveId, id: proposalId, state: { in: [...OPEN_STATES] } },
      data: { state: 'dropped' },
    })
    return count === 0 ? refuse('not_open') : ok({ proposalId })
  })
}

async function roomsNamed(tx: Tx, enclaveId: string, codes: readonly string[]) {
  const units = await tx.unit.findMany({
    where: { enclaveId, code: { in: [...codes] }, roomId: null, leasable: true },
    select: { id: true, code: true },
  })
  const ids = new Map(units.map(({ id, code }) => [code, id]))
  return { ids, unknown: codes.filter((code) => !ids.has(code)) }
}
