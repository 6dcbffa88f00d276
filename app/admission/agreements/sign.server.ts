import { attachOf } from '~/ground/files/attach.server'
import { SCAN } from '~/ground/files/formats'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { compareDays, dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { agreementEvents } from './events'
import { loadWithAgreement, note, notifyFirm } from './load.part.server'
import type { Signing } from './sign.form'
import { agreementLetters } from './letters'

export type SignRefusal =
  | 'wrong_state'
  | 'wrong_role'
  | 'signed_before_issue'
  | 'signed_in_future'
  | 'scan_missing'
  | 'unknown_file'
  | 'other_format'
  | 'changed_meanwhile'

/** The officer records the day of signing and the scan; from then on the agreement stays, by trigger too. */
export async function recordSigning(
  actor: Actor,
  id: string,
  { signedOn, scan }: Signing,
  now: Date,
): Promise<Outcome<{ id: string }, SignRefusal>> {
  return inTransaction(async (tx) => {
    const { before, agreement } = await loadWithAgreement(tx, actor, id)
    if (actor.role !== 'officer' && actor.role !== 'director') return refuse('wrong_role')
    if (before.state !== 'public_notice' || !agreement || agreement.signedOn) return refuse('wrong_state')
    if (compareDays(signedOn, dayOf(agreement.issuedAt)) < 0) return refuse('signed_before_issue')
    if (compareDays(signedOn, dayOf(now)) > 0) return refuse('signed_in_future')
    const signedFileId = scan ?? agreement.returnedFileId
    if (!signedFileId) return refuse('scan_missing')
    if (scan) {
      const attached = await attachOf(tx, actor, scan, { type: 'application', id }, SCAN)
      if (!attached.ok) return attached
    }
    const { enclaveId } = before
    await tx.agreement.update({
      where: { enclaveId_id: { enclaveId, id: agreement.id } },
      data: { signedOn: dateOfDay(signedOn), signedFileId, recordedById: actor.userId, recordedAt: now },
    })
    await notifyFirm(tx, before, agreementLetters.agreement_signed, { day: signedOn }, now)
    await note(tx, actor, before, agreementEvents.agreement_signed({ signedOn }), now)
    return ok({ id })
  })
}

/** The scan the firm handed in is not good: it is the firm's turn again, with the reason. */
export async function sendScanBack(
  actor: Actor,
  id: string,
  { note: reason }: { note: string },
  now: Date,
): Promise<Outcome<{ id: string }, 'wrong_state' | 'wrong_role'>> {
  return inTransaction(async (tx) => {
    const { before, agreement } = await loadWithAgreement(tx, actor, id)
    if (actor.role !== 'officer' && actor.role !== 'director') return refuse('wrong_role')
    if (before.state !== 'public_notice' || !agreement?.returnedFileId || agreement.signedOn) {
      return refuse('wrong_state')
    }
    await tx.agreement.update({
      where: { enclaveId_id: { enclaveId: before.enclaveId, id: agreement.id } },
      data: { returnedFileId: null, returnedAt: null, sentBackNote: reason },
    })
    await notifyFirm(tx, before, agreementLetters.agreement_sent_back, { note: reason }, now)
    await note(tx, actor, before, agreementEvents.agreement_sent_back({}), now)
    return ok({ id })
  })
}
