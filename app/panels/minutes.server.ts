import type { Actor } from '~/people/actor'
import { db } from '~/platform/db.server'
import type { Locale } from '~/shared/words'
import { minutesOf } from './minutes'
import { panelOf } from './queries.server'

/** The minutes of a meeting as they stand: its record, in the reader's language. */
export async function minutesFor(actor: Actor, panelId: string | undefined, locale: Locale) {
  const panel = await panelOf(actor, panelId)
  const enclave = await db.enclave.findUniqueOrThrow({ where: { id: actor.enclaveId } })
  const organisation = locale === 'zh' ? enclave.nameZh : enclave.nameEn
  return { panel, minutes: minutesOf(panel, organisation, locale) }
}
