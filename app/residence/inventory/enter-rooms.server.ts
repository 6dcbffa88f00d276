import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Prisma, type Tx } from '~/platform/db.server'
import type { FloorKey } from '~/platform/addresses/space'
import { forbidden } from '~/platform/http.server'
import { newId, sha256 } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { planFromJson, shapeFromJson } from '~/residence/spaces/drawing-json'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { BUILDERS } from './abilities'
import { inventoryEvents } from './events'
import { MAIN_BUILDING } from './buildings'
import { EMPTY_PLAN, layDesks, layOut } from './lay-out'
import type { RoomLine } from './room-line'
import { namesOf } from './save-building.server'

/** The mark of a reading: what was looked at is what is entered. */
export function markOf(rooms: readonly RoomLine[]): string {
  return sha256(JSON.stringify(rooms))
}

type Entered = Outcome<{ rooms: number }, 'code_taken' | 'nothing' | 'no_such_building'>

/**
 * Enters rooms with their desks, on floors that are there or that begin with them; all or none. Refused when a number is
 * taken, naming the first. Nobody's lease is touched: what was drawn stays where it is.
 */
export async function enterRooms(
  actor: Actor,
  rooms: readonly RoomLine[],
  key: string | undefined,
  now: Date,
): Promise<Entered> {
  if (!BUILDERS.includes(actor.role)) forbidden()
  if (rooms.length === 0) return refuse('nothing')
  const by = { userId: actor.userId, key, command: 'enter_rooms' }
  const work = () => inTransaction((tx) => once(tx, by, now, () => enter(tx, actor, rooms, now)))
  return onConstraint<Entered, Entered>(work, {
    Unit_enclaveId_code_key: () => refuse('code_taken', { codes: '' }),
    Floor_enclaveId_building_level_key: () => refuse('code_taken', { codes: '' }),
    Building_enclaveId_code_key: () => refuse('code_taken', { codes: '' }),
  })
}

async function enter(tx: Tx, actor: Actor, rooms: readonly RoomLine[], now: Date): Promise<Entered> {
  const { enclaveId } = actor
  const codes = rooms.flatMap((room) => [room.code, ...desksOf(room)])
  const taken = await tx.unit.findMany({ where: { enclaveId, code: { in: codes } }, select: { code: true } })
  if (taken.length > 0)
    return refuse('code_taken', {
      codes: taken
        .map(({ code }) => code)
        .slice(0, 5)
        .join('、'),
    })
  const houses = await housesOf(tx, enclaveId)
  const houseOf = ({ building }: RoomLine) =>
    building === ''
      ? houses[0]
      : houses.find(({ code, nameZh, nameEn }) => [code, nameZh, nameEn].includes(building))
  const lost = rooms.find((room) => !houseOf(room))
  if (lost) return refuse('no_such_building', { building: lost.building })
  const levels = [...new Set(rooms.map(({ level }) => level))].sort((a, b) => a - b)
  for (const { code } of houses) {
    for (const level of levels) {
      const here = rooms.filter((room) => room.level === level && houseOf(room)?.code === code)
      if (here.length > 0) await enterOn(tx, enclaveId, { building: code, level }, here)
    }
  }
  const sqm = rooms.reduce((sum, { areaSqm }) => sum + Math.round(Number(areaSqm) * 100), 0) / 100
  const event = inventoryEvents.rooms_entered({
    rooms: rooms.length,
    sqm: String(sqm),
    floors: levels.join('、'),
  })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'enclave', id: enclaveId }, event }, now)
  return ok({ rooms: rooms.length })
}

/** The houses in their order; an enclave that has none yet begins with its main building. */
async function housesOf(tx: Tx, enclaveId: string) {
  const houses = await tx.building.findMany({ where: { enclaveId }, orderBy: { position: 'asc' } })
  if (houses.length > 0) return houses
  return [await tx.building.create({ data: { enclaveId, id: newId(), ...MAIN_BUILDING } })]
}

async function enterOn(tx: Tx, enclaveId: string, key: FloorKey, rooms: readonly RoomLine[]): Promise<void> {
  const floor = await floorAt(tx, enclaveId, key)
  const there = floor.units.map(({ shape }) => shapeFromJson(shape))
  const { plan, shapes } = layOut(
    floor.plan,
    there,
    rooms.map(({ areaSqm }) => Number(areaSqm)),
  )
  await tx.floor.update({ where: { enclaveId_id: { enclaveId, id: floor.id } }, data: { plan } })
  await tx.unit.createMany({
    data: rooms.flatMap((room, index) => {
      const shape = shapes[index]
      return shape ? rowsOf(enclaveId, floor.id, room, shape) : []
    }),
  })
}

/** The floor of a level with what is drawn on it, locked so that two who enter rooms do not draw over each other. */
async function floorAt(tx: Tx, enclaveId: string, { building, level }: FloorKey) {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Floor" WHERE "enclaveId" = ${enclaveId}::uuid AND building = ${building} AND level = ${level}
    FOR UPDATE`
  if (!row) {
    const id = newId()
    await tx.floor.create({
      data: { enclaveId, id, building, level, ...namesOf(level), plan: EMPTY_PLAN },
    })
    return { id, plan: EMPTY_PLAN, units: [] }
  }
  const floor = await tx.floor.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: row.id } },
    include: { units: { where: { kind: { not: 'desk' } }, select: { shape: true } } },
  })
  const plan = planFromJson(floor.plan)
  return { id: floor.id, plan: plan.corridor.h > 0 ? plan : EMPTY_PLAN, units: floor.units }
}

function desksOf({ code, desks }: Pick<RoomLine, 'code' | 'desks'>): string[] {
  return Array.from({ length: desks }, (_, index) => `${code}-${String(index + 1).padStart(2, '0')}`)
}

type Shape = ReturnType<typeof layOut>['shapes'][number]

/** A room and its desks, which share its area evenly. */
function rowsOf(
  enclaveId: string,
  floorId: string,
  room: RoomLine,
  shape: Shape,
): Prisma.UnitCreateManyInput[] {
  const { building: _house, level: _, desks, note, ...facts } = room
  const row = { ...facts, enclaveId, id: newId(), floorId, shape, noteZh: note, noteEn: note }
  const seats = layDesks(shape, desks)
  return [
    row,
    ...desksOf(room).map((code, index) => ({
      ...row,
      id: newId(),
      code,
      kind: 'desk',
      areaSqm: (Number(room.areaSqm) / desks).toFixed(2),
      roomId: row.id,
      seat: index + 1,
      shape: seats[index] ?? shape,
    })),
  ]
}
