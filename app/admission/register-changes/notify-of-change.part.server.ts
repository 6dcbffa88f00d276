import { recordEvent } from '~/ground/audit/record.server'
import { notifyFounders, notifyRole } from '~/ground/notices/receivers.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { firmEvents } from '~/ground/firms/events'
import type { IdentityChanges } from '~/ground/firms/identity'
import { changesInWords } from '~/ground/firms/identity-words'
import { registerChangeLetters } from './letters'

type Kind = 'firm_change_asked' | 'firm_changed' | 'firm_change_declined'
type Told = { firm: { id: string; name: string; ref: string }; changes: IdentityChanges; reason: string }

/** A request goes to the officers, as a letter and on their desk. */
export async function notifyOfRequest(
  tx: Tx,
  actor: Actor,
  changeId: string,
  { firm, changes, reason }: Told,
  now: Date,
) {
  const { enclaveId } = actor
  const page = paths.deskFirmChange(actor.enclaveSlug, firm.id, changeId)
  const params = { firm: firm.name, reason, ...lines(changes), link: env().BASE_URL + page }
  const letter = registerChangeLetters.firm_change_asked
  await notifyRole(tx, 'officer', { enclaveId, letter, params, about: about(firm) }, now)
  await note(tx, actor, 'firm_change_asked', { firm, changes, reason }, now)
}

/** A change that was made, by an officer or on request. */
export async function notifyOfChange(tx: Tx, actor: Actor, told: Told, now: Date) {
  const { firm, changes, reason } = told
  const params = { firm: changes.name?.after ?? firm.name, reason, ...lines(changes), link: linkToFirm() }
  const letter = registerChangeLetters.firm_changed
  await notifyFounders(tx, firm.id, { enclaveId: actor.enclaveId, letter, params, about: about(firm) }, now)
  await note(tx, actor, 'firm_changed', told, now)
}

/** A request that was declined, and why. */
export async function notifyOfRefusal(tx: Tx, actor: Actor, told: Told, now: Date) {
  const { firm, changes, reason } = told
  const params = { firm: firm.name, reason, ...lines(changes), link: linkToFirm() }
  const letter = registerChangeLetters.firm_change_declined
  await notifyFounders(tx, firm.id, { enclaveId: actor.enclaveId, letter, params, about: about(firm) }, now)
  await note(tx, actor, 'firm_change_declined', told, now)
}

const linkToFirm = () => env().BASE_URL + paths.myFirm

function about({ id }: { id: string }) {
  return { type: 'firm', id }
}

function lines(changes: IdentityChanges) {
  return { changesZh: changesInWords(changes, 'zh'), changesEn: changesInWords(changes, 'en') }
}

function note(tx: Tx, actor: Actor, kind: Kind, { firm, changes, reason }: Told, now: Date) {
  const { enclaveId } = actor
  const event = firmEvents[kind]({ firm: firm.name, ref: firm.ref, changes, reason })
  return recordEvent(tx, { enclaveId, actor, subject: about(firm), firmId: firm.id, event }, now)
}
