import { recordEvent } from '~/ground/audit/record.server'
import { foundersOf } from '~/ground/firms/founders.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { dateOfDay, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { take } from '~/shared/steps'
import { applicationEvents } from '~/admission/applications/events'
import { DRAFT_WITH, freezeDraft, type DraftRow, type FreezeRefusal } from './freeze.part.server'
import { stateOf, STEPS } from '~/admission/applications/lifecycle'
import { fillableBy } from '~/admission/applications/queries.server'
import { draftLetters } from './letters'

export type HandInRefusal = 'wrong_state' | 'wrong_role' | 'mandate_later' | FreezeRefusal

/**
 * Staff hand in what they began for a firm, by its mandate on paper of `mandateOn`, under the rules by which the
 * firm submits itself. The firm's people are told, and may withdraw it.
 */
export async function handIn(
  actor: Actor,
  id: string,
  { mandateOn }: { mandateOn: Day },
  now: Date,
): Promise<Outcome<{ ref: string }, HandInRefusal>> {
  return inTransaction(async (tx) => {
    const where = { AND: [{ id }, fillableBy(actor)] }
    const before = (await tx.application.findFirst({ where, include: DRAFT_WITH })) ?? notFound()
    const next = take(STEPS, 'hand_in', stateOf(before.state), actor.role)
    if (!next.ok) return next
    if (mandateOn > dayOf(now)) return refuse('mandate_later')
    const by = { handedInById: actor.userId, mandateOn: dateOfDay(mandateOn) }
    const frozen = await freezeDraft(tx, before, { state: next.value, byId: actor.userId, ...by }, now)
    if (!frozen.ok) return frozen
    await announce(tx, actor, before, mandateOn, now)
    return ok({ ref: before.ref })
  })
}

async function announce(tx: Tx, actor: Actor, before: DraftRow, mandateOn: Day, now: Date): Promise<void> {
  const { enclaveId, id, ref, firm, intake } = before
  const about = { type: 'application', id }
  const link = env().BASE_URL + paths.myApplication(ref)
  const params = { ref, firm: firm.name, by: actor.name, day: mandateOn, link }
  for (const toUserId of await foundersOf(tx, enclaveId, firm.id)) {
    await postLetter(
      tx,
      { enclaveId, toUserId, letter: draftLetters.application_handed_in, params, about },
      now,
    )
  }
  const payload = { ref, intake: intake.number, firm: firm.name, mandateOn }
  const event = applicationEvents.application_handed_in(payload)
  await recordEvent(tx, { enclaveId, actor, subject: about, firmId: firm.id, event }, now)
}
