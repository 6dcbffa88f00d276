import { setPlace } from '~/ground/firm-places/places.part.server'
import { enclaveOn } from '~/ground/settings/enclave.server'
import type { Tx } from '~/platform/db.server'
import { dayOf, type Day } from '~/shared/days'
import { beginTenancy } from '~/residence/tenancies/begin.part.server'

type First = { enclaveId: string; tenancyId: string; firmId: string; unit: string; startedOn: Day }

/** A firm's first room: its term begins with it, and its R&D place is in the house. */
export async function moveIn(tx: Tx, { unit, firmId, ...first }: First, now: Date): Promise<void> {
  const { enclaveId, startedOn: since } = first
  await beginTenancy(tx, first, now)
  const enclave = await enclaveOn(tx, enclaveId, dayOf(now))
  const place = { kind: 'rd', city: 'host', divisionCode: enclave.hostCityCode, since } as const
  await setPlace(tx, { enclaveId, firmId, ...place, address: `${enclave.addressZh} ${unit}` }, now)
}
