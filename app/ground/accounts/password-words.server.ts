import { enclavesOn } from '~/ground/settings/enclave.server'
import { today } from '~/platform/clock.server'
import { problemOf, type PasswordProblem } from './password'

const MOST_ENCLAVES = 50

/** What keeps a text from being the new password of a person here: their own words and those of the enclaves. */
export async function newPasswordProblem(
  password: string,
  own: readonly string[],
): Promise<PasswordProblem | null> {
  const enclaves = (await enclavesOn(today(), 'all')).slice(0, MOST_ENCLAVES)
  const words = enclaves.flatMap((one) => [
    ...[one.slug, one.refPrefix, one.nameZh, one.nameEn],
    ...[one.homeCityZh, one.homeCityEn, one.hostCityZh, one.hostCityEn],
  ])
  return problemOf(password, [...own, ...words])
}
