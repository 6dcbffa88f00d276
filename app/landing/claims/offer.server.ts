import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import { db, inTransaction, onConstraint } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, dayOf, yearOf, type Day } from '~/shared/days'
import { amountOf } from '~/landing/policies/amount'
import { factsOfFirms } from '~/landing/policies/facts.server'
import { judge, overall, provenOnly, quantityOf } from '~/landing/policies/judge'
import { inForce, type InForce } from '~/landing/policies/queries.server'
import { lapseOffers } from './lapse.server'
import { isNoClaim } from './steps'
import { tellAndRecord } from './tell.part.server'

const FIRMS_AT_ONCE = 500

type Item = InForce['items'][number]
type Offer = { firmId: string; policyId: string; item: Item; quantity: string | null; amount: string }

/**
 * Offers what needs no application (免申即享): to every firm whose records prove all conditions of an item and say its
 * amount, once a year; what the firm alone put on record proves nothing here. What was offered before and can no longer
 * be accepted lapses first. It may run at any time, any number of times, on several servers at once.
 */
export async function offerEntitlements(now: Date, only?: string): Promise<number> {
  const today = dayOf(now)
  const enclaves = await db.enclave.findMany({ where: only ? { id: only } : {}, select: { id: true } })
  let offered = 0
  for (const { id: enclaveId } of enclaves) {
    const packages = await inForce(enclaveId, today)
    await lapseOffers(enclaveId, packages, now)
    if (!packages.some(({ items }) => items.some(({ automatic }) => automatic))) continue
    for (let last = ''; ;) {
      const firms = await db.firm.findMany({
        where: { enclaveId, mergedIntoId: null, ...(last ? { id: { gt: last } } : {}) },
        select: { id: true },
        orderBy: { id: 'asc' },
        take: FIRMS_AT_ONCE,
      })
      const ids = firms.map(({ id }) => id)
      const offers = await offersFor(enclaveId, ids, packages, today)
      offered += await eachRow('claims', offers, (offer) => offerOne(enclaveId, offer, now))
      if (firms.length < FIRMS_AT_ONCE) break
      last = ids.at(-1) ?? ''
    }
  }
  return offered
}

/** What is proven for these firms and was neither offered nor claimed this year, nor for all its years. */
async function offersFor(
  enclaveId: string,
  firmIds: readonly string[],
  packages: readonly InForce[],
  today: Day,
): Promise<Offer[]> {
  const facts = await factsOfFirms(enclaveId, firmIds, today)
  const claims = await db.policyClaim.findMany({
    where: { enclaveId, firmId: { in: [...firmIds] } },
    select: { firmId: true, policyId: true, code: true, year: true, state: true },
  })
  return [...facts].flatMap(([firmId, all]) => {
    const known = provenOnly(all)
    return packages.flatMap(({ id: policyId, parkId, items }) =>
      items.flatMap((item): Offer[] => {
        if (!item.automatic || overall(judge(item, parkId, known)) !== 'yes') return []
        const had = claims.filter(
          (one) => one.firmId === firmId && one.policyId === policyId && one.code === item.code,
        )
        if (had.some(({ year }) => year === yearOf(today))) return []
        if (had.filter(({ state }) => !isNoClaim(state)).length >= item.years) return []
        const sum = amountOf(item, quantityOf(item, parkId, known)?.value ?? null)
        if (!sum || Number(sum.amount) <= 0) return []
        return [{ firmId, policyId, item, quantity: sum.quantity, amount: sum.amount }]
      }),
    )
  })
}

/** The row comes first: of two rounds at once one writes it, and only that one posts the letter. */
function offerOne(enclaveId: string, offer: Offer, now: Date): Promise<boolean> {
  const { firmId, policyId, item, quantity, amount } = offer
  const day = dateOfDay(dayOf(now))
  const year = yearOf(dayOf(now))
  const work = () =>
    inTransaction(async (tx) => {
      const [id, ref] = [newId(), await nextRef(tx, enclaveId, 'DX', year)]
      await tx.policyClaim.create({
        data: {
          enclaveId,
          id,
          ref,
          firmId,
          policyId,
          itemId: item.id,
          code: item.code,
          year,
          quantity,
          amount,
          state: 'offered',
          automatic: true,
          offeredOn: day,
          stateSince: day,
        },
      })
      const told = { enclaveId, id, ref, firmId, nameZh: item.zh, nameEn: item.en, amount }
      await tellAndRecord(tx, null, told, { state: 'offered', note: '' }, now)
      return true
    })
  return onConstraint(work, { one_claim_of_a_firm_for_a_year: () => false })
}
