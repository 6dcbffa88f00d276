import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { mayContract } from '~/residence/contracts/abilities'
import { addDays, dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { note } from './note.part.server'
import type { Confirmation, HandoverInput } from './contract.form'
import { checklistOf, isListOf } from './checklist.server'
import { handoverItemsFromJson } from './contract-json'
import { contractEvents } from './events'
import { handoverDue, stepTo } from './steps'
import { loadContract, moveOn, type ContractRow } from './load.part.server'
import { tellFirm, tellOfficers } from './tell.part.server'
import type { ContractState, HandoverKind } from './vocabulary'
import { contractLetters } from './letters'

export type HandoverRefusal =
  | 'wrong_state'
  | 'wrong_role'
  | 'in_the_future'
  | 'before_signing'
  | 'lower_meter'
  | 'runs_on'
  | 'before_entry'
  | 'list_changed'
  | 'list_of_another_day'
  | 'no_photos'
  | 'confirmed_already'
  | 'changed_meanwhile'
type Done = Outcome<{ contractId: string }, HandoverRefusal>
type Contract = ContractRow & { state: ContractState }

/**
 * The desk writes down what was found at a handover: the points of the checklist, meters, keys. It counts once the firm
 * has confirmed it too, here or on the paper list whose photos are there. Until then it can be written again.
 */
export async function recordHandover(
  actor: Actor,
  id: string,
  input: HandoverInput,
  now: Date,
): Promise<Done> {
  if (!mayContract(actor.role, 'record_handover')) forbidden()
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'record_handover' }
  return inTransaction((tx) => once(tx, by, now, () => record(tx, actor, id, input, now)))
}

async function record(tx: Tx, actor: Actor, id: string, input: HandoverInput, now: Date): Promise<Done> {
  const contract = await loadContract(tx, actor, id)
  const { enclaveId } = contract
  const { kind, doneOn } = input
  const refused = await whyNot(tx, contract, input, now)
  if (refused) return refused
  if (!(await isListOf(tx, enclaveId, input.list, doneOn)))
    return refuse('list_of_another_day', { day: doneOn })
  const items = await checklistOf(tx, enclaveId, input.list)
  const known = new Set(items.map(({ code }) => code))
  if (items.length === 0 || input.items.some((code) => !known.has(code))) return refuse('list_changed')
  const found = {
    doneOn: dateOfDay(doneOn),
    items: items.map((item) => ({ ...item, ok: input.items.includes(item.code) })),
    keys: input.keys,
    electricity: input.electricity ?? null,
    water: input.water ?? null,
    note: input.note,
    recordedById: actor.userId,
    recordedAt: now,
  }
  const key = { enclaveId, contractId: id, kind }
  const { count } = await tx.leaseHandover.updateMany({ where: { ...key, confirmedAt: null }, data: found })
  if (count === 0) {
    if ((await tx.leaseHandover.count({ where: key })) > 0) return refuse('confirmed_already')
    await tx.leaseHandover.create({ data: { ...key, id: newId(), ...found } })
  }
  if (input.onPaper === 'on') return confirm(tx, actor, contract, { kind, firmNote: '' }, now)
  await tellFirm(tx, contract, contractLetters.handover_recorded, { day: doneOn }, now)
  const told = { ref: contract.ref, handover: kind, on: doneOn, faults: faultsOf(found.items) }
  await note(tx, actor, contract, contractEvents.handover_recorded(told), now)
  return ok({ contractId: id })
}

/** The firm confirms what the desk wrote down, as it read it. */
export async function confirmHandover(
  actor: Actor,
  id: string,
  input: Confirmation,
  now: Date,
): Promise<Done> {
  if (actor.role !== 'founder') forbidden()
  return inTransaction(async (tx): Promise<Done> => {
    const contract = await loadContract(tx, actor, id)
    const { enclaveId } = contract
    const found = await tx.leaseHandover.findFirst({
      where: { enclaveId, contractId: id, kind: input.kind, confirmedAt: null },
    })
    if (!found || handoverDue(contract.state) !== input.kind) return refuse('wrong_state')
    if (found.recordedAt.toISOString() !== input.recordedAt) return refuse('changed_meanwhile')
    // A line may have been prolonged, or added, since the desk wrote the handover down.
    const runsOn = input.kind === 'exit' ? runsOnAfter(contract, dayFromDate(found.doneOn)) : null
    if (runsOn) return refuse('runs_on', { until: runsOn })
    const done = await confirm(tx, actor, contract, input, now)
    return done
  })
}

async function whyNot(tx: Tx, contract: Contract, input: HandoverInput, now: Date) {
  const { enclaveId, id, state, signedOn } = contract
  const { kind, doneOn } = input
  if (handoverDue(state) !== kind) return refuse('wrong_state')
  if (doneOn > dayOf(now)) return refuse('in_the_future')
  if (signedOn && doneOn < dayFromDate(signedOn)) return refuse('before_signing')
  if (input.onPaper === 'on') {
    if ((await tx.leasePage.count({ where: { enclaveId, contractId: id, kind } })) === 0)
      return refuse('no_photos')
  }
  if (kind === 'entry') return null
  const late = runsOnAfter(contract, doneOn)
  if (late) return refuse('runs_on', { until: late })
  const entry = await tx.leaseHandover.findFirst({ where: { enclaveId, contractId: id, kind: 'entry' } })
  const entered = entry && dayFromDate(entry.doneOn)
  if (entered && doneOn < entered) return refuse('before_entry', { day: entered })
  const lower = (['electricity', 'water'] as const).find(
    (meter) => input[meter] !== undefined && entry?.[meter]?.gt(input[meter]),
  )
  return lower ? refuse('lower_meter', { meter: lower, before: entry?.[lower]?.toString() ?? '' }) : null
}

async function confirm(
  tx: Tx,
  actor: Actor,
  contract: Contract,
  { kind, firmNote }: { kind: HandoverKind; firmNote: string },
  now: Date,
): Promise<Done> {
  const { enclaveId, id, ref } = contract
  const next = stepTo(kind === 'entry' ? 'take_over' : 'hand_back', contract.state, actor.role)
  if (!next.ok) return next
  if (!(await moveOn(tx, contract, { state: next.value }))) return refuse('changed_meanwhile')
  const row = await tx.leaseHandover.update({
    where: { enclaveId_contractId_kind: { enclaveId, contractId: id, kind } },
    data: { confirmedById: actor.userId, confirmedAt: now, firmNote },
  })
  if (actor.role === 'founder') {
    const letter = { letter: contractLetters.handover_confirmed, params: { day: dayFromDate(row.doneOn) } }
    await tellOfficers(tx, contract, actor.enclaveSlug, letter, now)
  }
  const faults = faultsOf(handoverItemsFromJson(row.items))
  const told = { ref, on: dayFromDate(row.doneOn), faults }
  const event =
    kind === 'entry' ? contractEvents.rooms_handed_over(told) : contractEvents.rooms_handed_back(told)
  await note(tx, actor, contract, event, now)
  return ok({ contractId: id })
}

/** The last day of the last line that stands, if it lies beyond a day: also of one that was to end earlier than agreed. */
function runsOnAfter({ leases }: Contract, day: Day): Day | null {
  const late = leases
    .filter(({ state, endsBefore }) => state !== 'cancelled' && dayFromDate(endsBefore) > addDays(day, 1))
    .map(({ endsBefore }) => addDays(dayFromDate(endsBefore), -1))
    .sort()
  return late.at(-1) ?? null
}

const faultsOf = (items: readonly { zh: string; ok: boolean }[]) =>
  items
    .filter(({ ok }) => !ok)
    .map(({ zh }) => zh)
    .join('、')
