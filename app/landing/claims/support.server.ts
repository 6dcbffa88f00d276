import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import type { Day } from '~/shared/days'
import { amountOf } from '~/landing/policies/amount'
import { factsOfFirm } from '~/landing/policies/facts.server'
import { judge, overall, quantityOf } from '~/landing/policies/judge'
import { claimableItem, inForce } from '~/landing/policies/queries.server'
import { asksForProof } from './proof'
import { lineOf } from './queries.server'
import { isNoClaim } from './steps'
import { CLAIM_WITH_ALL } from './visible.server'

/** What a founder's firm can claim today, with what is known, and its own claims. */
export async function supportOfFirm(actor: Actor, firmId: string, today: Day) {
  const { enclaveId } = actor
  const [packages, facts, claims] = await Promise.all([
    inForce(enclaveId, today),
    factsOfFirm(enclaveId, firmId, today),
    db.policyClaim.findMany({
      where: { enclaveId, firmId },
      include: CLAIM_WITH_ALL,
      orderBy: [{ stateSince: 'desc' }, { ref: 'desc' }],
    }),
  ])
  const open = packages.flatMap(({ id, parkId, park, items }) =>
    items.flatMap((item) => {
      const judged = judge(item, parkId, facts)
      const had = claims.filter(
        (one) => one.policyId === id && one.code === item.code && !isNoClaim(one.state),
      )
      if (overall(judged) === 'no' || had.length >= item.years) return []
      if (had.some(({ year }) => String(year) === today.slice(0, 4))) return []
      if (parkId !== null && facts.projects.length === 0) return []
      return [{ item, park: park && { zh: park.zh, en: park.en }, judged, verdict: overall(judged) }]
    }),
  )
  return { open, claims: claims.map((row) => lineOf(row, today)) }
}

/** One item before a founder claims it: its conditions on what is on record, and what its amount comes to by that. */
export async function claimToBe(actor: Actor, itemId: string | undefined, today: Day) {
  const { policy, item } = await claimableItem(actor.enclaveId, itemId, today)
  const facts = await factsOfFirm(actor.enclaveId, actor.firmId ?? notFound(), today)
  const known = quantityOf(item, policy.parkId, facts)
  const sum = amountOf(item, known?.value ?? null)
  const judged = judge(item, policy.parkId, facts)
  return { item, park: policy.park, judged, known, sum, asksForProof: asksForProof(item.way, known, judged) }
}
