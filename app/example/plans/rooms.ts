import { drawBuilding, type BuildingDescription, type DrawnUnit } from '~/residence/spaces/building'

/** Rooms of Weinan's building that stay without a firm: free, under repair, or kept for what comes. */
export const FREE_ROOMS = ['203', '309', '403', '503', '509', '610', '706', '804']
export const REPAIRED_ROOM = '511'
export const KEPT_ROOM = '506'
export const EXPANSION_ROOM = '514'
const DESKS_LEFT_FREE = 5
/** Rooms and desks that stand in contracts, out of those that are left free. */
export const CONTRACT_ROOMS = {
  offered: ['509'],
  toHandOver: ['405-23', '405-24'],
  inForce: ['505-23', '505-24'],
  over: ['704-24'],
  settled: ['604-23', '604-24'],
}

export type Wish = { key: string; lab: boolean; desks: number; rooms: number }
export type Given = { codes: string[]; area: number }

/** Gives every firm its rooms or desks: laboratories to those who need them, desks in rows, one wish after another. */
export function giveRooms(building: BuildingDescription, wishes: readonly Wish[]): Map<string, Given> {
  const units = drawBuilding(building).flatMap((floor) => floor.units)
  const kept = new Set([...FREE_ROOMS, REPAIRED_ROOM, KEPT_ROOM, EXPANSION_ROOM])
  const open = (kind: DrawnUnit['kind']) =>
    units.filter((unit) => unit.kind === kind && unit.leasable && !kept.has(unit.code))
  const [labs, offices] = [open('lab'), open('office')]
  const desks = open('desk').filter(
    ({ seat, room }) => (seat ?? 0) <= deskRoom(units, room) - DESKS_LEFT_FREE,
  )
  const given = new Map<string, Given>()
  for (const { key, lab, desks: count, rooms } of wishes) {
    const pool = count > 0 ? desks : lab && labs.length > 0 ? labs : offices
    given.set(key, collected(pool.splice(0, count > 0 ? count : rooms)))
  }
  return fillUp(given, wishes, [...labs, ...offices])
}

/** What is left goes to firms that have rooms already, one room more each. */
function fillUp(given: Map<string, Given>, wishes: readonly Wish[], left: DrawnUnit[]): Map<string, Given> {
  const growing = wishes.filter(({ desks }) => desks === 0)
  for (const { key } of growing) {
    const before = given.get(key)
    const room = left.shift()
    if (!before || !room) break
    given.set(key, { codes: [...before.codes, room.code], area: before.area + Number(room.areaSqm) })
  }
  return given
}

function collected(units: DrawnUnit[]): Given {
  return {
    codes: units.map(({ code }) => code),
    area: units.reduce((sum, unit) => sum + Number(unit.areaSqm), 0),
  }
}

function deskRoom(units: readonly DrawnUnit[], room: string | null): number {
  return units.filter((unit) => unit.room === room).length
}
