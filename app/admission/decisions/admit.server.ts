import { admittersOf } from '~/ground/enclaves/admitters.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { compareDays, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { offerTenancy } from '~/residence/tenancies/offer.part.server'
import { applicationEvents } from '~/admission/applications/events'
import { loadForStaff, move, note, takeStep, notifyFirm } from '~/admission/applications/staff.server'
import { decisionLetters } from './letters'

export type AdmitRefusal =
  | 'wrong_state'
  | 'wrong_role'
  | 'notice_running'
  | 'bureau_confirms'
  | 'already_resident'
  | 'objection_open'
  | 'agreement_unsigned'
  | 'changed_meanwhile'

/** The notice has ended without objection and the agreement is signed: the firm is in, and is offered its tenancy. */
export async function admit(
  actor: Actor,
  id: string,
  now: Date,
): Promise<Outcome<{ tenancyId: string }, AdmitRefusal>> {
  const work = () =>
    inTransaction(async (tx) => {
      const before = await loadForStaff(tx, actor, id)
      const next = takeStep('admit', before, actor)
      if (!next.ok) return next
      const admitters = await admittersOf(actor.enclaveId, tx)
      if (!admitters.includes(actor.role)) {
        return refuse(admitters.includes('bureau') ? 'bureau_confirms' : 'wrong_role')
      }
      const until = dayFromDate(before.noticeUntil ?? before.stateSince)
      if (compareDays(dayOf(now), until) <= 0) return refuse('notice_running', { until })
      // A row locked by whoever objects just now: their objection is seen here, or refused there.
      const objections = await openObjections(tx, before)
      if (objections > 0) return refuse('objection_open', { count: objections })
      const termMonths = await signedTerm(tx, before)
      if (termMonths === null) return refuse('agreement_unsigned')
      const moved = await move(tx, before, { state: next.value, stateSince: now, admittedAt: now })
      if (!moved) return refuse('changed_meanwhile')
      const { enclaveId, firmId, officerId } = before
      const offer = { enclaveId, firmId, applicationId: id, termMonths, officerId }
      const { tenancyId } = await offerTenancy(tx, offer, now)
      await notifyFirm(tx, before, decisionLetters.application_admitted, { term: termMonths }, now)
      await note(tx, actor, before, applicationEvents.application_admitted({ tenancyId, termMonths }), now)
      return ok({ tenancyId })
    })
  return onConstraint<Outcome<{ tenancyId: string }, AdmitRefusal>, Outcome<never, AdmitRefusal>>(work, {
    one_open_tenancy_per_firm: () => refuse('already_resident'),
    admitted_with_a_signed_agreement: () => refuse('agreement_unsigned'),
  })
}

/** The term of the agreement that was signed; null while none is. */
async function signedTerm(tx: Tx, { enclaveId, id }: { enclaveId: string; id: string }) {
  const signed = await tx.agreement.findFirst({
    where: { enclaveId, applicationId: id, signedOn: { not: null } },
    select: { termMonths: true },
  })
  return signed?.termMonths ?? null
}

async function openObjections(tx: Tx, { enclaveId, id }: { enclaveId: string; id: string }): Promise<number> {
  await tx.$queryRaw`
    SELECT id FROM "Application" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid FOR UPDATE`
  return tx.objection.count({ where: { enclaveId, applicationId: id, state: 'raised' } })
}
