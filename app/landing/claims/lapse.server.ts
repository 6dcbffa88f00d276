import { db, inTransaction } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { dateOfDay, dayOf, yearOf } from '~/shared/days'
import type { InForce } from '~/landing/policies/queries.server'
import { STEPS } from './steps'
import { tellAndRecord } from './tell.part.server'

const AT_ONCE = 500

/** Offers of a year that is over, or of an item that is in force no more, lapse: each once, with a letter to the firm. */
export async function lapseOffers(enclaveId: string, packages: readonly InForce[], now: Date): Promise<void> {
  const year = yearOf(dayOf(now))
  const given = packages.flatMap(({ id: policyId, items }) => items.map(({ code }) => ({ policyId, code })))
  const isOver = given.length > 0 ? { OR: [{ year: { lt: year } }, { NOT: { OR: given } }] } : {}
  for (let after = ''; ;) {
    const over = await db.policyClaim.findMany({
      where: { enclaveId, state: 'offered', AND: [isOver, after ? { id: { gt: after } } : {}] },
      include: { item: { select: { nameZh: true, nameEn: true } } },
      orderBy: { id: 'asc' },
      take: AT_ONCE,
    })
    await eachRow('claims', over, (claim) => lapse(claim, now))
    const last = over.at(-1)
    if (!last || over.length < AT_ONCE) return
    after = last.id
  }
}

type Offer = {
  enclaveId: string
  id: string
  ref: string
  firmId: string
  amount: { toFixed(places: number): string }
}

/** The state is in the WHERE: of two rounds at once, or of a founder who accepts meanwhile, one moves it. */
function lapse(claim: Offer & { item: { nameZh: string; nameEn: string } }, now: Date): Promise<boolean> {
  const { enclaveId, id, ref, firmId, amount, item } = claim
  return inTransaction(async (tx) => {
    const { count } = await tx.policyClaim.updateMany({
      where: { enclaveId, id, state: { in: [...STEPS.lapse.from] } },
      data: { state: STEPS.lapse.to, stateSince: dateOfDay(dayOf(now)) },
    })
    if (count === 0) return false
    const told = { enclaveId, id, ref, firmId, ...item, amount: amount.toFixed(2) }
    await tellAndRecord(tx, null, told, { state: STEPS.lapse.to, note: '' }, now)
    return true
  })
}
