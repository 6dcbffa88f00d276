import type { Cities } from '~/ground/forms/place-words'
import type { Tx } from '~/platform/db.server'
import { enclaveFacts } from './facts.server'

/** The names of an enclave's two cities, for texts that speak of the home and the host city. */
export async function cityNames(enclaveId: string, client?: Pick<Tx, 'enclave'>): Promise<Cities> {
  const { homeCityZh, homeCityEn, hostCityZh, hostCityEn } = await enclaveFacts(enclaveId, client)
  return { homeCityZh, homeCityEn, hostCityZh, hostCityEn }
}
