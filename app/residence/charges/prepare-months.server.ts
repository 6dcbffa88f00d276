import { db } from '~/platform/db.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { monthOf } from '~/residence/rent/months'
import { prepare } from './prepare.server'

/**
 * Prepares this month's charges wherever rent is charged and nobody has done so yet: a draft that people look at. It may
 * run at any time, any number of times, on several servers at once.
 */
export async function prepareMonths(now: Date, only?: string): Promise<number> {
  const month = monthOf(dayOf(now))
  const where = only ? { id: only } : {}
  let prepared = 0
  for (const { id } of await db.enclave.findMany({ where, select: { id: true } })) {
    const [scheme, run] = await Promise.all([
      db.rentScheme.findFirst({ where: { enclaveId: id, effectiveFrom: { lte: dateOfDay(dayOf(now)) } } }),
      db.chargeRun.findFirst({ where: { enclaveId: id, kind: 'month', month: { gte: dateOfDay(month) } } }),
    ])
    if (!scheme || run) continue
    if ((await prepare(id, month, now, null)).ok) prepared += 1
  }
  return prepared
}
