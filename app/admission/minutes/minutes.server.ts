import { logoOf } from '~/ground/papers/logo.server'
import { enclaveOn } from '~/ground/settings/enclave.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import type { Locale } from '~/shared/words'
import { MINUTES_STATES } from '~/admission/panels/lifecycle'
import { minutesOf } from './minutes'
import { panelOf } from '~/admission/panels/queries.server'

/** The minutes of a meeting as they stand, in the reader's language; null while it has not opened, or never did. */
export async function minutesFor(actor: Actor, panelId: string | undefined, locale: Locale) {
  const panel = await panelOf(actor, panelId)
  const enclave = await enclaveOn(db, actor.enclaveId)
  const organisation = locale === 'zh' ? enclave.nameZh : enclave.nameEn
  const held = MINUTES_STATES.some((state) => state === panel.state)
  return {
    panel,
    minutes: held ? { ...minutesOf(panel, organisation, locale), logo: logoOf(enclave) } : null,
  }
}
