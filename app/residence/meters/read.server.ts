import { recordEvent } from '~/ground/audit/record.server'
import { attachOf } from '~/ground/files/attach.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId, newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayMeter } from './abilities'
import { refusalOf, type Reading, type ReadingRefusal } from './chain'
import { meterEvents } from './events'
import type { Correction, ReadingInput } from './meter.form'
import { readingOf } from './owed.server'
import { METER_PHOTOS } from './photos'
import { meterRow } from './visible.server'

export type ReadRefusal =
  ReadingRefusal | 'in_the_future' | 'is_ended' | 'unknown_file' | 'other_format' | 'changed_meanwhile'
type Read = Outcome<{ meterId: string }, ReadRefusal>

/** The constraint that keeps what a meter shows from falling. */
export const NEVER_FALL = 'readings_never_fall'

const CHANGED = {
  [NEVER_FALL]: () => refuse('changed_meanwhile'),
  one_reading_per_meter_and_day: () => refuse('day_taken'),
} as const

/** Writes down what a meter showed at the beginning of a day. Of two who do so at once the second is judged after the first. */
export async function readMeter(
  actor: Actor,
  meterId: string,
  input: ReadingInput,
  now: Date,
): Promise<Read> {
  if (!mayMeter(actor.role, 'read')) forbidden()
  const { userId } = actor
  const { idempotencyKey, ...reading } = input
  const key = { userId, key: idempotencyKey, command: 'read_meter' }
  return onConstraint<Read, Read>(
    () => inTransaction((tx) => once(tx, key, now, () => writeReading(tx, actor, meterId, reading, now))),
    CHANGED,
  )
}

/** The same within a transaction: one of the rows of a table that was pasted. */
export async function writeReading(
  tx: Tx,
  actor: Actor,
  meterId: string,
  { photo, ...reading }: Omit<ReadingInput, 'idempotencyKey'>,
  now: Date,
): Promise<Read> {
  const { enclaveId, userId } = actor
  const { day, how, value, startValue, note } = reading
  const { meter, standing } = await chainHeld(tx, actor, meterId)
  if (day > dayOf(now)) return refuse('in_the_future')
  if (meter.endedOn && day > dayFromDate(meter.endedOn)) return refuse('is_ended')
  const wrong = refusalOf(reading, standing, meter.digits)
  if (wrong) return refuse(wrong, aboutRefusal(day, standing))
  if (photo) {
    const taken = await attachOf(tx, actor, photo, { type: 'meter', id: meter.id }, METER_PHOTOS)
    if (!taken.ok) return refuse(taken.reason)
  }
  const row = { readOn: dateOfDay(day), how, value, startValue, note, fileId: photo ?? null }
  await tx.meterReading.create({
    data: { enclaveId, id: newId(), meterId: meter.id, ...row, readById: userId, readAt: now },
  })
  const subject = { type: 'meter', id: meter.id }
  const event = meterEvents.meter_read({ meter: meter.code, day, how, value, note })
  await recordEvent(tx, { enclaveId, actor, subject, event }, now)
  return ok({ meterId: meter.id })
}

/** What the readings beside a day say, for the words of a refusal. */
function aboutRefusal(day: string, standing: readonly Reading[]) {
  const before = standing.filter((one) => one.day < day).at(-1)
  const after = standing.find((one) => one.day > day)
  return {
    before: before ? (before.startValue ?? before.value) : '',
    beforeDay: before?.day ?? '',
    after: after?.value ?? '',
    afterDay: after?.day ?? '',
  }
}

/** The meter, held, with the readings that stand. */
async function chainHeld(tx: Tx, actor: Actor, meterId: string) {
  const meter = await meterRow(tx, actor, meterId)
  const { enclaveId } = actor
  await tx.$queryRaw`SELECT 1 FROM "Meter" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${meter.id}::uuid FOR UPDATE`
  const rows = await tx.meterReading.findMany({
    where: { enclaveId, meterId: meter.id, struckAt: null },
    orderBy: { readOn: 'asc' },
  })
  return { meter, standing: rows.map(readingOf) }
}

export type CorrectRefusal = ReadingRefusal | 'is_struck' | 'first_stays' | 'changed_meanwhile'
type Corrected = Outcome<{ meterId: string }, CorrectRefusal>

/** Corrects a reading, or strikes it; the old one stays on record. What was charged by it is mended in the next bill. */
export async function correctReading(
  actor: Actor,
  { meterId, readingId }: { meterId: string; readingId: string },
  input: Correction,
  now: Date,
): Promise<Corrected> {
  if (!mayMeter(actor.role, 'correct')) forbidden()
  return onConstraint<Corrected, Corrected>(
    () => inTransaction((tx) => correct(tx, actor, { meterId, readingId }, input, now)),
    CHANGED,
  )
}

async function correct(
  tx: Tx,
  actor: Actor,
  { meterId, readingId }: { meterId: string; readingId: string },
  { what, value, startValue, reason }: Correction,
  now: Date,
): Promise<Corrected> {
  const { enclaveId, userId } = actor
  const { meter, standing } = await chainHeld(tx, actor, meterId)
  const where = { enclaveId, meterId: meter.id, id: readingId }
  const row = (isId(readingId) && (await tx.meterReading.findFirst({ where }))) || notFound()
  const old = readingOf(row)
  if (row.struckAt) return refuse('is_struck')
  const others = standing.filter(({ id }) => id !== row.id)
  if (what === 'strike' && old.how === 'first') return refuse('first_stays')
  const isReplaced = old.how === 'replaced'
  const next = {
    ...old,
    value: value ?? old.value,
    startValue: isReplaced ? (startValue ?? old.startValue) : null,
  }
  const wrong =
    what === 'correct' ? refusalOf(next, others, meter.digits) : strikeRefusal(others, old, meter.digits)
  if (wrong) return refuse(wrong, aboutRefusal(old.day, others))
  const { count } = await tx.meterReading.updateMany({
    where: { ...where, struckAt: null },
    data: { struckAt: now, struckById: userId, struckReason: reason },
  })
  if (count === 0) return refuse('is_struck')
  const said = { meter: meter.code, day: old.day, was: old.value, reason }
  if (what === 'correct') {
    const { readOn, how, note, fileId } = row
    const kept = { readOn, how, note, fileId, value: next.value, startValue: next.startValue }
    await tx.meterReading.create({
      data: { enclaveId, id: newId(), meterId: meter.id, ...kept, readById: userId, readAt: now },
    })
  }
  const event =
    what === 'correct'
      ? meterEvents.reading_corrected({ ...said, value: next.value })
      : meterEvents.reading_struck(said)
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'meter', id: meter.id }, event }, now)
  return ok({ meterId: meter.id })
}

/** Without a reading its neighbours must still follow each other. */
function strikeRefusal(others: readonly Reading[], { day }: Reading, digits: number): ReadingRefusal | null {
  const after = others.find((one) => one.day > day)
  if (!after) return null
  const rest = others.filter(({ id }) => id !== after.id)
  return refusalOf(after, rest, digits) === null ? null : 'next_falls'
}
