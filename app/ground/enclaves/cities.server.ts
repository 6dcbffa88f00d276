import type { Cities } from '~/ground/forms/place-words'
import { db, type Tx } from '~/platform/db.server'
import { remembered } from '~/platform/remembered.server'

/** The names of an enclave's two cities, for texts that speak of the home and the host city. */
export async function cityNames(enclaveId: string, client: Pick<Tx, 'enclave'> = db): Promise<Cities> {
  const read = () =>
    client.enclave.findUniqueOrThrow({
      where: { id: enclaveId },
      select: { homeCityZh: true, homeCityEn: true, hostCityZh: true, hostCityEn: true },
    })
  return client === db ? remembered(`cities ${enclaveId}`, read) : read()
}
