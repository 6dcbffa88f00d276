import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { toFen } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayMeter } from './abilities'
import { meterEvents } from './events'
import type { End, MeterInput } from './meter.form'
import { meterRow } from './visible.server'

export type MeterRefusal = 'code_taken' | 'unknown_rooms' | 'in_the_future' | 'too_many_digits'
type Entered = Outcome<{ meterId: string }, MeterRefusal>

/** Enters a meter of a room, or of several that share it, with the value it begins at. */
export async function enterMeter(actor: Actor, input: MeterInput, now: Date): Promise<Entered> {
  if (!mayMeter(actor.role, 'enter')) forbidden()
  const { enclaveId, userId } = actor
  const { code, utility, factor, digits, startedOn, value, note, idempotencyKey } = input
  const work = () =>
    inTransaction((tx) =>
      once(tx, { userId, key: idempotencyKey, command: 'enter_meter' }, now, async (): Promise<Entered> => {
        if (startedOn > dayOf(now)) return refuse('in_the_future')
        if (toFen(value) >= 10n ** BigInt(digits + 2)) return refuse('too_many_digits')
        const rooms = await roomsNamed(tx, enclaveId, input.rooms)
        const missing = input.rooms.filter((one) => !rooms.some((room) => room.code === one))
        if (missing.length > 0) return refuse('unknown_rooms', { codes: missing.slice(0, 5).join('、') })
        const id = newId()
        const row = { enclaveId, id, code, utility, factor, digits, note }
        await tx.meter.create({ data: { ...row, createdById: userId, createdAt: now } })
        await tx.meterRoom.createMany({
          data: rooms.map((room) => ({ enclaveId, meterId: id, unitId: room.id, sqm: room.areaSqm })),
        })
        const first = { how: 'first', value, readOn: dateOfDay(startedOn), readById: userId, readAt: now }
        await tx.meterReading.create({ data: { enclaveId, id: newId(), meterId: id, ...first } })
        const said = { meter: code, utility, rooms: rooms.length, from: startedOn, value }
        const subject = { type: 'meter', id }
        const event = meterEvents.meter_entered(said)
        await recordEvent(tx, { enclaveId, actor, subject, event }, now)
        return ok({ meterId: id })
      }),
    )
  return onConstraint<Entered, Entered>(work, { Meter_enclaveId_code_key: () => refuse('code_taken') })
}

/** Rooms by their numbers; a desk is not metered by itself. */
function roomsNamed(tx: Tx, enclaveId: string, codes: readonly string[]) {
  return tx.unit.findMany({
    where: { enclaveId, code: { in: [...codes] }, kind: { not: 'desk' } },
    select: { id: true, code: true, areaSqm: true },
    orderBy: { code: 'asc' },
  })
}

/** A meter is no longer read from a day on; what it showed until then stays and is charged. */
export async function endMeter(
  actor: Actor,
  meterId: string,
  { day }: End,
  now: Date,
): Promise<Outcome<{ meterId: string }, 'is_ended' | 'in_the_future' | 'read_later'>> {
  if (!mayMeter(actor.role, 'end')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const meter = await meterRow(tx, actor, meterId)
    await tx.$queryRaw`SELECT 1 FROM "Meter" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${meter.id}::uuid FOR UPDATE`
    if (day > dayOf(now)) return refuse('in_the_future')
    const last = await tx.meterReading.findFirst({
      where: { enclaveId, meterId: meter.id, struckAt: null },
      orderBy: { readOn: 'desc' },
    })
    const lastDay = last && dayFromDate(last.readOn)
    if (lastDay && day < lastDay) return refuse('read_later', { day: lastDay })
    const { count } = await tx.meter.updateMany({
      where: { enclaveId, id: meter.id, endedOn: null },
      data: { endedOn: dateOfDay(day) },
    })
    if (count === 0) return refuse('is_ended')
    const subject = { type: 'meter', id: meter.id }
    const event = meterEvents.meter_ended({ meter: meter.code, day })
    await recordEvent(tx, { enclaveId, actor, subject, event }, now)
    return ok({ meterId: meter.id })
  })
}
