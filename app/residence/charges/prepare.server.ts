import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { addMonths, dateOfDay, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayRent } from '~/residence/rent/abilities'
import { leaseFacts } from '~/residence/rent/leases.server'
import { monthOf } from '~/residence/rent/months'
import { schemesOf } from '~/residence/rent/queries.server'
import { linesOfBookings } from './charged-bookings.server'
import { linesOfExtras } from './charged-extras.server'
import { linesOfMeters, replaceUnread } from './charged-use.server'
import { chargedBefore } from './charged.server'
import { linesUpTo } from './corrections'
import { chargeEvents } from './events'
import { backToDraft, holdCharges, replaceLines } from './lines.server'

export type PrepareRefusal =
  'no_scheme' | 'before_schemes' | 'too_early' | 'earlier_open' | 'later_exists' | 'approved'
type Prepared = { runId: string; version: number; changed: boolean }

/** Prepares a month's charges, or prepares them again from how things stand now. Nothing is charged by it yet. */
export async function prepareMonth(
  actor: Actor,
  { month }: { month: Day },
  now: Date,
): Promise<Outcome<Prepared, PrepareRefusal>> {
  if (!mayRent(actor.role, 'prepare')) forbidden()
  return prepare(actor.enclaveId, monthOf(month), now, actor)
}

/**
 * One transaction: cut off in its middle it has done nothing, and run again it comes to the same. Of two at once the
 * second waits for the first and finds its lines. Months follow each other: the one before must have gone out.
 */
export async function prepare(
  enclaveId: string,
  month: Day,
  now: Date,
  actor: Actor | null,
): Promise<Outcome<Prepared, PrepareRefusal>> {
  return inTransaction(async (tx) => {
    await holdCharges(tx, enclaveId)
    const schemes = await schemesOf(tx, enclaveId)
    const first = schemes[0]
    if (!first) return refuse('no_scheme')
    if (month < monthOf(first.effectiveFrom)) return refuse('before_schemes', { day: first.effectiveFrom })
    if (month > addMonths(monthOf(dayOf(now)), 1)) return refuse('too_early')
    const others = await tx.chargeRun.findMany({
      where: { enclaveId, kind: 'month', month: { not: dateOfDay(month) } },
      orderBy: { month: 'desc' },
      take: 1,
      select: { id: true, month: true, state: true },
    })
    const [latest] = others
    if (latest && latest.month > dateOfDay(month)) return refuse('later_exists')
    if (latest && latest.state !== 'issued' && !(await dropEmpty(tx, enclaveId, latest.id))) {
      return refuse('earlier_open')
    }

    const run = await runOf(tx, enclaveId, month, now)
    if (run.state === 'approved' || run.state === 'issued') return refuse('approved')
    const [leases, charged] = await Promise.all([
      leaseFacts(tx, enclaveId),
      chargedBefore(tx, { enclaveId, runId: run.id }),
    ])
    const rent = linesUpTo(month, leases, schemes, charged)
    const bookings = await linesOfBookings(tx, { enclaveId, runId: run.id }, { month }, now)
    const use = await linesOfMeters(tx, { enclaveId, runId: run.id }, month, schemes)
    const extras = await linesOfExtras(tx, { enclaveId, runId: run.id }, month)
    await backToDraft(tx, run)
    const changed = await replaceLines(tx, run, [...rent, ...bookings, ...use.lines, ...extras])
    await replaceUnread(tx, run, use.unread)
    if (!changed && run.state === 'draft' && !run.fresh) {
      return ok({ runId: run.id, version: run.version, changed: false })
    }
    const version = run.version + (changed && !run.fresh ? 1 : 0)
    await tx.chargeRun.updateMany({
      where: { enclaveId, id: run.id, state: { in: ['draft', 'submitted'] } },
      data: { state: 'draft', submittedById: null, submittedAt: null, preparedAt: now, version },
    })
    const event = chargeEvents.charges_prepared({ month: month.slice(0, 7) })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'charge_run', id: run.id }, event }, now)
    return ok({ runId: run.id, version, changed })
  })
}

/** A month in which nothing was due never goes out; it must not stand in the way of those that follow. */
async function dropEmpty(tx: Tx, enclaveId: string, id: string): Promise<boolean> {
  const { count } = await tx.chargeRun.deleteMany({
    where: { enclaveId, id, state: 'draft', charges: { none: {} } },
  })
  return count === 1
}

/** The run of a month, made where it is missing, and held until the end of the transaction. */
async function runOf(tx: Tx, enclaveId: string, month: Day, now: Date) {
  const id = newId()
  const made = await tx.$executeRaw`
    INSERT INTO "ChargeRun" ("enclaveId", id, kind, month, state, "preparedAt")
    VALUES (${enclaveId}::uuid, ${id}::uuid, 'month', ${month}::date, 'draft', ${now})
    ON CONFLICT ("enclaveId", month) WHERE kind = 'month' DO NOTHING`
  const [run] = await tx.$queryRaw<{ id: string; state: string; version: number }[]>`
    SELECT id, state, version FROM "ChargeRun"
    WHERE "enclaveId" = ${enclaveId}::uuid AND kind = 'month' AND month = ${month}::date FOR UPDATE`
  if (!run) throw new Error('no run of the month')
  return { ...run, enclaveId, fresh: made === 1 }
}
