import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayOf, yearOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { amountOf } from '~/landing/policies/amount'
import { factsOfFirm } from '~/landing/policies/facts.server'
import { judge, overall, quantityOf } from '~/landing/policies/judge'
import { claimableItem } from '~/landing/policies/queries.server'
import { ruleOf } from '~/landing/policies/visible.server'
import { mayClaim } from './abilities'
import type { ClaimInput } from './claim.form'
import { asksForProof } from './proof'
import { keepProof, takeProof } from './proof.part.server'
import { NO_CLAIM, stepTo } from './steps'
import { tellAndRecord } from './tell.part.server'
import { ownClaim } from './visible.server'

export type ClaimRefusal =
  'not_met' | 'nothing' | 'claimed_already' | 'years_over' | 'proof_missing' | 'unknown_file'
type Claimed = Outcome<{ claimId: string }, ClaimRefusal>

/**
 * A founder claims an item for this year: what the records say is not typed, what they deny is not claimed, and what they
 * leave open the firm proves by a file.
 */
export async function claimItem(
  actor: Actor,
  itemId: string,
  input: ClaimInput,
  now: Date,
): Promise<Claimed> {
  if (!mayClaim(actor.role)) forbidden()
  const { enclaveId, userId } = actor
  const firmId = actor.firmId ?? notFound()
  const today = dayOf(now)
  const { policy, item } = await claimableItem(enclaveId, itemId, today)
  const work = () =>
    inTransaction((tx) =>
      once(
        tx,
        { userId, key: input.idempotencyKey, command: 'claim_item' },
        now,
        async (): Promise<Claimed> => {
          const facts = await factsOfFirm(enclaveId, firmId, today, tx)
          const judged = judge(item, policy.parkId, facts)
          if (overall(judged) === 'no') return refuse('not_met')
          const known = quantityOf(item, policy.parkId, facts)
          const sum = amountOf(item, known?.value ?? input.quantity ?? null)
          if (!sum || Number(sum.amount) <= 0) return refuse('nothing')
          const of = {
            enclaveId,
            firmId,
            policyId: policy.id,
            code: item.code,
            state: { notIn: [...NO_CLAIM] },
          }
          const years = await tx.policyClaim.findMany({ where: of, select: { year: true } })
          if (years.some(({ year }) => year === yearOf(today))) return refuse('claimed_already')
          if (years.length >= item.years) return refuse('years_over')
          const { proof } = input
          if (!proof && asksForProof(item.way, known, judged)) return refuse('proof_missing')
          const id = newId()
          const taken = await takeProof(tx, actor, id, proof)
          if (!taken.ok) return taken
          const ref = await nextRef(tx, enclaveId, 'DX', yearOf(today))
          await tx.policyClaim.create({
            data: {
              enclaveId,
              id,
              ref,
              firmId,
              policyId: policy.id,
              itemId,
              code: item.code,
              year: yearOf(today),
              state: 'submitted',
              quantity: sum.quantity,
              amount: sum.amount,
              account: input.account,
              note: input.note,
              submittedOn: dateOfDay(today),
              stateSince: dateOfDay(today),
            },
          })
          await keepProof(tx, actor, id, proof, now)
          const told = { enclaveId, id, ref, firmId, nameZh: item.zh, nameEn: item.en, amount: sum.amount }
          await tellAndRecord(tx, actor, told, { state: 'submitted', note: input.note }, now)
          return ok({ claimId: id })
        },
      ),
    )
  return onConstraint<Claimed, Claimed>(work, {
    one_claim_of_a_firm_for_a_year: () => refuse('claimed_already'),
  })
}

type Stale = 'wrong_state' | 'wrong_role' | 'changed_meanwhile'
export type AgainRefusal = Stale | 'not_met' | 'nothing' | 'proof_missing' | 'unknown_file'

/** What was returned goes in again, with what was asked for. */
export async function submitAgain(
  actor: Actor,
  id: string,
  input: ClaimInput,
  now: Date,
): Promise<Outcome<null, AgainRefusal>> {
  if (!mayClaim(actor.role)) forbidden()
  return inTransaction(async (tx): Promise<Outcome<null, AgainRefusal>> => {
    const claim = await ownClaim(actor, id, tx)
    const next = stepTo('submit_again', claim.state, actor.role)
    if (!next.ok) return next
    const today = dayOf(now)
    const rule = ruleOf(claim.item)
    const facts = await factsOfFirm(actor.enclaveId, claim.firmId, today, tx)
    const judged = judge(rule, claim.of.parkId, facts)
    if (overall(judged) === 'no') return refuse('not_met')
    const known = quantityOf(rule, claim.of.parkId, facts)
    const sum = amountOf(rule, known?.value ?? input.quantity ?? null)
    if (!sum || Number(sum.amount) <= 0) return refuse('nothing')
    const { account, note, proof } = input
    if (!proof && claim.proofs.length === 0 && asksForProof(rule.way, known, judged))
      return refuse('proof_missing')
    const taken = await takeProof(tx, actor, id, proof)
    if (!taken.ok) return taken
    const { count } = await tx.policyClaim.updateMany({
      where: { enclaveId: actor.enclaveId, id, state: claim.state },
      data: {
        state: next.value,
        account,
        note,
        reason: '',
        stateSince: dateOfDay(today),
        quantity: sum.quantity,
        amount: sum.amount,
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    await keepProof(tx, actor, id, proof, now)
    const { ref, firmId, item } = claim
    const names = { nameZh: item.nameZh, nameEn: item.nameEn, amount: sum.amount }
    const told = { enclaveId: actor.enclaveId, id, ref, firmId, ...names }
    await tellAndRecord(tx, actor, told, { state: next.value, note }, now)
    return ok(null)
  })
}
