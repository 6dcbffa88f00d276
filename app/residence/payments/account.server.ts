import type { Actor } from '~/ground/people/actor'
import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import { db, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import type { Day } from '~/shared/days'

/** What a firm has left on its account: payments and credit notes that have paid nothing yet. */
export async function creditOf(
  tx: Pick<Tx, '$queryRaw'>,
  enclaveId: string,
  firmId: string,
): Promise<string> {
  const [row] = await tx.$queryRaw<{ credit: string }[]>`
    SELECT (COALESCE((SELECT sum(settled - total) FROM "Bill" WHERE "enclaveId" = ${enclaveId}::uuid
        AND "firmId" = ${firmId}::uuid AND total < 0), 0)
      + COALESCE((SELECT sum(amount - settled) FROM "Payment" WHERE "enclaveId" = ${enclaveId}::uuid
        AND "firmId" = ${firmId}::uuid AND direction = 'in' AND "voidedAt" IS NULL), 0))::numeric(14,2)::text AS credit`
  return row?.credit ?? '0.00'
}

export type Entry = {
  on: Day
  kind: 'bill' | 'credit' | 'payment' | 'refund'
  id: string
  ref: string
  month: Day | null
  /** Signed: what it adds to what the firm owes. */
  amount: string
  open: string
  dueOn: Day | null
  balance: string
}

/** Everything on a firm's account in its order, with what was owed after each; of a year, or of all. */
export async function accountOf(
  actor: Actor,
  firmId: string | undefined,
  today: Day,
  year: number | null = null,
) {
  const { enclaveId } = actor
  const firm =
    (isId(firmId) &&
      (await db.firm.findFirst({
        where: { AND: [{ id: firmId }, firmsVisibleTo(actor)] },
        select: { id: true, name: true, ref: true, uscc: true },
      }))) ||
    notFound()
  const from = `${year ?? 1900}-01-01`
  const until = `${year ?? 2199}-12-31`
  const [entries, [sums]] = await Promise.all([
    db.$queryRaw<Entry[]>`
      SELECT * FROM (
        SELECT e.*, sum(amount::numeric) OVER (ORDER BY "on", weight, ref)::numeric(14,2)::text AS balance FROM (
          SELECT to_char(b."issuedAt" AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS "on", 0 AS weight,
            CASE WHEN b.total < 0 THEN 'credit' ELSE 'bill' END AS kind, b.id, b.ref, r.month::text AS month,
            b.total::text AS amount, (b.total - b.settled)::text AS open, b."dueOn"::text AS "dueOn"
          FROM "Bill" b JOIN "ChargeRun" r ON r."enclaveId" = b."enclaveId" AND r.id = b."runId"
          WHERE b."enclaveId" = ${enclaveId}::uuid AND b."firmId" = ${firm.id}::uuid
          UNION ALL
          SELECT p."paidOn"::text, 1, CASE WHEN p.direction = 'in' THEN 'payment' ELSE 'refund' END, p.id, p.ref, NULL,
            (CASE WHEN p.direction = 'in' THEN -p.amount ELSE p.amount END)::text, (p.amount - p.settled)::text, NULL
          FROM "Payment" p WHERE p."enclaveId" = ${enclaveId}::uuid AND p."firmId" = ${firm.id}::uuid
            AND p."voidedAt" IS NULL
        ) e
      ) x WHERE "on" BETWEEN ${from} AND ${until} ORDER BY "on" DESC, weight DESC, ref DESC LIMIT 400`,
    db.$queryRaw<{ owed: string; overdue: string; relief: string; deposit: string; first: number | null }[]>`
      SELECT COALESCE(sum(total - settled) FILTER (WHERE total > 0), 0)::numeric(14,2)::text AS owed,
        COALESCE(sum(total - settled) FILTER (WHERE total > 0 AND "dueOn" < ${today}::date), 0)::numeric(14,2)::text
          AS overdue,
        (SELECT COALESCE(sum(c.relief), 0)::text FROM "Charge" c JOIN "ChargeRun" r ON r."enclaveId" = c."enclaveId"
          AND r.id = c."runId" AND r.state = 'issued'
          WHERE c."enclaveId" = ${enclaveId}::uuid AND c."firmId" = ${firm.id}::uuid) AS relief,
        (SELECT COALESCE(sum(c.amount), 0)::text FROM "Charge" c JOIN "ChargeRun" r ON r."enclaveId" = c."enclaveId"
          AND r.id = c."runId" AND r.state = 'issued' AND c.kind IN ('deposit', 'deposit_back')
          WHERE c."enclaveId" = ${enclaveId}::uuid AND c."firmId" = ${firm.id}::uuid) AS deposit,
        extract(year FROM min("issuedAt" AT TIME ZONE 'Asia/Shanghai'))::int AS first
      FROM "Bill" WHERE "enclaveId" = ${enclaveId}::uuid AND "firmId" = ${firm.id}::uuid`,
  ])
  const credit = await creditOf(db, enclaveId, firm.id)
  const none = { owed: '0.00', overdue: '0.00', relief: '0.00', deposit: '0.00', first: null }
  return { firm, entries, ...(sums ?? none), credit }
}
export type Account = Awaited<ReturnType<typeof accountOf>>
