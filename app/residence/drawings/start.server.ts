import type { Actor } from '~/ground/people/actor'
import type { FloorKey } from '~/platform/addresses/space'
import { db, type Client } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { reviewOf, type Drawing } from '~/residence/plans/drawing'
import { drawingOf, drawingOn, withShapes } from '~/residence/plans/queries.server'
import { DRAWING_STATES } from '~/residence/plans/vocabulary'
import { planFromJson, shapeFromJson } from '~/residence/spaces/drawing-json'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import { roomsOn, roomsToDraw } from './rooms.server'
import { drawingOfScheme, sizeOfScheme } from './scheme'

/** How large a floor is by its scheme, in centimetres. */
export async function sizeOfFloor(client: Client, { enclaveId }: Pick<Actor, 'enclaveId'>, floorId: string) {
  const { plan } = await client.floor.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: floorId } },
    select: { plan: true },
  })
  return sizeOfScheme(planFromJson(plan))
}

/** The floor that is drawn. 404 when there is none. */
export async function floorToDraw({ enclaveId }: Pick<Actor, 'enclaveId'>, { building, level }: FloorKey) {
  const floor = await db.floor.findUnique({
    where: { enclaveId_building_level: { enclaveId, building, level } },
    include: { house: { select: { nameZh: true, nameEn: true } } },
  })
  if (!floor) notFound()
  return {
    id: floor.id,
    building,
    level,
    plan: planFromJson(floor.plan),
    name: { zh: `${floor.house.nameZh} ${floor.nameZh}`, en: `${floor.house.nameEn}, ${floor.nameEn}` },
  }
}

/** What the editor opens: the draft, else what is in force today, else the scheme; with the rooms to be drawn. */
export async function editorOf(actor: Pick<Actor, 'enclaveId'>, key: FloorKey, day: Day) {
  const { enclaveId } = actor
  const floor = await floorToDraw(actor, key)
  const [draft, rooms] = await Promise.all([
    db.floorDrawing.findFirst({
      where: { enclaveId, floorId: floor.id, state: 'draft' },
      include: { ...withShapes, tracing: { select: { drawingId: true } } },
    }),
    roomsToDraw(db, { enclaveId, floorId: floor.id }, day),
  ])
  const drawing = draft ? drawingOf(draft) : await beginning(enclaveId, floor, day)
  const { id: _, plan: _plan, ...shown } = floor
  return {
    ...shown,
    floorId: floor.id,
    rooms,
    drawing,
    saves: draft?.saves ?? 0,
    version: draft?.version ?? null,
    underlay:
      draft && (draft.underlayId ?? draft.tracing)
        ? { fileId: draft.underlayId, x: draft.underX, y: draft.underY, scale: draft.underScale }
        : null,
  }
}

type Floor = Awaited<ReturnType<typeof floorToDraw>>

async function beginning(enclaveId: string, floor: Floor, day: Day): Promise<Drawing> {
  const published = await drawingOn(db, { enclaveId, floorId: floor.id }, day)
  if (published) return published
  const ids = (await roomsOn(db, { enclaveId, floorId: floor.id }, day)).map(({ id }) => id)
  const units = await db.unit.findMany({
    where: { enclaveId, id: { in: ids } },
    select: { id: true, shape: true },
    orderBy: { code: 'asc' },
  })
  return drawingOfScheme(
    floor.plan,
    units.map(({ id, shape }) => ({ id, shape: shapeFromJson(shape) })),
  )
}

/** What is to be known before the draft is published from a day on, and the versions there were. */
export async function publicationOf(actor: Pick<Actor, 'enclaveId'>, key: FloorKey, day: Day) {
  const { enclaveId } = actor
  const floor = await floorToDraw(actor, key)
  const [draft, rooms, versions] = await Promise.all([
    db.floorDrawing.findFirst({
      where: { enclaveId, floorId: floor.id, state: 'draft' },
      include: withShapes,
    }),
    roomsOn(db, { enclaveId, floorId: floor.id }, day),
    versionsOf(enclaveId, floor.id),
  ])
  return {
    day,
    building: floor.building,
    level: floor.level,
    name: floor.name,
    review: draft ? reviewOf(drawingOf(draft), rooms) : null,
    versions,
  }
}

const MOST_VERSIONS = 30

async function versionsOf(enclaveId: string, floorId: string) {
  const rows = await db.floorDrawing.findMany({
    where: { enclaveId, floorId },
    orderBy: { version: 'desc' },
    take: MOST_VERSIONS,
    select: {
      version: true,
      state: true,
      effectiveFrom: true,
      reason: true,
      savedAt: true,
      publishedAt: true,
      createdById: true,
      publishedById: true,
      _count: { select: { shapes: true } },
    },
  })
  const people = await db.user.findMany({
    where: { id: { in: rows.map(({ createdById, publishedById }) => publishedById ?? createdById) } },
    select: { id: true, name: true },
  })
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map(({ effectiveFrom, savedAt, publishedAt, createdById, publishedById, _count, ...row }) => ({
    ...row,
    state: DRAWING_STATES.of(row.state),
    from: effectiveFrom ? dayFromDate(effectiveFrom) : null,
    on: dayOf(publishedAt ?? savedAt),
    by: nameOf.get(publishedById ?? createdById) ?? '',
    shapes: _count.shapes,
  }))
}
