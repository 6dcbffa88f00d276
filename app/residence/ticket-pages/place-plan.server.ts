import type { Actor } from '~/ground/people/actor'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { drawingOn } from '~/residence/plans/queries.server'
import type { Day } from '~/shared/days'
import { planFromJson, shapeFromJson } from '~/residence/spaces/drawing-json'
import type { FloorView } from '~/residence/spaces/queries.server'
import { UNIT_KINDS } from '~/residence/spaces/vocabulary'

/** A floor as it is drawn, without who has what: a founder may look at it. Null when there is no such floor. */
export async function bareFloor(
  { enclaveId }: Actor,
  floorId: string,
  day: Day = today(),
): Promise<FloorView | null> {
  const floor = await db.floor.findFirst({
    where: { enclaveId, id: floorId },
    include: { house: true, units: { orderBy: { code: 'asc' } } },
  })
  if (!floor) return null
  return {
    id: floor.id,
    building: floor.building,
    level: floor.level,
    buildingName: { zh: floor.house.nameZh, en: floor.house.nameEn },
    name: { zh: floor.nameZh, en: floor.nameEn },
    plan: planFromJson(floor.plan),
    drawing: await drawingOn(db, { enclaveId, floorId: floor.id }, day),
    units: floor.units.map((unit) => ({
      id: unit.id,
      code: unit.code,
      kind: UNIT_KINDS.of(unit.kind),
      sqm: Number(unit.areaSqm),
      leasable: unit.leasable,
      roomId: unit.roomId,
      shape: shapeFromJson(unit.shape),
      note: { zh: unit.noteZh, en: unit.noteEn },
      rentPerSqm: '0',
      state: 'free' as const,
      lease: null,
      next: null,
      leases: [],
      serves: true,
    })),
  }
}

/** The floor asked for, or that of a place, or the lowest there is something to choose on. */
export function floorFor(
  asked: string | null,
  places: readonly { id: string; floorId: string; isOwn: boolean }[],
  placeId: string | null,
): string | null {
  const chosen =
    places.find(({ floorId }) => floorId === asked) ??
    places.find(({ id }) => id === placeId) ??
    places.find(({ isOwn }) => isOwn) ??
    places[0]
  return chosen?.floorId ?? null
}
