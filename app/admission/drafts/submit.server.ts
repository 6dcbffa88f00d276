import { recordEvent } from '~/ground/audit/record.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { mustProve } from '~/ground/people/address-status.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { take } from '~/shared/steps'
import { applicationEvents } from '~/admission/applications/events'
import { DRAFT_WITH, freezeDraft, type DraftRow, type FreezeRefusal } from './freeze.part.server'
import { stateOf, STEPS } from '~/admission/applications/lifecycle'
import { visibleTo } from '~/admission/applications/queries.server'
import { draftLetters } from './letters'

export type SubmitRefusal = 'address_unproven' | 'wrong_state' | 'wrong_role' | FreezeRefusal

/** The firm hands its application in: nothing may be missing, and from here on the clock of the other side runs. */
export async function submitApplication(
  actor: Actor,
  id: string,
  now: Date,
): Promise<Outcome<{ ref: string }, SubmitRefusal>> {
  return inTransaction(async (tx) => {
    const where = { AND: [{ id }, visibleTo(actor)] }
    const before = (await tx.application.findFirst({ where, include: DRAFT_WITH })) ?? notFound()
    const next = take(STEPS, 'submit', stateOf(before.state), actor.role)
    if (!next.ok) return next
    if (await mustProve(tx, actor.userId)) return refuse('address_unproven')
    const frozen = await freezeDraft(tx, before, { state: next.value, byId: actor.userId }, now)
    if (!frozen.ok) return frozen
    await announce(tx, actor, before, now)
    return ok({ ref: before.ref })
  })
}

async function announce(tx: Tx, actor: Actor, { enclaveId, id, ref, firm, intake }: DraftRow, now: Date) {
  const about = { type: 'application', id }
  const link = env().BASE_URL + paths.myApplication(ref)
  const letter = { letter: draftLetters.application_received, params: { ref, firm: firm.name, link }, about }
  await postLetter(tx, { enclaveId, toUserId: actor.userId, ...letter }, now)
  const payload = { ref, intake: intake.number }
  await recordEvent(
    tx,
    {
      enclaveId,
      actor,
      subject: about,
      firmId: firm.id,
      event: applicationEvents.application_submitted(payload),
    },
    now,
  )
}
