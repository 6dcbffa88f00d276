import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Prisma } from '~/platform/db.server'
import { addWorkingDays } from '~/shared/calendar'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { factsOfFirm } from '~/landing/policies/facts.server'
import { judge, overall } from '~/landing/policies/judge'
import { ruleOf } from '~/landing/policies/visible.server'
import type { Pay } from './claim.form'
import { stepTo, type ClaimStep } from './steps'
import { tellAndRecord } from './tell.part.server'
import { ownClaim, type ClaimRow } from './visible.server'

export type MoveRefusal =
  | 'wrong_state'
  | 'wrong_role'
  | 'changed_meanwhile'
  | 'not_met'
  | 'same_person'
  | 'notice_runs'
  | 'no_budget'
  | 'budget_spent'
  | 'in_the_future'
  | 'before_approval'
type Moved = Outcome<null, MoveRefusal>
type Change = Prisma.PolicyClaimUncheckedUpdateManyInput

/** One step of a claim: its own refusals first, then the write with the state in the WHERE, letter and event. */
function move(
  actor: Actor,
  id: string,
  { step, note, now }: { step: ClaimStep; note: string; now: Date },
  change: (
    claim: ClaimRow,
    today: Day,
    isDenied: () => Promise<boolean>,
  ) => Change | MoveRefusal | Promise<Change | MoveRefusal>,
): Promise<Moved> {
  const work = () =>
    inTransaction(async (tx): Promise<Moved> => {
      const claim = await ownClaim(actor, id, tx)
      const next = stepTo(step, claim.state, actor.role)
      if (!next.ok) return next
      const today = dayOf(now)
      const isDenied = async () => {
        const facts = await factsOfFirm(actor.enclaveId, claim.firmId, today, tx)
        return overall(judge(ruleOf(claim.item), claim.of.parkId, facts)) === 'no'
      }
      const data = await change(claim, today, isDenied)
      if (typeof data === 'string') return refuse(data)
      const { count } = await tx.policyClaim.updateMany({
        where: { enclaveId: actor.enclaveId, id, state: claim.state },
        data: { ...data, state: next.value, stateSince: dateOfDay(today) },
      })
      if (count === 0) return refuse('changed_meanwhile')
      const { enclaveId, ref, firmId, item, amount } = claim
      const names = { nameZh: item.nameZh, nameEn: item.nameEn, amount: amount.toFixed(2) }
      await tellAndRecord(
        tx,
        actor,
        { enclaveId, id, ref, firmId, ...names },
        { state: next.value, note },
        now,
      )
      return ok(null)
    })
  return onConstraint<Moved, Moved>(work, {
    a_claim_goes_through_four_eyes: () => refuse('same_person'),
    a_claim_has_a_budget: () => refuse('no_budget'),
    a_budget_is_not_overspent: () => refuse('budget_spent'),
  })
}

type Decision<Step extends ClaimStep> = { outcome: Step; reason: string }

/** Checks a claim, returns it, or refuses it; what the records deny does not pass. */
export function checkClaim(
  actor: Actor,
  id: string,
  { outcome, reason }: Decision<'check' | 'return' | 'refuse'>,
  now: Date,
): Promise<Moved> {
  return move(actor, id, { step: outcome, note: reason, now }, async (_claim, today, isDenied) => {
    if (outcome !== 'check') return { reason }
    if (await isDenied()) return 'not_met'
    return { reason: '', checkedById: actor.userId, checkedOn: dateOfDay(today) }
  })
}

/** Puts a checked claim on public notice for the working days of its package. */
export function noticeClaim(actor: Actor, id: string, _: object, now: Date): Promise<Moved> {
  return move(actor, id, { step: 'notice', note: '', now }, ({ item }, today) => ({
    noticedOn: dateOfDay(today),
    noticeUntil: dateOfDay(addWorkingDays(today, item.version.noticeDays)),
  }))
}

/**
 * Approves a claim once its notice is over, by another person than checked it, within the budget, and unless the records
 * deny it by now; or declines it.
 */
export function approveClaim(
  actor: Actor,
  id: string,
  { outcome, reason }: Decision<'approve' | 'decline'>,
  now: Date,
): Promise<Moved> {
  return move(actor, id, { step: outcome, note: reason, now }, async (claim, today, isDenied) => {
    if (outcome === 'decline') return { reason }
    if (claim.checkedById === actor.userId) return 'same_person'
    if (claim.noticeUntil && today <= dayFromDate(claim.noticeUntil)) return 'notice_runs'
    if (await isDenied()) return 'not_met'
    return { approvedById: actor.userId, approvedOn: dateOfDay(today) }
  })
}

/** Records the payment of an approved claim. */
export function payClaim(actor: Actor, id: string, { on, paymentRef }: Pay, now: Date): Promise<Moved> {
  return move(actor, id, { step: 'pay', note: paymentRef, now }, ({ approvedOn }, today) => {
    if (on > today) return 'in_the_future'
    if (approvedOn && on < dayFromDate(approvedOn)) return 'before_approval'
    return { paidOn: dateOfDay(on), paymentRef }
  })
}
