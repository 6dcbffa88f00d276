import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Prisma, type Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { shapeFromJson } from '~/residence/spaces/drawing-json'
import type { UnitShape } from '~/residence/spaces/floor-plan'
import { leaseInTheWay } from '~/residence/spaces/overlap.server'
import { seatsOf } from '~/residence/spaces/seats'
import { dateOfDay, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { identifying } from '~/shared/typed-text'
import { lockRoom } from './change-room.server'
import { inventoryEvents } from './events'
import type { Merge, Split } from './inventory.form'
import { cut, join } from './lay-out'
import { hundredths, readParts, type Part } from './parts'
import { ALWAYS, FOR_GOOD, takeOut } from './service-days.part.server'

export type ReplaceRefusal =
  | 'busy'
  | 'is_a_desk'
  | 'has_desks'
  | 'taken'
  | 'code_taken'
  | 'unreadable_part'
  | 'one_part'
  | 'sum_differs'
  | 'no_such_room'
  | 'other_floor'
type Replaced = Outcome<{ codes: string[] }, ReplaceRefusal>
type Unit = Prisma.UnitModel

/**
 * Cuts a room into several from a day on. The old one keeps its number and its history and is out of service from that
 * day; the new ones are not there before it. Refused while somebody has the room on or after that day.
 */
export async function splitRoom(actor: Actor, unitId: string, input: Split, now: Date): Promise<Replaced> {
  return replacing(async (tx) => {
    const unit = await lockRoom(tx, actor, unitId)
    if (!unit) return refuse('busy')
    if (unit.kind === 'desk') return refuse('is_a_desk')
    const read = readParts(input.parts)
    const parts = read.filter((part) => part !== null)
    if (parts.length < read.length) return refuse('unreadable_part', { line: read.indexOf(null) + 1 })
    if (parts.length < 2) return refuse('one_part')
    const sum = hundredths(parts.map(({ areaSqm }) => areaSqm))
    const whole = hundredths([unit.areaSqm.toFixed(2)])
    if (sum !== whole) return refuse('sum_differs', { sum: sum / 100, whole: whole / 100 })
    const shapes = cut(
      shapeFromJson(unit.shape),
      parts.map(({ areaSqm }) => Number(areaSqm)),
    )
    const made = parts.map((part, index) => ({ ...part, shape: shapes[index] ?? shapeFromJson(unit.shape) }))
    const codes = parts.map(({ code }) => code)
    const event = inventoryEvents.room_split({
      unit: unit.code,
      into: codes.join('、'),
      from: input.from,
      reason: input.reason,
    })
    return replace(tx, actor, { old: [unit], made, input, event }, now)
  })
}

/** Makes several rooms of one floor one from a day on; their areas add up. Refused as a split is. */
export async function mergeRooms(actor: Actor, unitId: string, input: Merge, now: Date): Promise<Replaced> {
  const { enclaveId } = actor
  return replacing(async (tx) => {
    const first = await lockRoom(tx, actor, unitId)
    if (!first) return refuse('busy')
    const asked = [
      ...new Set(
        identifying(input.others)
          .split(/[\s,、，]+/)
          .filter(Boolean),
      ),
    ]
    const found = await tx.unit.findMany({ where: { enclaveId, code: { in: asked }, id: { not: first.id } } })
    const missing = asked.filter((code) => code !== first.code && !found.some((unit) => unit.code === code))
    if (found.length === 0 || missing.length > 0)
      return refuse('no_such_room', { codes: missing.join('、') || first.code })
    if (found.some(({ floorId }) => floorId !== first.floorId)) return refuse('other_floor')
    const old = [first]
    for (const { id } of found.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const unit = await lockRoom(tx, actor, id)
      if (!unit) return refuse('busy')
      old.push(unit)
    }
    if (old.some(({ kind }) => kind === 'desk')) return refuse('is_a_desk')
    const areaSqm = (hundredths(old.map((unit) => unit.areaSqm.toFixed(2))) / 100).toFixed(2)
    const shape = join(old.map((unit) => shapeFromJson(unit.shape)))
    const event = inventoryEvents.rooms_merged({
      units: old.map(({ code }) => code).join('、'),
      into: input.code,
      from: input.from,
      reason: input.reason,
    })
    return replace(tx, actor, { old, made: [{ code: input.code, areaSqm, shape }], input, event }, now)
  })
}

function replacing(work: (tx: Tx) => Promise<Replaced>): Promise<Replaced> {
  return onConstraint<Replaced, Replaced>(() => inTransaction(work), {
    Unit_enclaveId_code_key: () => refuse('code_taken', { codes: '' }),
    one_tenant_per_space_at_a_time: () => refuse('taken'),
  })
}

type Change = {
  old: Unit[]
  made: (Part & { shape: UnitShape })[]
  input: { from: Day; reason: string }
  event: ReturnType<typeof inventoryEvents.room_split>
}

async function replace(
  tx: Tx,
  actor: Actor,
  { old, made, input, event }: Change,
  now: Date,
): Promise<Replaced> {
  const { enclaveId } = actor
  const { from, reason } = input
  const [first] = old
  if (!first) return refuse('busy')
  const codes = made.map(({ code }) => code)
  const twice = codes.find((code, index) => codes.indexOf(code) < index)
  const taken = await tx.unit.findFirst({ where: { enclaveId, code: { in: codes } }, select: { code: true } })
  if (twice || taken) return refuse('code_taken', { codes: twice ?? taken?.code ?? '' })
  const desks = await tx.unit.count({ where: { enclaveId, roomId: { in: old.map(({ id }) => id) } } })
  if (desks > 0) return refuse('has_desks')
  for (const { id } of old) {
    const whole = { enclaveId, roomId: id, ...seatsOf({ seat: null }) }
    const inTheWay = await leaseInTheWay(tx, whole, { startsOn: from, endsBefore: FOR_GOOD })
    if (inTheWay) return refuse('taken', inTheWay)
  }
  // What is said of the first room holds of those that come.
  const come = made.map((part) => ({ ...first, ...part, id: newId() }))
  await tx.unit.createMany({ data: come })
  const on = dateOfDay(from)
  const ids = old.flatMap((unit) => come.map(({ id }) => ({ oldUnitId: unit.id, newUnitId: id })))
  await tx.unitSuccession.createMany({ data: ids.map((pair) => ({ enclaveId, ...pair, on })) })
  const out = [
    ...come.map(({ id }) => ({ unitId: id, from: ALWAYS, until: from })),
    ...old.map(({ id }) => ({ unitId: id, from, until: FOR_GOOD })),
  ]
  await takeOut(tx, actor, out, reason, now)
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'unit', id: first.id }, event }, now)
  return ok({ codes })
}
