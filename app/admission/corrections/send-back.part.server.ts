import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { dropPending } from '~/admission/decisions/decision.part.server'
import { applicationEvents } from '~/admission/applications/events'
import { move, note, takeStep, type StaffApplication } from '~/admission/applications/staff.server'
import { correctionLetters } from './letters'

/** The panel wants a file revised first: it is its officer's again, with the reasons and its scores. */
export async function sendBack(
  tx: Tx,
  actor: Actor,
  before: StaffApplication,
  reasons: string,
  now: Date,
): Promise<boolean> {
  const next = takeStep('send_back', before, actor)
  if (!next.ok || !(await move(tx, before, { state: next.value, stateSince: now }))) return false
  await dropPending(tx, before)
  const { enclaveId, id, ref } = before
  const link = env().BASE_URL + paths.deskApplication(actor.enclaveSlug, id)
  const letter = {
    enclaveId,
    letter: correctionLetters.application_sent_back,
    about: { type: 'application', id },
    params: { ref, firm: before.firm.name, reasons, link },
  }
  if (before.officerId) await postLetter(tx, { ...letter, toUserId: before.officerId }, now)
  await note(tx, actor, before, applicationEvents.application_sent_back({ reasons }), now)
  return true
}
