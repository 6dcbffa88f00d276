import { recordEvent } from '~/ground/audit/record.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { nameInLetter } from '~/admission/rubrics/named.server'
import { applicationEvents } from '~/admission/applications/events'
import { correctionLetters } from './letters'

type Amended = {
  enclaveId: string
  id: string
  ref: string
  officerId: string | null
  secondOfficerId: string | null
  firm: { id: string; name: string }
  reviews: readonly { expertId: string; state: string }[]
}
type Done = { changed: readonly string[]; papers: number }

/** Tells those in charge and the experts of a file that the firm amended it; the event comes last. */
export async function notifyOfAmendment(
  tx: Tx,
  actor: Actor,
  file: Amended,
  { changed, papers }: Done,
  now: Date,
): Promise<void> {
  const { enclaveId, id, ref, firm } = file
  const about = { type: 'application', id }
  const count = changed.length + papers
  const desk = env().BASE_URL + paths.deskApplication(actor.enclaveSlug, id)
  for (const toUserId of [file.officerId, file.secondOfficerId]) {
    if (toUserId === null) continue
    const letter = {
      letter: correctionLetters.application_amended,
      params: { ref, firm: firm.name, count, link: desk },
    }
    await postLetter(tx, { enclaveId, toUserId, ...letter, about }, now)
  }
  const name = file.reviews.length > 0 ? await nameInLetter(tx, enclaveId, id) : ''
  const link = env().BASE_URL + paths.review(actor.enclaveSlug)
  for (const { expertId, state } of file.reviews) {
    const letter =
      state === 'submitted' ? correctionLetters.amended_after_review : correctionLetters.amended_before_review
    const params = { ref, firm: name, link }
    await postLetter(tx, { enclaveId, toUserId: expertId, letter, params, about }, now)
  }
  const payload = { ref, answers: changed.length, papers, changed: [...changed] }
  const subject = about
  await recordEvent(
    tx,
    { enclaveId, actor, subject, firmId: firm.id, event: applicationEvents.application_amended(payload) },
    now,
  )
}
