import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { addWorkingDays } from '~/shared/calendar'
import { dateOfDay, dayOf, yearOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { amountOf } from '~/landing/policies/amount'
import { factsOfFirm } from '~/landing/policies/facts.server'
import { judge, overall, provenOnly, quantityOf } from '~/landing/policies/judge'
import { inForce } from '~/landing/policies/queries.server'
import { ruleOf } from '~/landing/policies/visible.server'
import { mayClaim } from './abilities'
import { stepTo } from './steps'
import { tellAndRecord } from './tell.part.server'
import { ownClaim } from './visible.server'

export type AcceptRefusal =
  'wrong_state' | 'wrong_role' | 'changed_meanwhile' | 'year_over' | 'not_in_force' | 'not_proven'

/**
 * A founder accepts what nobody applied for. The records are asked again, since days may lie between: what they still
 * prove goes on public notice at once, with the amount that they say today.
 */
export async function acceptOffer(
  actor: Actor,
  id: string,
  { account }: { account: string },
  now: Date,
): Promise<Outcome<null, AcceptRefusal>> {
  if (!mayClaim(actor.role)) forbidden()
  return inTransaction(async (tx): Promise<Outcome<null, AcceptRefusal>> => {
    const claim = await ownClaim(actor, id, tx)
    const next = stepTo('accept', claim.state, actor.role)
    if (!next.ok) return next
    const today = dayOf(now)
    if (claim.year < yearOf(today)) return refuse('year_over')
    const packages = await inForce(actor.enclaveId, today, { policyId: claim.policyId }, tx)
    if (!packages.some(({ items }) => items.some(({ code }) => code === claim.code)))
      return refuse('not_in_force')
    const rule = ruleOf(claim.item)
    const facts = provenOnly(await factsOfFirm(actor.enclaveId, claim.firmId, today, tx))
    const sum = amountOf(rule, quantityOf(rule, claim.of.parkId, facts)?.value ?? null)
    if (overall(judge(rule, claim.of.parkId, facts)) !== 'yes' || !sum || Number(sum.amount) <= 0)
      return refuse('not_proven')
    const { quantity, amount } = sum
    const day = dateOfDay(today)
    const noticeUntil = dateOfDay(addWorkingDays(today, claim.item.version.noticeDays))
    const { count } = await tx.policyClaim.updateMany({
      where: { enclaveId: actor.enclaveId, id, state: claim.state },
      data: {
        state: next.value,
        account,
        quantity,
        amount,
        submittedOn: day,
        stateSince: day,
        noticedOn: day,
        noticeUntil,
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const { ref, firmId, item } = claim
    const names = { nameZh: item.nameZh, nameEn: item.nameEn, amount }
    const told = { enclaveId: actor.enclaveId, id, ref, firmId, ...names }
    await tellAndRecord(tx, actor, told, { state: next.value, note: '' }, now)
    return ok(null)
  })
}
