import { enclavesOn } from '~/ground/settings/enclave.server'
import { instantOf, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { enclaveInWords } from '~/admission/intakes/enclave-words'
import { takingIntake } from '~/admission/intakes/queries.server'

/** Every enclave of the installation with the intake that is open in it, for the front page. */
export async function frontLines(today: Day, locale: Locale, now: Date = instantOf(today)) {
  const enclaves = await enclavesOn(today, 'all')
  return Promise.all(
    enclaves.map(async (enclave) => ({
      ...enclaveInWords(enclave, locale),
      intake: enclave.publishedAt ? await takingIntake(enclave.id, today, now) : null,
    })),
  )
}
