import { recordEvent } from '~/ground/audit/record.server'
import { lateAccess, spendLateCode, type LateRefusal } from '~/admission/intakes/late-access.part.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { applicationEvents } from '~/admission/applications/events'
import { visibleTo } from '~/admission/applications/queries.server'

export type LateAccessRefusal = LateRefusal | 'not_a_draft' | 'changed_meanwhile'

/** Lets a draft of an intake that has closed be handed in all the same, on one use of a code. */
export async function useLateAccess(
  actor: Actor,
  id: string,
  code: string,
  now: Date,
): Promise<Outcome<{ ref: string }, LateAccessRefusal>> {
  return inTransaction(async (tx) => {
    const before =
      (await tx.application.findFirst({ where: { AND: [{ id }, visibleTo(actor)] } })) ?? notFound()
    if (before.state !== 'draft' || actor.role !== 'founder') return refuse('not_a_draft')
    const { enclaveId, ref, firmId, intakeId, lateCodeId } = before
    const access = await lateAccess(tx, enclaveId, code, now)
    if (!access.ok) return access
    if (access.value.intake.id !== intakeId) return refuse('late_code_unknown')
    if (lateCodeId === access.value.codeId) return ok({ ref })
    if (!(await spendLateCode(tx, enclaveId, access.value.codeId))) return refuse('late_code_used_up')

    await tx.application.updateMany({
      where: { enclaveId, id, state: 'draft' },
      data: { lateCodeId: access.value.codeId },
    })
    const subject = { type: 'application', id }
    const payload = { ref, intake: access.value.intake.number, lateCode: access.value.codeId }
    await recordEvent(
      tx,
      { enclaveId, actor, subject, firmId, event: applicationEvents.late_code_used(payload) },
      now,
    )
    return ok({ ref })
  })
}
