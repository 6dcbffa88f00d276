import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, type Day } from '~/shared/days'
import type { PlaceCity, PlaceKind } from './places'

export type NewPlace = {
  enclaveId: string
  firmId: string
  kind: PlaceKind
  city: PlaceCity
  address: string
  since: Day
  divisionCode?: string | null
  entityName?: string | null
}

/**
 * A firm's registered, R&D or production place from a day on; the one before ends that day, and one entered for
 * the same day or later is replaced. The firm's row is locked, so that two callers leave one open place.
 */
export async function setPlace(tx: Tx, place: NewPlace, _now: Date): Promise<{ placeId: string }> {
  const { enclaveId, firmId, kind } = place
  await tx.$queryRaw`SELECT id FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${firmId}::uuid FOR UPDATE`
  const since = dateOfDay(place.since)
  const sameKind = { enclaveId, firmId, kind }
  await tx.firmPlace.deleteMany({ where: { ...sameKind, since: { gte: since } } })
  await tx.firmPlace.updateMany({
    where: { ...sameKind, OR: [{ until: null }, { until: { gt: since } }] },
    data: { until: since },
  })
  const placeId = newId()
  await tx.firmPlace.create({
    data: {
      enclaveId,
      id: placeId,
      firmId,
      kind,
      city: place.city,
      address: place.address,
      divisionCode: place.divisionCode ?? null,
      entityName: place.entityName ?? null,
      since,
    },
  })
  return { placeId }
}

type Given = Pick<NewPlace, 'enclaveId' | 'firmId' | 'kind' | 'city' | 'since'>

/** Takes a place back that was entered in error: the one before it goes on until what came after, if anything did. */
export async function takePlaceBack(tx: Tx, { enclaveId, firmId, kind, city, since }: Given): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${firmId}::uuid FOR UPDATE`
  const began = dateOfDay(since)
  const taken = await tx.firmPlace.findFirst({ where: { enclaveId, firmId, kind, city, since: began } })
  if (!taken) return
  await tx.firmPlace.delete({ where: { enclaveId_id: { enclaveId, id: taken.id } } })
  await tx.firmPlace.updateMany({
    where: { enclaveId, firmId, kind, until: began },
    data: { until: taken.until },
  })
}

/** A place is given up on a day; nothing follows it. */
export async function endPlace(
  tx: Tx,
  { enclaveId, firmId, kind, city }: Omit<Given, 'since'>,
  on: Day,
): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${firmId}::uuid FOR UPDATE`
  await tx.firmPlace.updateMany({
    where: { enclaveId, firmId, kind, city, until: null, since: { lte: dateOfDay(on) } },
    data: { until: dateOfDay(on) },
  })
}
