import { db } from '~/platform/db.server'
import { problemOf, type PasswordProblem } from './password'

const MOST_ENCLAVES = 50

/** What keeps a text from being the new password of a person here: their own words and those of the enclaves. */
export async function newPasswordProblem(
  password: string,
  own: readonly string[],
): Promise<PasswordProblem | null> {
  const enclaves = await db.enclave.findMany({
    select: {
      slug: true,
      refPrefix: true,
      nameZh: true,
      nameEn: true,
      homeCityZh: true,
      homeCityEn: true,
      hostCityZh: true,
      hostCityEn: true,
    },
    orderBy: { id: 'asc' },
    take: MOST_ENCLAVES,
  })
  return problemOf(password, [...own, ...enclaves.flatMap((enclave) => Object.values(enclave))])
}
