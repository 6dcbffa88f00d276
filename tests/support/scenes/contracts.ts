import { must } from '~/example/drivers/must'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { acceptOffer, declineOffer, withdrawOffer } from '~/residence/offers/answer.server'
import { confirmHandover, recordHandover } from '~/residence/contracts/handover.server'
import { handoverList } from '~/residence/contracts/checklist.server'
import { offerContract } from '~/residence/offers/offer.server'
import { addPage, signContract } from '~/residence/contracts/sign.server'
import type { ContractState, HandoverKind } from '~/residence/contracts/vocabulary'
import { addDays, dateOfDay } from '~/shared/days'
import { uploaded } from '../../firms/support'
import { resident } from '../../landing/support'
import { roomOfItsOwn } from '../rooms'
import { scene, type Maker } from './scene'
import { makePerson, type World } from '../world'

export type Contract = { contractId: string; firmId: string; founder: Actor }

/** The lines of a contract that were not called off, in the order in which they begin. */
export const standingLines = (contractId: string) =>
  db.lease.findMany({ where: { contractId, state: { not: 'cancelled' } }, orderBy: { startsOn: 'asc' } })

/** A room that nobody has. */
export const roomFor = async (world: World) => (await roomOfItsOwn(world)).params.unitId ?? ''

/** An offer of rooms for a hundred days from today. */
export const offerOf = ({ today }: World, units: string[]) => ({
  units,
  startsOn: today,
  endsOn: addDays(today, 99),
  relief: 'none' as const,
  holdUntil: addDays(today, 7),
  note: '',
  idempotencyKey: undefined,
})

/** An offer of a room of its own to a firm in residence, with a founder of the firm. */
export async function offered(world: World, days = 200): Promise<Contract> {
  const { officer, now, today, enclaveId, slug } = world
  const { params } = await roomOfItsOwn(world)
  const { id: firmId } = await resident(world, 'active')
  const founder = await makePerson({ enclaveId, slug }, 'founder', { firmId })
  const input = {
    units: [params.unitId ?? ''],
    startsOn: today,
    endsOn: addDays(today, days),
    relief: 'scheme' as const,
    holdUntil: addDays(today, 7),
    note: '',
    idempotencyKey: undefined,
  }
  const { contractId } = must(await offerContract(officer, firmId, input, now))
  return { contractId, firmId, founder }
}

export async function signed(world: World, contract: Contract): Promise<void> {
  const { officer, now, today } = world
  const { contractId, founder } = contract
  must(await acceptOffer(founder, contractId, now))
  must(await addPage(founder, contractId, { kind: 'signed', page: await uploaded(founder) }, now))
  must(await signContract(officer, contractId, { signedOn: today }, now))
}

const found = (kind: HandoverKind, doneOn: string) => ({
  kind,
  doneOn,
  keys: 2,
  electricity: '120.5',
  water: '8',
  note: '一个插座松动',
  onPaper: undefined,
  idempotencyKey: undefined,
})

export async function recorded(world: World, { contractId }: Contract, kind: HandoverKind): Promise<void> {
  const { list, items } = await handoverList(world.officer, world.today)
  // The last point is not in order.
  const ticked = { list, items: items.slice(0, -1).map(({ code }) => code) }
  const input = { ...found(kind, world.today), ...ticked }
  must(await recordHandover(world.officer, contractId, input, world.now))
}

export async function confirmed(world: World, { contractId, founder }: Contract, kind: HandoverKind) {
  const row = await db.leaseHandover.findFirstOrThrow({ where: { contractId, kind } })
  const input = { kind, recordedAt: row.recordedAt.toISOString(), firmNote: '' }
  must(await confirmHandover(founder, contractId, input, world.now))
}

/** The lines of a contract are over today, as if their days had passed. */
export async function ranOut(world: World, { contractId }: Contract): Promise<void> {
  await db.lease.updateMany({
    where: { contractId },
    data: { startsOn: dateOfDay(addDays(world.today, -19)), endsBefore: dateOfDay(world.today) },
  })
}

/** A contract in a state, by the commands that lead there. */
export async function contractIn(world: World, state: ContractState): Promise<Contract> {
  const contract = await offered(world)
  const { contractId, founder } = contract
  const why = { reason: '另外找到了房间' }
  if (state === 'offered') return contract
  if (state === 'declined') must(await declineOffer(founder, contractId, why, world.now))
  else if (state === 'withdrawn') must(await withdrawOffer(world.officer, contractId, why, world.now))
  else if (state === 'lapsed') {
    await db.leaseContract.updateMany({ where: { id: contractId }, data: { state } })
    await db.lease.updateMany({ where: { contractId }, data: { state: 'cancelled' } })
  } else if (state === 'accepted') must(await acceptOffer(founder, contractId, world.now))
  else {
    await signed(world, contract)
    if (state === 'signed') return contract
    await recorded(world, contract, 'entry')
    await confirmed(world, contract, 'entry')
    if (state === 'in_force') return contract
    await ranOut(world, contract)
    await recorded(world, contract, 'exit')
    await confirmed(world, contract, 'exit')
    if (state === 'settled') await db.leaseContract.updateMany({ where: { id: contractId }, data: { state } })
  }
  return contract
}

export const contractScene =
  (state: ContractState): Maker =>
  async (world) => {
    const { contractId, founder } = await contractIn(world, state)
    return scene({ contractId }, { founder })
  }

/** A signed contract whose handover at entry waits for the firm. */
export async function toConfirm(world: World) {
  const contract = await contractIn(world, 'signed')
  await recorded(world, contract, 'entry')
  const { recordedAt } = await db.leaseHandover.findFirstOrThrow({
    where: { contractId: contract.contractId },
  })
  return { ...scene({ contractId: contract.contractId }, { founder: contract.founder }), recordedAt }
}

/** Which contracts stand behind which addresses. */
export const CONTRACT_MAKERS: [RegExp, Maker][] = [
  [/^\/desk.*:contractId\/(signing|page)/, contractScene('accepted')],
  [/^\/my.*:contractId\/page/, contractScene('accepted')],
  [/^\/my.*:contractId\/handover/, toConfirm],
  [/:contractId\/(handover|change|photo)/, contractScene('signed')],
  [/:contractId/, contractScene('offered')],
]
