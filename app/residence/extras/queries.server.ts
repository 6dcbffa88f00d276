import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { monthOf } from '~/residence/rent/months'
import { extraRow } from './extras.server'
import { dateOfDay, dayFromDate, type Day } from '~/shared/days'

export const EXTRAS_ON_A_PAGE = 50

/** What firms pay besides: those that are charged this month or later, or all; the newest first. */
export async function extrasOf(
  { enclaveId }: Actor,
  today: Day,
  { all, page }: { all: boolean; page: number },
) {
  const running = { OR: [{ lastMonth: null }, { lastMonth: { gte: dateOfDay(monthOf(today)) } }] }
  const rows = await db.extra.findMany({
    where: { enclaveId, ...(all ? {} : running) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: { firm: { select: { name: true } } },
    skip: (page - 1) * EXTRAS_ON_A_PAGE,
    take: EXTRAS_ON_A_PAGE + 1,
  })
  return { rows: rows.slice(0, EXTRAS_ON_A_PAGE).map(extraOf), more: rows.length > EXTRAS_ON_A_PAGE }
}

/** One of them for the page on which it is ended; 404 when it is not there. */
export async function extraPage(actor: Actor, id: string | undefined) {
  return extraOf(await extraRow(db, actor, id))
}

type Row = Awaited<ReturnType<typeof db.extra.findMany>>[number] & { firm: { name: string } }

/** One of them as pages show it. */
export function extraOf({ id, firmId, firm, name, amount, vatPercent, version, ...row }: Row) {
  const firstMonth = dayFromDate(row.firstMonth)
  const lastMonth = row.lastMonth && dayFromDate(row.lastMonth)
  return {
    id,
    firmId,
    firm: firm.name,
    name,
    version,
    firstMonth,
    lastMonth,
    amount: amount.toFixed(2),
    vatPercent: vatPercent.toString(),
    isOnce: lastMonth === firstMonth,
    isNever: lastMonth !== null && lastMonth < firstMonth,
  }
}
export type ExtraLine = ReturnType<typeof extraOf>
