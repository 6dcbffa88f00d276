import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { once } from '~/platform/once.server'
import { endBookingsOf, noteEndedBookings } from '~/residence/bookings/leave.part.server'
import { mayContract } from '~/residence/contracts/abilities'
import { periodRefusal } from '~/residence/spaces/period-refusal.server'
import { writeLeases } from '~/residence/spaces/write-leases.part.server'
import { addDays, dateOfDay, dayFromDate } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { note } from '~/residence/contracts/note.part.server'
import type { Change } from '~/residence/contracts/contract.form'
import { callOffEmpty, noteCalledOff } from '~/residence/contracts/call-off.part.server'
import { contractEvents } from '~/residence/contracts/events'
import { depositsOfMove } from './deposits.server'
import { CHANGEABLE } from '~/residence/contracts/steps'
import { newLines, type LinesRefusal } from '~/residence/contracts/lines.part.server'
import { loadContract, type ContractRow } from '~/residence/contracts/load.part.server'
import { tellFirm } from '~/residence/contracts/tell.part.server'
import { roomMoveLetters } from './letters'

export type ChangeRefusal =
  | LinesRefusal
  | 'taken'
  | 'wrong_state'
  | 'nothing_changes'
  | 'ended_already'
  | 'after_its_end'
  | 'not_in_residence'
  | 'before_admission'
  | 'before_term'
  | 'beyond_term'
type Done = Outcome<{ contractId: string }, ChangeRefusal>

/**
 * Changes the rooms of a contract from one day on: rooms are given back the day before, others are leased from that day
 * to the end of the contract. Giving back some and taking others is a move, only taking enlarges, only giving back
 * shrinks, giving back all ends it early. All of it or nothing; the bills follow by themselves. Rooms taken in place of
 * others take over their deposit: what is missing is charged, what is too much is given back.
 */
export async function changeContract(actor: Actor, id: string, input: Change, now: Date): Promise<Done> {
  if (!mayContract(actor.role, 'change_rooms')) forbidden()
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'change_contract' }
  const work = () => inTransaction((tx) => once(tx, by, now, () => change(tx, actor, id, input, now)))
  return onConstraint<Done, Done>(work, { one_tenant_per_space_at_a_time: () => refuse('taken') })
}

type Line = ContractRow['leases'][number]

async function change(tx: Tx, actor: Actor, id: string, input: Change, now: Date): Promise<Done> {
  const contract = await loadContract(tx, actor, id)
  const { firmId, tenancyId, ref } = contract
  const { day, take, reason } = input
  if (!CHANGEABLE.includes(contract.state)) return refuse('wrong_state')
  if (input.leave.length + take.length === 0) return refuse('nothing_changes')
  const left = contract.leases.filter((lease) => input.leave.includes(lease.id))
  if (left.length < new Set(input.leave).size) notFound()
  if (left.some(({ state }) => state !== 'active')) return refuse('ended_already')
  if (left.some(({ endsBefore }) => dayFromDate(endsBefore) < day)) return refuse('after_its_end')
  const ends = contract.leases
    .filter(({ state }) => state === 'active' || state === 'ended')
    .map(({ endsBefore }) => dayFromDate(endsBefore))
    .sort()
  const endsBefore = ends.at(-1) ?? dayFromDate(contract.endsBefore)
  if (take.length > 0) {
    if (day >= endsBefore) return refuse('after_its_end')
    const refused = await periodRefusal(tx, contract.tenancy, {
      startsOn: day,
      endsOn: addDays(endsBefore, -1),
    })
    if (refused) return refused
  }
  const relief = (left[0] ?? contract.leases.find(({ state }) => state !== 'cancelled'))?.relief ?? 'none'
  const lines = await newLines(tx, actor, {
    unitIds: take,
    startsOn: day,
    endsBefore,
    firmId,
    tenancyId,
    contractId: id,
    relief,
    state: 'active',
    // Days that are given back by the same act stand in nobody's way.
    except: left.map((lease) => lease.id),
  })
  if (!lines.ok) return lines

  const { units, leases } = lines.value
  const due = take.length > 0 ? await depositsOfMove(tx, contract, { left, units, leases }, day) : []
  for (const lease of left) {
    if (!(await giveBack(tx, lease, input, now))) throw new Error('a line of a contract that is held changed')
  }
  if (take.length > 0) {
    await writeLeases(
      tx,
      actor,
      leases.map((lease, at) => ({ ...lease, depositDue: due[at] ?? null })),
      now,
    )
  }
  const count = await endBookingsOf(tx, actor, { firmId }, now)
  const off = await callOffEmpty(tx, actor, [id], { reason }, now)
  const taken = units.map(({ code }) => code)
  const gone = left.map(({ unit }) => unit.code)
  const rooms = { unit: taken.join('、') || '—', note: gone.join('、') || '—', day, reason }
  // A contract that holds nothing any more is told of in a letter of its own.
  if (off.length === 0) await tellFirm(tx, contract, roomMoveLetters.rooms_changed, rooms, now)
  await noteEndedBookings(tx, actor, { firmId, count }, now)
  await note(
    tx,
    actor,
    contract,
    contractEvents.contract_changed({ ref, left: gone, taken, from: day, reason }),
    now,
  )
  await noteCalledOff(tx, actor, off, { reason }, now)
  return ok({ contractId: id })
}

/** The last day of a line becomes the day before; a line that has not begun by then is called off. */
async function giveBack(tx: Tx, { enclaveId, id, startsOn, endsBefore }: Line, { day }: Change, now: Date) {
  const isCalledOff = dayFromDate(startsOn) >= day
  const { count } = await tx.lease.updateMany({
    where: { enclaveId, id, state: 'active', endsBefore },
    data: isCalledOff
      ? { state: 'cancelled', endedAt: now }
      : { state: 'ended', endedAt: now, endsBefore: dateOfDay(day) },
  })
  return count === 1
}
