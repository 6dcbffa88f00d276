import { recordEvent } from '~/ground/audit/record.server'
import { visibleTo } from '~/admission/applications/queries.server'
import { attachOf } from '~/ground/files/attach.server'
import { SCAN } from '~/ground/files/formats'
import { postLetter } from '~/ground/notices/post.server'
import { notifyRole } from '~/ground/notices/receivers.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { agreementEvents } from './events'
import { agreementLetters } from './letters'

export type ReturnRefusal =
  'wrong_state' | 'wrong_role' | 'unknown_file' | 'other_format' | 'changed_meanwhile'

/** The firm hands in the scan it has signed; another one takes its place until the signature is recorded. */
export async function returnScan(
  actor: Actor,
  id: string,
  { scan }: { scan: string },
  now: Date,
): Promise<Outcome<{ id: string }, ReturnRefusal>> {
  return inTransaction(async (tx) => {
    const before =
      (await tx.application.findFirst({
        where: { AND: [{ id }, visibleTo(actor)] },
        include: { firm: { select: { name: true } } },
      })) ?? notFound()
    if (actor.role !== 'founder') return refuse('wrong_role')
    const { enclaveId, firmId, ref, officerId } = before
    const agreement = await tx.agreement.findFirst({
      where: { enclaveId, applicationId: id, voidedAt: null },
    })
    if (before.state !== 'public_notice' || !agreement || agreement.signedOn) return refuse('wrong_state')
    const attached = await attachOf(tx, actor, scan, { type: 'application', id }, SCAN)
    if (!attached.ok) return attached
    const { count } = await tx.agreement.updateMany({
      where: { enclaveId, id: agreement.id, voidedAt: null, signedOn: null },
      data: { returnedFileId: scan, returnedAt: now, sentBackNote: '' },
    })
    if (count === 0) throw new Error('the agreement was signed or voided while its scan came in')
    const link = env().BASE_URL + paths.deskAgreementSigning(actor.enclaveSlug, id)
    const params = { ref, firm: before.firm.name, link }
    const letter = {
      enclaveId,
      letter: agreementLetters.agreement_returned,
      params,
      about: { type: 'application', id },
    }
    if (officerId) await postLetter(tx, { ...letter, toUserId: officerId }, now)
    else await notifyRole(tx, 'officer', letter, now)
    const subject = { type: 'application', id }
    await recordEvent(
      tx,
      { enclaveId, actor, subject, firmId, event: agreementEvents.agreement_returned({}) },
      now,
    )
    return ok({ id })
  })
}
