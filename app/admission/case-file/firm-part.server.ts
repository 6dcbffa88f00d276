import { changesOfFirm } from '~/admission/register-changes/changes.server'
import { changesBetween } from '~/ground/firms/identity'
import { formerNamesFromJson, identityFromJson } from '~/ground/records/firm-json'
import { identityOf } from '~/ground/firms/identity.server'
import { changesInWords } from '~/ground/firms/identity-words'
import type { Actor } from '~/ground/people/actor'
import type { Locale } from '~/shared/words'
import { fileRow } from '~/admission/applications/queries.server'

/**
 * Whose file it is, for those who call the firm: its register as it stands, what stood there when the file was
 * decided where that differs, and a change that waits. Null for all others, experts before anybody.
 */
export async function firmOfFile(actor: Actor, applicationId: string, locale: Locale) {
  if (actor.role !== 'officer' && actor.role !== 'director') return null
  const row = await fileRow(actor, applicationId)
  const identity = identityOf(row.firm)
  const frozen = identityFromJson(row.identity)
  return {
    firmId: row.firm.id,
    identity,
    formerNames: formerNamesFromJson(row.firm.formerNames),
    since: frozen ? changesInWords(changesBetween(frozen, identity), locale) : '',
    ...(await changesOfFirm(actor.enclaveId, row.firm.id)),
  }
}
