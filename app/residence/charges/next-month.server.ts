import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { addMonths, dayFromDate, type Day } from '~/shared/days'
import { monthOf } from '~/residence/rent/months'

/** The month to prepare next, written 2026-12: the one that is open, or the one after the last that went out. */
export async function nextMonthOf({ enclaveId }: Actor, today: Day): Promise<string> {
  const [last, first] = await Promise.all([
    db.chargeRun.findFirst({ where: { enclaveId, kind: 'month' }, orderBy: { month: 'desc' } }),
    db.rentScheme.findFirst({ where: { enclaveId }, orderBy: { effectiveFrom: 'asc' } }),
  ])
  if (last) {
    const month = dayFromDate(last.month)
    return (last.state === 'issued' ? addMonths(month, 1) : month).slice(0, 7)
  }
  return monthOf(first ? dayFromDate(first.effectiveFrom) : today).slice(0, 7)
}
