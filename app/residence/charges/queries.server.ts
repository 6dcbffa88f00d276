import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { bookingsNamed } from '~/residence/bookings/owed.server'
import { db, type Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import { lineOf } from './lines.server'
import { FIRMS_ON_A_PAGE, RUNS_ON_A_PAGE } from './page-sizes'
import { unreadOf } from './unread.server'
import { RUN_KINDS, RUN_STATES, type RunKind, type RunState } from './vocabulary'

/** Whose bills an actor may see: a founder those of the own firm. */
export function billsVisibleTo(actor: Actor): Prisma.BillWhereInput {
  const { enclaveId } = actor
  if (actor.role === 'founder') {
    return { enclaveId, firmId: actor.firmId ?? '00000000-0000-0000-0000-000000000000' }
  }
  return { enclaveId }
}

export type RunSums = {
  id: string
  kind: RunKind
  month: Day
  state: RunState
  firms: number
  full: string
  relief: string
  amount: string
  open: string
  firmName: string | null
}

/** The months and settlements, the newest on top, with what they come to and what of it is still open. */
export async function runsOf(actor: Actor, page: number): Promise<{ runs: RunSums[]; more: boolean }> {
  const rows = await db.$queryRaw<RunSums[]>`
    SELECT r.id, r.kind, r.month::text AS month, r.state, f.name AS "firmName",
      COALESCE(c.firms, 0)::int AS firms, COALESCE(c."full", 0)::text AS "full",
      COALESCE(c.relief, 0)::text AS relief, COALESCE(c.amount, 0)::text AS amount,
      COALESCE(b.open, 0)::text AS open
    FROM "ChargeRun" r
    LEFT JOIN "Firm" f ON f."enclaveId" = r."enclaveId" AND f.id = r."firmId"
    LEFT JOIN LATERAL (
      SELECT count(DISTINCT "firmId") AS firms, sum("full") AS "full", sum(relief) AS relief, sum(amount) AS amount
      FROM "Charge" WHERE "enclaveId" = r."enclaveId" AND "runId" = r.id
    ) c ON true
    LEFT JOIN LATERAL (
      SELECT sum(total - settled) AS open FROM "Bill" WHERE "enclaveId" = r."enclaveId" AND "runId" = r.id
    ) b ON true
    WHERE r."enclaveId" = ${actor.enclaveId}::uuid
    ORDER BY r.month DESC, r.kind, r.id LIMIT ${RUNS_ON_A_PAGE + 1} OFFSET ${(page - 1) * RUNS_ON_A_PAGE}`
  return { runs: rows.slice(0, RUNS_ON_A_PAGE), more: rows.length > RUNS_ON_A_PAGE }
}

type FirmSums = {
  firmId: string
  name: string
  full: string
  relief: string
  amount: string
  billId: string | null
  ref: string | null
  open: string | null
}

/** One run with its firms, a page of them, and their lines. */
export async function runPage(actor: Actor, runId: string | undefined, page: number) {
  const { enclaveId } = actor
  const run =
    (isId(runId) && (await db.chargeRun.findFirst({ where: { enclaveId, id: runId } }))) || notFound()
  const [[sums], firms, people, unread] = await Promise.all([
    db.$queryRaw<{ firms: number; full: string; relief: string; amount: string; corrections: number }[]>`
      SELECT count(DISTINCT "firmId")::int AS firms, COALESCE(sum("full"), 0)::text AS "full",
        COALESCE(sum(relief), 0)::text AS relief, COALESCE(sum(amount), 0)::text AS amount,
        count(*) FILTER (WHERE revision > 0)::int AS corrections
      FROM "Charge" WHERE "enclaveId" = ${enclaveId}::uuid AND "runId" = ${run.id}::uuid`,
    db.$queryRaw<FirmSums[]>`
      SELECT c."firmId", f.name, sum(c."full")::text AS "full", sum(c.relief)::text AS relief,
        sum(c.amount)::text AS amount, max(b.id::text) AS "billId", max(b.ref) AS ref,
        max(b.total - b.settled)::text AS open
      FROM "Charge" c JOIN "Firm" f ON f."enclaveId" = c."enclaveId" AND f.id = c."firmId"
      LEFT JOIN "Bill" b ON b."enclaveId" = c."enclaveId" AND b."runId" = c."runId" AND b."firmId" = c."firmId"
      WHERE c."enclaveId" = ${enclaveId}::uuid AND c."runId" = ${run.id}::uuid
      GROUP BY c."firmId", f.name ORDER BY f.name, c."firmId"
      LIMIT ${FIRMS_ON_A_PAGE + 1} OFFSET ${(page - 1) * FIRMS_ON_A_PAGE}`,
    db.user.findMany({
      where: { id: { in: [run.submittedById, run.approvedById].flatMap((id) => id ?? []) } },
      select: { id: true, name: true },
    }),
    unreadOf(enclaveId, run.id),
  ])
  const shown = firms.slice(0, FIRMS_ON_A_PAGE)
  const lines = await billLines(
    enclaveId,
    [run.id],
    shown.map(({ firmId }) => firmId),
  )
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name ?? null
  return {
    run: {
      id: run.id,
      kind: RUN_KINDS.of(run.kind),
      wholeFirm: run.wholeFirm,
      month: dayFromDate(run.month),
      state: RUN_STATES.of(run.state),
      version: run.version,
      firmId: run.firmId,
      note: run.note,
      preparedOn: dayOf(run.preparedAt),
      submittedById: run.submittedById,
      submittedBy: nameOf(run.submittedById),
      submittedOn: run.submittedAt && dayOf(run.submittedAt),
      approvedBy: nameOf(run.approvedById),
      approvedOn: run.approvedAt && dayOf(run.approvedAt),
      issuedOn: run.issuedAt && dayOf(run.issuedAt),
    },
    unread,
    sums: sums ?? { firms: 0, full: '0', relief: '0', amount: '0', corrections: 0 },
    firms: shown.map((firm) => ({ ...firm, lines: lines.filter(({ firmId }) => firmId === firm.firmId) })),
    more: firms.length > FIRMS_ON_A_PAGE,
  }
}

/** The lines of bills with the rooms they are for; desks of one price and stretch are one line. */
export async function billLines(enclaveId: string, runIds: readonly string[], firmIds: readonly string[]) {
  const rows = await db.charge.findMany({
    where: { enclaveId, runId: { in: [...runIds] }, firmId: { in: [...firmIds] } },
    orderBy: [{ month: 'asc' }, { startsOn: 'asc' }, { kind: 'desc' }, { id: 'asc' }],
  })
  const leases = await db.lease.findMany({
    where: { enclaveId, id: { in: [...new Set(rows.flatMap(({ leaseId }) => leaseId ?? []))] } },
    select: { id: true, unit: { select: { code: true } } },
  })
  const codeOf = new Map(leases.map(({ id, unit }) => [id, unit.code]))
  const bookings = await bookingsNamed(
    db,
    enclaveId,
    rows.flatMap(({ bookingId }) => bookingId ?? []),
  )
  return rows.map((row) => ({
    ...lineOf(row),
    runId: row.runId,
    unit: codeOf.get(row.leaseId ?? '') ?? null,
    booking: bookings.get(row.bookingId ?? '') ?? null,
  }))
}
export type BillLine = Awaited<ReturnType<typeof billLines>>[number]

/** One bill with its lines and what has paid it. */
export async function billPage(actor: Actor, billId: string | undefined) {
  const { enclaveId } = actor
  const bill =
    (isId(billId) &&
      (await db.bill.findFirst({
        where: { AND: [billsVisibleTo(actor), { id: billId }] },
        include: {
          firm: { select: { id: true, name: true, ref: true, uscc: true } },
          run: { select: { kind: true, month: true } },
        },
      }))) ||
    notFound()
  const [lines, unread, identity, paid] = await Promise.all([
    billLines(enclaveId, [bill.runId], [bill.firmId]),
    unreadOf(enclaveId, bill.runId, bill.firmId),
    settingOn(db, enclaveId, 'identity', dayOf(bill.issuedAt)),
    db.$queryRaw<{ at: string; ref: string; amount: string; isCredit: boolean }[]>`
      SELECT COALESCE(p."paidOn"::text, to_char(o.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')) AS at,
        COALESCE(p.ref, b.ref) AS ref, o.amount::text AS amount, (o."fromBillId" IS NOT NULL) AS "isCredit"
      FROM "AccountOffset" o
      LEFT JOIN "Payment" p ON p."enclaveId" = o."enclaveId" AND p.id = o."fromPaymentId"
      LEFT JOIN "Bill" b ON b."enclaveId" = o."enclaveId" AND b.id = o."fromBillId"
      WHERE o."enclaveId" = ${enclaveId}::uuid AND o."toBillId" = ${bill.id}::uuid AND o."releasedAt" IS NULL
      ORDER BY o.at, o.id`,
  ])
  return {
    bill: {
      id: bill.id,
      ref: bill.ref,
      runId: bill.runId,
      kind: RUN_KINDS.of(bill.run.kind),
      month: dayFromDate(bill.run.month),
      total: bill.total.toFixed(2),
      settled: bill.settled.toFixed(2),
      open: bill.total.sub(bill.settled).toFixed(2),
      dueOn: dayFromDate(bill.dueOn),
      issuedOn: dayOf(bill.issuedAt),
      invoiceNo: bill.invoiceNo,
    },
    firm: bill.firm,
    operator: {
      zh: identity.operatorZh || identity.nameZh,
      en: identity.operatorEn || identity.operatorZh || identity.nameEn,
    },
    lines,
    unread,
    paid,
  }
}
export type BillPage = Awaited<ReturnType<typeof billPage>>
