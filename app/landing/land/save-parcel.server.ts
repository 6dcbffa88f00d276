import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { placeOf } from '~/landing/sites/visible.server'
import { STOCKS } from '~/landing/sites/vocabulary'
import { dateOfDay, dayFromDate, dayOf, yearOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayLand } from './abilities'
import { landEvents, type ParcelChange } from './events'
import { PARCEL_FIELD_NAMES } from './field-words'
import type { ParcelInput, Work } from './land.form'
import { SUPPLIES } from './vocabulary'
import { lockedParcel, type ParcelRow } from './visible.server'

export type ParcelRefusal =
  | 'park_unknown'
  | 'no_such_firm'
  | 'changed_meanwhile'
  | 'nothing_changed'
  | 'case_open'
  | 'work_began'
  | 'more_than_all'
  | 'contract_after_work'
  | 'contract_after_cause'
type Entered = Outcome<{ parcelId: string }, ParcelRefusal>

/** Enters a parcel of the land ledger. */
export async function addParcel(
  actor: Actor,
  { idempotencyKey, ...input }: ParcelInput & { idempotencyKey?: string | undefined },
  now: Date,
): Promise<Entered> {
  if (!mayLand(actor.role, 'enter')) forbidden()
  const by = { userId: actor.userId, key: idempotencyKey, command: 'parcel.add' }
  return inTransaction((tx) =>
    once<{ parcelId: string }, ParcelRefusal>(tx, by, now, () => writeParcel(tx, actor, input, now)),
  )
}

/** The row of a new parcel and its event; of one that was offered as a plot, with that site. */
export async function writeParcel(
  tx: Tx,
  actor: Actor,
  input: ParcelInput,
  now: Date,
  from: { siteId: string; reservationId: string | null } | null = null,
): Promise<Entered> {
  const known = await lookedUp(tx, actor, input)
  if (!known.ok) return known
  const { enclaveId, userId } = actor
  const id = newId()
  const ref = await nextRef(tx, enclaveId, 'DK', yearOf(dayOf(now)))
  const made = { ...from, createdById: userId, createdAt: now }
  await tx.parcel.create({ data: { enclaveId, id, ref, ...rowOf(input), ...known.value, ...made } })
  const said = { ref, parcel: input.name, mu: input.areaMu, source: input.source }
  const event = landEvents.parcel_entered(said)
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'parcel', id }, event }, now)
  return ok({ parcelId: id })
}

type Known = Outcome<{ parkId: string | null; divisionCode: string; firmId: string | null }, ParcelRefusal>

/** Where the parcel lies, and which firm holds it, where that is one of the incubator. */
async function lookedUp(tx: Tx, actor: Actor, input: ParcelInput): Promise<Known> {
  const place = await placeOf(tx, actor, input)
  if (place === 'park_unknown') return refuse('park_unknown')
  if (input.firmRef === '') return ok({ ...place, firmId: null })
  const where = { enclaveId: actor.enclaveId, ref: input.firmRef, mergedIntoId: null }
  const firm = await tx.firm.findFirst({ where, select: { id: true } })
  return firm ? ok({ ...place, firmId: firm.id }) : refuse('no_such_firm')
}

const dateOrNull = (day: Day | null) => (day === null ? null : dateOfDay(day))

function rowOf({ parkId: _, divisionCode: __, firmRef: ___, contractOn, agreedStart, ...said }: ParcelInput) {
  const { name, areaMu, stock, source, holder, supply, price, toDevelopMu, totalInvestment } = said
  const days = { contractOn: dateOrNull(contractOn), agreedStart: dateOrNull(agreedStart) }
  return { name, areaMu, stock, source, holder, supply, price, toDevelopMu, totalInvestment, ...days }
}

/** A parcel as its form says it. */
export function inputOf(row: ParcelRow): ParcelInput {
  const dayOrNull = (date: Date | null) => date && dayFromDate(date)
  return {
    parkId: row.parkId,
    divisionCode: row.divisionCode,
    name: row.name,
    areaMu: row.areaMu.toString(),
    stock: STOCKS.of(row.stock),
    source: row.source,
    holder: row.holder,
    firmRef: row.firm?.ref ?? '',
    supply: row.supply === null ? null : SUPPLIES.of(row.supply),
    contractOn: dayOrNull(row.contractOn),
    agreedStart: dayOrNull(row.agreedStart),
    price: row.price?.toFixed(2) ?? null,
    toDevelopMu: row.toDevelopMu?.toString() ?? null,
    totalInvestment: row.totalInvestment?.toFixed(2) ?? null,
  }
}

/** Changes what is said of a parcel; the log keeps both values and why. */
export async function changeParcel(
  actor: Actor,
  id: string,
  { version, reason, ...input }: ParcelInput & { version: number; reason: string },
  now: Date,
): Promise<Outcome<null, ParcelRefusal>> {
  if (!mayLand(actor.role, 'enter')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Outcome<null, ParcelRefusal>> => {
    const before = await lockedParcel(tx, actor, id)
    const known = await lookedUp(tx, actor, input)
    if (!known.ok) return known
    if (before.version !== version) return refuse('changed_meanwhile')
    const changes = changesBetween(inputOf(before), { ...input, divisionCode: known.value.divisionCode })
    if (changes.length === 0) return refuse('nothing_changed')
    const open = { enclaveId, parcelId: id, endedOn: null }
    if ((await tx.idleCase.count({ where: open })) > 0) return refuse('case_open')
    const against = againstTheRecord(before, input)
    if (!against.ok) return against
    const { count } = await tx.parcel.updateMany({
      where: { enclaveId, id, version },
      data: { ...rowOf(input), ...known.value, version: version + 1 },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const event = landEvents.parcel_changed({ ref: before.ref, parcel: before.name, changes, reason })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'parcel', id }, event }, now)
    return ok(null)
  })
}

/** What is on record of the work, and of what held it up, stays true: neither can come before the contract. */
function againstTheRecord(
  { startedOn, developedMu, causes }: ParcelRow,
  { stock, areaMu, contractOn }: ParcelInput,
): Outcome<null, ParcelRefusal> {
  if (startedOn !== null && stock !== 'supplied') return refuse('work_began')
  if (developedMu !== null && developedMu.gt(areaMu))
    return refuse('more_than_all', { mu: developedMu.toString() })
  if (contractOn === null) return ok(null)
  const [began, first] = [startedOn, causes[0]?.fromOn].map((date) => date && dayFromDate(date))
  if (began && contractOn > began) return refuse('contract_after_work', { day: began })
  if (first && contractOn > first) return refuse('contract_after_cause', { day: first })
  return ok(null)
}

function changesBetween(before: ParcelInput, after: ParcelInput): ParcelChange[] {
  const isNumber = (text: string) => /^\d+(\.\d+)?$/.test(text)
  return PARCEL_FIELD_NAMES.flatMap((field) => {
    const [one, other] = [before[field] ?? '', after[field] ?? '']
    const same = one === other || (isNumber(one) && isNumber(other) && Number(one) === Number(other))
    return same ? [] : [{ field, before: one, after: other }]
  })
}

export type WorkRefusal =
  'in_the_future' | 'not_supplied' | 'wrong_order' | 'before_the_last' | 'more_than_all' | 'changed_meanwhile'

/** Says that work on a parcel began, stopped or went on again. */
export async function recordWork(
  actor: Actor,
  id: string,
  { what, on, developedMu, invested, note, version }: Work,
  now: Date,
): Promise<Outcome<null, WorkRefusal>> {
  if (!mayLand(actor.role, 'enter')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Outcome<null, WorkRefusal>> => {
    const parcel = await lockedParcel(tx, actor, id)
    if (on > dayOf(now)) return refuse('in_the_future')
    if (parcel.stock !== 'supplied') return refuse('not_supplied')
    const { startedOn, stoppedOn, contractOn, areaMu } = parcel
    const from = {
      start: startedOn === null,
      stop: startedOn !== null && stoppedOn === null,
      resume: stoppedOn !== null,
    }
    if (!from[what]) return refuse('wrong_order')
    const last = { start: contractOn, stop: startedOn, resume: stoppedOn }[what]
    if (last !== null && on < dayFromDate(last)) return refuse('before_the_last', { day: dayFromDate(last) })
    if (developedMu !== null && areaMu.lt(developedMu)) return refuse('more_than_all')
    if (parcel.version !== version) return refuse('changed_meanwhile')
    const data = {
      start: { startedOn: dateOfDay(on) },
      stop: { stoppedOn: dateOfDay(on), developedMu, invested },
      resume: { stoppedOn: null },
    }[what]
    const { count } = await tx.parcel.updateMany({
      where: { enclaveId, id, version },
      data: { ...data, version: version + 1 },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const event = landEvents.parcel_worked({ ref: parcel.ref, parcel: parcel.name, what, on, note })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'parcel', id }, event }, now)
    return ok(null)
  })
}
