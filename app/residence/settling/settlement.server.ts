import { recordEvent } from '~/ground/audit/record.server'
import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Prisma, type Tx } from '~/platform/db.server'
import { LET } from '~/residence/spaces/vocabulary'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { addDays, addMonths, dateOfDay, dayFromDate, dayOf, instantOf, type Day } from '~/shared/days'
import { fromFen, toFen } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayRent } from '~/residence/rent/abilities'
import { leaseFacts } from '~/residence/rent/leases.server'
import { monthOf } from '~/residence/rent/months'
import { schemesOf } from '~/residence/rent/queries.server'
import { schemeOn } from '~/residence/rent/terms'
import { linesOfBookings } from '~/residence/charges/charged-bookings.server'
import { linesOfExtras } from '~/residence/charges/charged-extras.server'
import { linesOfMeters, NO_USE, replaceUnread } from '~/residence/charges/charged-use.server'
import { chargedBefore } from '~/residence/charges/charged.server'
import { linesUpTo, type NewLine } from '~/residence/charges/corrections'
import { depositsOf } from './deposit-chain'
import { chargeEvents } from '~/residence/charges/events'
import { backToDraft, holdCharges, replaceLines } from '~/residence/charges/lines.server'
import type { Settlement } from '~/residence/charges/charge.form'
import { settledOf } from '~/residence/charges/settled'
import { settleContracts } from '~/residence/charges/settle-contracts.part.server'

export type SettlementRefusal = 'still_leases' | 'approved' | 'nothing_to_settle'

/**
 * Prepares what is settled with a firm that has given back its rooms: what of its leases is not charged yet, the deposit
 * it gets back, what is kept of it with a reason, and, where it left without graduating, the relief the scheme asks
 * back. A firm that stays in other rooms settles the contracts it has handed back, and their deposit alone. It is approved
 * by a second person like any month; where nothing is owed either way the contracts are settled at once, without a run.
 */
export async function prepareSettlement(
  actor: Actor,
  firmId: string,
  input: Settlement,
  now: Date,
): Promise<Outcome<{ runId: string | null }, SettlementRefusal>> {
  if (!mayRent(actor.role, 'settle')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    await holdCharges(tx, enclaveId)
    const where = { AND: [{ id: firmId }, firmsVisibleTo(actor)] }
    if (!(await tx.firm.findFirst({ where, select: { id: true } }))) notFound()
    await tx.$queryRaw`SELECT 1 FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${firmId}::uuid
      FOR NO KEY UPDATE`
    const today = dayOf(now)
    const stays = await tx.lease.count({
      where: {
        enclaveId,
        firmId,
        purpose: 'firm',
        state: { in: [...LET] },
        endsBefore: { gt: dateOfDay(addDays(today, 1)) },
      },
    })
    const back = await tx.leaseContract.findMany({
      where: { enclaveId, firmId, state: 'handed_back' },
      select: { id: true, ref: true, firmId: true, enclaveId: true },
      orderBy: { id: 'asc' },
    })
    if (stays > 0 && back.length === 0) return refuse('still_leases')
    const contractIds = stays > 0 ? back.map(({ id }) => id) : null
    const wholeFirm = contractIds === null
    const run = await openSettlement(tx, enclaveId, firmId, today, now)
    if (run.state === 'approved') return refuse('approved')
    const of = { enclaveId, firmId, runId: run.id, contractIds }
    const lines = await settlementLines(tx, of, input, now)
    await tx.leaseContract.updateMany({
      where: { enclaveId, firmId, settledRunId: run.id, state: 'handed_back' },
      data: { settledRunId: null },
    })
    if (lines.length === 0) {
      await tx.charge.deleteMany({ where: { enclaveId, runId: run.id } })
      await tx.chargeRun.delete({ where: { enclaveId_id: { enclaveId, id: run.id } } })
      if (back.length === 0) return refuse('nothing_to_settle')
      await settleContracts(tx, actor, back, null, now)
      return ok({ runId: null })
    }
    // What is handed back later waits for a settlement of its own.
    await tx.leaseContract.updateMany({
      where: { enclaveId, id: { in: back.map(({ id }) => id) }, state: 'handed_back' },
      data: { settledRunId: run.id },
    })
    await backToDraft(tx, run)
    const changed = await replaceLines(tx, run, lines)
    await tx.chargeRun.update({
      where: { enclaveId_id: { enclaveId, id: run.id } },
      data: {
        state: 'draft',
        wholeFirm,
        submittedById: null,
        submittedAt: null,
        preparedAt: now,
        ...(changed ? { version: { increment: 1 } } : {}),
      },
    })
    const event = chargeEvents.settlement_prepared(settledOf(lines))
    const subject = { type: 'charge_run', id: run.id }
    await recordEvent(tx, { enclaveId, actor, subject, firmId, event }, now)
    return ok({ runId: run.id })
  })
}

async function openSettlement(tx: Tx, enclaveId: string, firmId: string, today: Day, now: Date) {
  const open = await tx.chargeRun.findFirst({
    where: { enclaveId, firmId, kind: 'settlement', state: { not: 'issued' } },
  })
  if (open) return open
  const month = dateOfDay(monthOf(today))
  return tx.chargeRun.create({
    data: { enclaveId, id: newId(), kind: 'settlement', month, firmId, state: 'draft', preparedAt: now },
  })
}

/** Whose settlement; of which contracts alone, where the firm stays in other rooms. */
type Of = { enclaveId: string; firmId: string; runId: string; contractIds: readonly string[] | null }

async function settlementLines(tx: Tx, of: Of, input: Settlement, now: Date): Promise<NewLine[]> {
  const { enclaveId, firmId, contractIds } = of
  const today = dayOf(now)
  const schemes = await schemesOf(tx, enclaveId)
  const own = await leasesOf(tx, of)
  const all = await leaseFacts(tx, enclaveId, { firmId })
  const leases = own ? all.filter(({ id }) => own.has(id)) : all
  const deposits = own && depositsOf(own, all)
  const charged = (await chargedBefore(tx, of)).filter(({ leaseId }) => !own || own.has(leaseId))
  // What is booked for the rest of the day, too: nothing is charged after a settlement.
  const until = { month: monthOf(today), endedBy: instantOf(addDays(today, 1)) }
  const use = contractIds ? NO_USE : await linesOfMeters(tx, of, monthOf(today), schemes)
  await replaceUnread(tx, { enclaveId, id: of.runId }, use.unread)
  const rest = [
    ...linesUpTo(monthOf(today), leases, schemes, charged),
    ...(contractIds ? [] : await linesOfBookings(tx, of, until, now)),
    ...use.lines,
    ...(contractIds ? [] : await linesOfExtras(tx, of, monthOf(today))),
  ]
  const plain = {
    firmId,
    leaseId: null,
    bookingId: null,
    meterId: null,
    extraId: null,
    used: null,
    month: monthOf(today),
    startsOn: today,
    endsBefore: addDays(today, 1),
    revision: 0,
    sqm: null,
    pricePerSqm: null,
    reliefPercent: 0,
    relief: '0.00',
    reason: 'settlement' as const,
    vatPercent: 0,
    vat: '0.00',
    resident: false,
    note: '',
  }
  const line = (kind: NewLine['kind'], amount: bigint, note = ''): NewLine[] =>
    amount === 0n ? [] : [{ ...plain, kind, full: fromFen(amount), amount: fromFen(amount), note }]
  const restDeposit = rest
    .filter(({ kind, leaseId }) => kind === 'deposit' && (!deposits || deposits.has(leaseId ?? '')))
    .reduce((sum, { amount }) => sum + toFen(amount), 0n)
  return [
    ...rest,
    ...line('deposit_back', -((await depositHeld(tx, of, deposits)) + restDeposit)),
    ...line('other', input.kept === undefined ? 0n : toFen(input.kept), input.keptFor ?? ''),
    ...line('clawback', contractIds ? 0n : await clawback(tx, of, schemes, today)),
  ]
}

/** Every lease of the contracts that are settled alone, those that were called off, too; null: all of the firm. */
async function leasesOf(tx: Tx, { enclaveId, contractIds }: Of): Promise<Set<string> | null> {
  if (!contractIds) return null
  const rows = await tx.lease.findMany({
    where: { enclaveId, contractId: { in: [...contractIds] } },
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}

/** The deposit that was charged and not yet given back, in fen; of some leases what is held for them, within it. */
async function depositHeld(
  tx: Tx,
  { enclaveId, firmId, runId }: Of,
  own: ReadonlySet<string> | null,
): Promise<bigint> {
  const sumOf = async (where: Prisma.ChargeWhereInput) => {
    const all = { enclaveId, firmId, runId: { not: runId } }
    const { _sum } = await tx.charge.aggregate({ where: { AND: [all, where] }, _sum: { amount: true } })
    return toFen(_sum.amount?.toFixed(2) ?? '0')
  }
  const held = await sumOf({ kind: { in: ['deposit', 'deposit_back'] } })
  if (!own) return held
  const theirs = await sumOf({ kind: 'deposit', leaseId: { in: [...own] } })
  return theirs < held ? theirs : held
}

/** The share of the relief of the last months that the scheme asks back of a firm that left without graduating, once. */
async function clawback(
  tx: Tx,
  { enclaveId, firmId, runId }: Of,
  schemes: Parameters<typeof schemeOn>[0],
  today: Day,
): Promise<bigint> {
  const tenancy = await tx.tenancy.findFirst({
    where: { enclaveId, firmId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  if (tenancy?.state !== 'exited' || !tenancy.exitedOn) return 0n
  const left = dayFromDate(tenancy.exitedOn)
  const rule = schemeOn(schemes, left < today ? left : today)?.terms.clawback
  if (!rule) return 0n
  const asked = await tx.charge.count({
    where: { enclaveId, firmId, runId: { not: runId }, kind: 'clawback' },
  })
  if (asked > 0) return 0n
  const { _sum } = await tx.charge.aggregate({
    where: {
      enclaveId,
      firmId,
      kind: 'rent',
      reason: { in: ['year', 'correction'] },
      month: { gt: dateOfDay(addMonths(monthOf(left), -rule.months)) },
    },
    _sum: { relief: true },
  })
  const relief = toFen(_sum.relief?.toFixed(2) ?? '0')
  return relief <= 0n ? 0n : (relief * BigInt(Math.round(rule.percent * 100)) * 2n + 10_000n) / 20_000n
}
