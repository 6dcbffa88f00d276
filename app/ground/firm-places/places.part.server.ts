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
