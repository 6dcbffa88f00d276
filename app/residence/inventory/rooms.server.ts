import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { UNIT_KINDS, type UnitKind } from '~/residence/spaces/vocabulary'
import { dateOfDay, dayFromDate, type Day } from '~/shared/days'

export type RoomRow = {
  building: { zh: string; en: string }
  level: number
  code: string
  kind: UnitKind
  sqm: string
  desks: number
  leasable: boolean
  rent: string
  height: string | null
  load: string | null
  power: string | null
  water: boolean
  exhaust: boolean
  clean: string
  note: { zh: string; en: string }
  /** Since when it is out of service, or from when it will be. */
  outFrom: Day | null
}

const STRETCH = 500

/** Every room on record without its desks, house by house and floor by floor, a stretch at a time. */
export async function* stretchesOfRooms(
  { enclaveId }: Pick<Actor, 'enclaveId'>,
  today: Day,
): AsyncIterable<RoomRow[]> {
  for (let skip = 0; ; skip += STRETCH) {
    const rooms = await db.unit.findMany({
      where: { enclaveId, kind: { not: 'desk' } },
      orderBy: [{ floor: { house: { position: 'asc' } } }, { floor: { level: 'asc' } }, { code: 'asc' }],
      skip,
      take: STRETCH,
      include: {
        floor: { select: { level: true, house: { select: { nameZh: true, nameEn: true } } } },
        leases: {
          where: { purpose: 'retired', state: { not: 'cancelled' }, endsBefore: { gt: dateOfDay(today) } },
          orderBy: { startsOn: 'asc' },
          take: 1,
          select: { startsOn: true },
        },
      },
    })
    const desks = await db.unit.groupBy({
      by: ['roomId'],
      where: { enclaveId, roomId: { in: rooms.map(({ id }) => id) } },
      _count: true,
    })
    const desksIn = new Map(desks.map(({ roomId, _count }) => [roomId, _count]))
    if (rooms.length > 0)
      yield rooms.map(({ id, floor, leases, ...room }) => ({
        building: { zh: floor.house.nameZh, en: floor.house.nameEn },
        level: floor.level,
        code: room.code,
        kind: UNIT_KINDS.of(room.kind),
        sqm: room.areaSqm.toFixed(2),
        desks: desksIn.get(id) ?? 0,
        leasable: room.leasable,
        rent: room.rentPerSqm.toFixed(2),
        height: room.heightM?.toFixed(2) ?? null,
        load: room.loadKn?.toFixed(2) ?? null,
        power: room.powerKw?.toFixed(2) ?? null,
        water: room.water,
        exhaust: room.exhaust,
        clean: room.cleanClass,
        note: { zh: room.noteZh, en: room.noteEn },
        outFrom: leases[0] ? dayFromDate(leases[0].startsOn) : null,
      }))
    if (rooms.length < STRETCH) return
  }
}
