import { recordEvent } from '~/ground/audit/record.server'
import { withdrawEvidenceOfRecord } from '~/plan/evidence/withdraw-for-record.part.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from '~/ground/firms/abilities'
import { firmEvents } from '~/ground/firms/events'
import { foundersOf } from '~/ground/firms/founders.server'
import { recordsVisibleTo } from '~/ground/firms/visible.server'
import { namesOfKind, WITH_KIND } from '~/ground/record-kinds/kinds.server'
import type { RecordWithdrawal } from './withdraw-record.form'
import { recordChangeLetters } from './letters'

export type WithdrawRefusal = 'already_withdrawn'

/** Takes a record back. What it proved is proven no more: its evidence falls, and with it the figure. */
export async function withdrawRecord(
  actor: Actor,
  recordId: string,
  { reason }: RecordWithdrawal,
  now: Date,
): Promise<Outcome<{ firmId: string; evidence: number }, WithdrawRefusal>> {
  if (!can(actor.role, 'withdraw_record')) forbidden()
  return inTransaction(async (tx) => {
    const { enclaveId } = actor
    const visible = { AND: [{ id: recordId }, recordsVisibleTo(actor)] }
    const record = (await tx.firmRecord.findFirst({ where: visible, include: WITH_KIND })) ?? notFound()
    // The missing withdrawal is in the WHERE: of two who withdraw at once, one does.
    const { count } = await tx.firmRecord.updateMany({
      where: { enclaveId, id: recordId, withdrawnAt: null },
      data: { withdrawnAt: now, withdrawReason: reason },
    })
    if (count === 0) return refuse('already_withdrawn')
    const { rows } = await withdrawEvidenceOfRecord(tx, { enclaveId, recordId, reason, actor }, now)
    const { firmId, kind, title } = record
    if (actor.role !== 'founder') {
      for (const toUserId of await foundersOf(tx, enclaveId, firmId)) {
        const params = { title: title || (record.ownKind?.zh ?? ''), reason }
        const about = { type: 'record', id: recordId }
        await postLetter(
          tx,
          {
            enclaveId,
            toUserId,
            letter: recordChangeLetters.record_withdrawn,
            params,
            about,
            page: paths.myFirm,
          },
          now,
        )
      }
    }
    const subject = { type: 'record', id: recordId }
    const payload = { record: kind, ...namesOfKind(record), title, reason, evidence: rows }
    await recordEvent(
      tx,
      { enclaveId, actor, subject, firmId, event: firmEvents.record_withdrawn(payload) },
      now,
    )
    return ok({ firmId, evidence: rows })
  })
}
