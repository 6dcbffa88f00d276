import type { UnitKind } from './vocabulary'

export type { UnitKind }

/** A building as people describe it: floors of bays left and right of a corridor, rooms of one or more bays. */
export type RoomDescription = {
  kind: 'office' | 'lab' | 'desk_room' | 'public'
  bays: number
  desks?: number
  zh?: string
  en?: string
}
export type FloorDescription = {
  level: number
  zh: string
  en: string
  north: readonly (RoomDescription | Core)[]
  south: readonly (RoomDescription | Core)[]
}
export type Core = { kind: 'core'; bays: number }
export type BuildingDescription = {
  code: string
  zh: string
  en: string
  bay: number // metres between two axes
  roomDepth: number
  corridor: number
  /** Square metres of each kind of room in the whole building, with its share of the common parts. */
  area: Record<'office' | 'lab' | 'desk_room' | 'public', number>
  /** Square metres of stairs, lifts, washrooms and plant rooms, shared out over the floors. */
  service?: number
  rent: Record<'office' | 'lab' | 'desk_room' | 'public', string> // yuan per square metre and month
  floors: readonly FloorDescription[]
}

/** What Floor.plan holds, in metres from the north-west corner; y grows to the south. */
export type FloorPlan = {
  width: number
  depth: number
  columns: number[] // axes 1, 2, 3 … from the west
  rows: number[] // axes A, B, C … from the south, as y
  corridor: { y: number; h: number }
  fixtures: { kind: 'stairs' | 'lift' | 'washroom'; x: number; y: number; w: number; h: number }[]
}

/** What Unit.shape holds: a rectangle and, for a room, where its door opens onto the corridor. */
export type UnitShape = {
  x: number
  y: number
  w: number
  h: number
  door: { x: number; y: number; into: 'north' | 'south' } | null
}

export type DrawnUnit = {
  code: string
  kind: UnitKind
  areaSqm: string
  leasable: boolean
  room: string | null // of a desk: the code of its room
  seat: number | null
  shape: UnitShape
  noteZh: string
  noteEn: string
  rentPerSqm: string
  heightM: string | null
  loadKn: string | null
  powerKw: string | null
  water: boolean
}
export type DrawnFloor = { level: number; zh: string; en: string; plan: FloorPlan; units: DrawnUnit[] }

/** A building drawn to scale: every room gets its code, its rectangle and its whole square metres. */
export function drawBuilding(building: BuildingDescription): DrawnFloor[] {
  const shares = areaShares(building)
  return building.floors.map((floor) => {
    let number = 0
    const core = (level: number, from: number, { bays }: Core) => drawCore(building, { level, from, bays })
    const side = (rooms: FloorDescription['north'], into: 'north' | 'south') => {
      let bay = 0
      return rooms.flatMap((room) => {
        const from = bay
        bay += room.bays
        if (room.kind === 'core') return core(floor.level, from, room)
        number += 1
        const code = `${floor.level}${String(number).padStart(2, '0')}`
        return drawRoom(building, room, { code, from, into, area: shares.take(room) })
      })
    }
    const units = [...side(floor.north, 'north'), ...side(floor.south, 'south')]
    return { level: floor.level, zh: floor.zh, en: floor.en, plan: drawPlan(building, floor), units }
  })
}

type Place = { code: string; from: number; into: 'north' | 'south'; area: number }

function drawRoom(building: BuildingDescription, room: RoomDescription, place: Place): DrawnUnit[] {
  const { bay, roomDepth, corridor } = building
  const wall = place.into === 'north' ? roomDepth : roomDepth + corridor
  const shape: UnitShape = {
    x: metres(place.from * bay),
    y: place.into === 'north' ? 0 : metres(wall),
    w: metres(room.bays * bay),
    h: roomDepth,
    door: { x: metres(place.from * bay + 0.8), y: metres(wall), into: place.into },
  }
  const drawn: DrawnUnit = {
    code: place.code,
    kind: room.kind,
    areaSqm: String(place.area),
    leasable: room.kind !== 'public',
    room: null,
    seat: null,
    shape,
    noteZh: room.zh ?? noteOf(room, place.into).zh,
    noteEn: room.en ?? noteOf(room, place.into).en,
    rentPerSqm: building.rent[room.kind],
    ...fittingsOf(room),
  }
  return [drawn, ...desksOf(drawn, room.desks ?? 0, place.area)]
}

/** Stairs, lifts, washrooms and plant of one floor, as a unit that nobody leases but that the building's area counts. */
function drawCore(
  building: BuildingDescription,
  { level, from, bays }: { level: number; from: number; bays: number },
): DrawnUnit[] {
  const { bay, roomDepth, service = 0, floors } = building
  if (service === 0) return []
  return [
    {
      code: `${level}00`,
      kind: 'service',
      areaSqm: (service / floors.length).toFixed(2),
      leasable: false,
      room: null,
      seat: null,
      shape: { x: metres(from * bay), y: 0, w: metres(bays * bay), h: roomDepth, door: null },
      noteZh: '楼梯、电梯、卫生间和设备间',
      noteEn: 'Stairs, lifts, washrooms and plant rooms',
      rentPerSqm: '0',
      heightM: null,
      loadKn: null,
      powerKw: null,
      water: true,
    },
  ]
}

const DESKS_IN_A_ROW = 6

/** Desks stand in rows at the east wall of their room. */
function desksOf(room: DrawnUnit, desks: number, area: number): DrawnUnit[] {
  return Array.from({ length: desks }, (_, index) => {
    const row = Math.floor(index / DESKS_IN_A_ROW)
    const column = index % DESKS_IN_A_ROW
    return {
      ...room,
      code: `${room.code}-${String(index + 1).padStart(2, '0')}`,
      kind: 'desk' as const,
      areaSqm: (area / desks).toFixed(2),
      room: room.code,
      seat: index + 1,
      shape: {
        x: metres(room.shape.x + room.shape.w - (DESKS_IN_A_ROW - column) * 1.1 - 0.4),
        y: metres(room.shape.y + 1 + row * 1.9),
        w: 0.75,
        h: 1,
        door: null,
      },
      noteZh: `${room.code} 工位区，${index + 1} 号位`,
      noteEn: `Desk ${index + 1} in room ${room.code}`,
    }
  })
}

function drawPlan(building: BuildingDescription, floor: FloorDescription): FloorPlan {
  const { bay, roomDepth, corridor } = building
  const bays = floor.south.reduce((sum, room) => sum + room.bays, 0)
  const depth = metres(2 * roomDepth + corridor)
  return {
    width: metres(bays * bay),
    depth,
    columns: Array.from({ length: bays + 1 }, (_, index) => metres(index * bay)),
    rows: [depth, metres(roomDepth + corridor), roomDepth, 0],
    corridor: { y: roomDepth, h: corridor },
    fixtures: fixturesOf(building, floor),
  }
}

/** Stairs, lifts and washrooms share the bays that are no rooms, from west to east. */
function fixturesOf(building: BuildingDescription, floor: FloorDescription): FloorPlan['fixtures'] {
  let bay = 0
  for (const room of floor.north) {
    if (room.kind === 'core') {
      const width = room.bays * building.bay
      const x = bay * building.bay
      const parts = [
        ['stairs', 0, 0.31],
        ['lift', 0.31, 0.7],
        ['washroom', 0.7, 1],
      ] as const
      return parts.map(([kind, from, until]) => ({
        kind,
        x: metres(x + from * width),
        y: 0,
        w: metres((until - from) * width),
        h: building.roomDepth,
      }))
    }
    bay += room.bays
  }
  return []
}

/** What a room can bear and has: laboratories are higher, bear more and have water. */
function fittingsOf({ kind, bays }: RoomDescription) {
  const isLab = kind === 'lab'
  return {
    heightM: isLab ? '4.2' : '3.6',
    loadKn: isLab ? '6' : '4',
    powerKw: String(bays * (isLab ? 30 : 15)),
    water: isLab,
  }
}

function noteOf(room: RoomDescription, into: 'north' | 'south') {
  const { loadKn, powerKw } = fittingsOf(room)
  return {
    zh: `${into === 'north' ? '北' : '南'}向，承重 ${loadKn} kN/m²，电 ${powerKw} kW`,
    en: `Facing ${into}, floor load ${loadKn} kN/m², power ${powerKw} kW`,
  }
}

/** Whole square metres by bays, so that the rooms of a kind add up to exactly what the building has of it. */
function areaShares(building: BuildingDescription) {
  const rooms = building.floors.flatMap((floor) => [...floor.north, ...floor.south])
  const bays = new Map<string, number>()
  for (const room of rooms) bays.set(room.kind, (bays.get(room.kind) ?? 0) + room.bays)
  const used = new Map<string, number>()
  const upTo = (room: RoomDescription, count: number) =>
    Math.round((count * building.area[room.kind]) / (bays.get(room.kind) ?? 1))
  return {
    take(room: RoomDescription): number {
      const before = used.get(room.kind) ?? 0
      used.set(room.kind, before + room.bays)
      return upTo(room, before + room.bays) - upTo(room, before)
    },
  }
}

function metres(value: number): number {
  return Math.round(value * 100) / 100
}
