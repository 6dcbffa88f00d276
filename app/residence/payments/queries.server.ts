import type { Actor } from '~/ground/people/actor'
import { db, Prisma } from '~/platform/db.server'
import { letOn } from '~/residence/spaces/let-on.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import { proposalsFor, type OpenBill } from './proposals'
import { DIRECTIONS } from './vocabulary'

const ON_A_PAGE = 50
export type PaymentFilter = 'unmatched' | 'all'

/** Payments, the newest on top; first those that nobody has matched. */
export async function paymentsOf(actor: Actor, filter: PaymentFilter, page: number) {
  const { enclaveId } = actor
  const unmatched = { enclaveId, firmId: null, voidedAt: null, direction: 'in' }
  const [rows, count, open] = await Promise.all([
    db.payment.findMany({
      where: filter === 'unmatched' ? unmatched : { enclaveId },
      include: { firm: { select: { name: true } } },
      orderBy: [{ paidOn: 'desc' }, { ref: 'desc' }],
      skip: (page - 1) * ON_A_PAGE,
      take: ON_A_PAGE + 1,
    }),
    db.payment.count({ where: unmatched }),
    filter === 'unmatched' ? openBills(enclaveId) : [],
  ])
  return {
    unmatched: count,
    more: rows.length > ON_A_PAGE,
    rows: rows.slice(0, ON_A_PAGE).map((row) => ({
      ...viewOf(row),
      proposal: row.firmId
        ? null
        : (proposalsFor({ payer: row.payer, memo: row.memo, amount: row.amount.toFixed(2) }, open)[0] ??
          null),
    })),
  }
}

type Row = Awaited<ReturnType<typeof db.payment.findMany>>[number] & { firm: { name: string } | null }

function viewOf(row: Row) {
  return {
    id: row.id,
    ref: row.ref,
    direction: DIRECTIONS.of(row.direction),
    firmId: row.firmId,
    firmName: row.firm?.name ?? null,
    amount: row.amount.toFixed(2),
    left: row.amount.sub(row.settled).toFixed(2),
    paidOn: dayFromDate(row.paidOn),
    payer: row.payer,
    memo: row.memo,
    isVoid: row.voidedAt !== null,
    voidReason: row.voidReason,
    fromBank: row.bankFileId !== null,
  }
}

/** Every open bill with its firm: what a payment may pay. */
async function openBills(enclaveId: string): Promise<OpenBill[]> {
  return db.$queryRaw<OpenBill[]>`
    SELECT b.id AS "billId", b.ref, b."firmId", f.name AS "firmName", f.ref AS "firmRef",
      (b.total - b.settled)::text AS open
    FROM "Bill" b JOIN "Firm" f ON f."enclaveId" = b."enclaveId" AND f.id = b."firmId"
    WHERE b."enclaveId" = ${enclaveId}::uuid AND b.total > b.settled AND b.total > 0
    ORDER BY b."dueOn", b.ref LIMIT 5000`
}

/** One payment with what it has paid, or whose it may be. */
export async function paymentPage(actor: Actor, paymentId: string | undefined) {
  const { enclaveId } = actor
  const row =
    (isId(paymentId) &&
      (await db.payment.findFirst({
        where: { enclaveId, id: paymentId },
        include: { firm: { select: { name: true } } },
      }))) ||
    notFound()
  const payment = viewOf(row)
  const isOpen = !row.firmId && !row.voidedAt
  const [open, firms, people, paid] = await Promise.all([
    isOpen ? openBills(enclaveId) : [],
    isOpen ? payingFirms(actor) : [],
    db.user.findMany({
      where: { id: { in: [row.recordedById, row.matchedById].flatMap((id) => id ?? []) } },
      select: { id: true, name: true },
    }),
    db.$queryRaw<{ id: string; ref: string; amount: string; released: boolean }[]>`
      SELECT COALESCE(b.id, c.id) AS id, COALESCE(b.ref, c.ref, p.ref) AS ref, o.amount::text AS amount,
        (o."releasedAt" IS NOT NULL) AS released
      FROM "AccountOffset" o
      LEFT JOIN "Bill" b ON b."enclaveId" = o."enclaveId" AND b.id = o."toBillId"
      LEFT JOIN "Bill" c ON c."enclaveId" = o."enclaveId" AND c.id = o."fromBillId"
      LEFT JOIN "Payment" p ON p."enclaveId" = o."enclaveId" AND p.id = o."fromPaymentId"
      WHERE o."enclaveId" = ${enclaveId}::uuid
        AND (o."fromPaymentId" = ${row.id}::uuid OR o."toPaymentId" = ${row.id}::uuid)
      ORDER BY o.at, o.id`,
  ])
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name ?? null
  return {
    payment: {
      ...payment,
      recordedBy: nameOf(row.recordedById) ?? '',
      recordedOn: dayOf(row.recordedAt),
      matchedBy: nameOf(row.matchedById),
      matchedOn: row.matchedAt && dayOf(row.matchedAt),
    },
    proposals: isOpen ? proposalsFor(payment, open) : [],
    firms: firms as { id: string; name: string }[],
    paid,
  }
}

/** Firms that may pay: with a lease, now or once. */
export async function payingFirms({ enclaveId }: Actor) {
  return db.$queryRaw<{ id: string; name: string }[]>`
    SELECT f.id, f.name FROM (
      SELECT "firmId" FROM "Lease" WHERE "enclaveId" = ${enclaveId}::uuid AND "firmId" IS NOT NULL
      UNION SELECT "firmId" FROM "Bill" WHERE "enclaveId" = ${enclaveId}::uuid
    ) paying JOIN "Firm" f ON f."enclaveId" = ${enclaveId}::uuid AND f.id = paying."firmId"
    WHERE f."mergedIntoId" IS NULL ORDER BY f.name`
}

export type ArrearsRow = {
  firmId: string
  name: string
  bills: number
  open: string
  since: Day
  days: number
  reminded: Day | null
  stays: boolean
}

/** Firms with bills past their day, the longest first; arrears stay when the lease is over. */
export async function arrearsOf({ enclaveId }: Actor, today: Day, page: number) {
  const rows = await db.$queryRaw<ArrearsRow[]>`
    SELECT b."firmId", f.name, count(*)::int AS bills, sum(b.total - b.settled)::text AS open,
      min(b."dueOn")::text AS since, (${today}::date - min(b."dueOn"))::int AS days,
      to_char(max(m.sent) AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS reminded,
      EXISTS (SELECT 1 FROM "Lease" l WHERE l."enclaveId" = b."enclaveId" AND l."firmId" = b."firmId"
        AND ${letOn(Prisma.sql`${today}::date`)}) AS stays
    FROM "Bill" b JOIN "Firm" f ON f."enclaveId" = b."enclaveId" AND f.id = b."firmId"
    LEFT JOIN LATERAL (
      SELECT max("sentAt") AS sent FROM "Reminder"
      WHERE "enclaveId" = b."enclaveId" AND "aboutType" = 'bill' AND "aboutId" = b.id
    ) m ON true
    WHERE b."enclaveId" = ${enclaveId}::uuid AND b.total > b.settled AND b."dueOn" < ${today}::date
    GROUP BY b."enclaveId", b."firmId", f.name
    ORDER BY min(b."dueOn"), f.name LIMIT ${ON_A_PAGE + 1} OFFSET ${(page - 1) * ON_A_PAGE}`
  return { rows: rows.slice(0, ON_A_PAGE), more: rows.length > ON_A_PAGE }
}
