import { logoOf } from '~/ground/papers/logo.server'
import type { Actor } from '~/ground/people/actor'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { contractPage } from './queries.server'
import { contractSheet } from './sheet'

/** A contract with its sheet in one language. 404 when it is not the actor's to see. */
export async function contractPaper(actor: Actor, id: string | undefined, today: Day, locale: Locale) {
  const contract = await contractPage(actor, id, today)
  const enclave = await enclaveOn(db, actor.enclaveId, today)
  const organisation = locale === 'zh' ? enclave.nameZh : enclave.nameEn
  return { contract, sheet: contractSheet(contract, { organisation, logo: logoOf(enclave) }, locale) }
}
