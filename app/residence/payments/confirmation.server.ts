import { logoOf } from '~/ground/papers/logo.server'
import type { Actor } from '~/ground/people/actor'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { CHARGE_KINDS } from '~/residence/rent/vocabulary'
import { yearOf, type Day } from '~/shared/days'
import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import type { Locale } from '~/shared/words'
import { confirmationSheet, type Confirmed } from './confirmation'

type Sums = { before: string; paid: string; refunded: string; after: string; first: number | null }

/**
 * What a firm was billed in a calendar year, what it was relieved of, what it paid and what was open before and after:
 * the bills that went out and the payments of that year, so that opening, movements and closing add up. Without a year
 * the current one. 404 when the firm is not the actor's to see, or the year lies outside its bills.
 */
export async function confirmationOf(
  actor: Actor,
  firmId: string | null | undefined,
  { today, year: asked, locale }: { today: Day; year: number | null; locale: Locale },
) {
  const { enclaveId } = actor
  const firm =
    (isId(firmId) &&
      (await db.firm.findFirst({
        where: { AND: [{ id: firmId }, firmsVisibleTo(actor)] },
        select: { id: true, name: true, ref: true, uscc: true },
      }))) ||
    notFound()
  const year = asked ?? yearOf(today)
  const [from, until] = [`${year}-01-01`, `${year}-12-31`]
  const [kinds, [sums], enclave] = await Promise.all([
    db.$queryRaw<{ kind: string; full: string; relief: string; amount: string }[]>`
      SELECT c.kind, sum(c.full)::text AS full, sum(c.relief)::text AS relief, sum(c.amount)::text AS amount
      FROM "Bill" b JOIN "Charge" c ON c."enclaveId" = b."enclaveId" AND c."runId" = b."runId" AND c."firmId" = b."firmId"
      WHERE b."enclaveId" = ${enclaveId}::uuid AND b."firmId" = ${firm.id}::uuid
        AND (b."issuedAt" AT TIME ZONE 'Asia/Shanghai')::date BETWEEN ${from}::date AND ${until}::date
      GROUP BY c.kind ORDER BY c.kind`,
    db.$queryRaw<Sums[]>`
      SELECT COALESCE(sum(amount) FILTER (WHERE day < ${from}::date), 0)::numeric(14,2)::text AS before,
        COALESCE(-sum(amount) FILTER (WHERE kind = 'in' AND day BETWEEN ${from}::date AND ${until}::date), 0)
          ::numeric(14,2)::text AS paid,
        COALESCE(sum(amount) FILTER (WHERE kind = 'out' AND day BETWEEN ${from}::date AND ${until}::date), 0)
          ::numeric(14,2)::text AS refunded,
        COALESCE(sum(amount) FILTER (WHERE day <= ${until}::date), 0)::numeric(14,2)::text AS after,
        extract(year FROM min(day))::int AS first
      FROM (
        SELECT (b."issuedAt" AT TIME ZONE 'Asia/Shanghai')::date AS day, 'bill' AS kind, b.total AS amount
        FROM "Bill" b WHERE b."enclaveId" = ${enclaveId}::uuid AND b."firmId" = ${firm.id}::uuid
        UNION ALL
        SELECT p."paidOn", p.direction, CASE WHEN p.direction = 'in' THEN -p.amount ELSE p.amount END
        FROM "Payment" p WHERE p."enclaveId" = ${enclaveId}::uuid AND p."firmId" = ${firm.id}::uuid
          AND p."voidedAt" IS NULL
      ) moved`,
    enclaveOn(db, enclaveId, today),
  ])
  const first = sums?.first ?? yearOf(today)
  if (!sums || year < first || year > yearOf(today)) notFound()
  const { before, paid, refunded, after } = sums
  const confirmed: Confirmed = {
    firm,
    year,
    until: until < today ? until : today,
    madeOn: today,
    lines: kinds.map(({ kind, ...line }) => ({ kind: CHARGE_KINDS.of(kind), ...line })),
    before,
    paid,
    refunded,
    after,
  }
  const organisation = locale === 'zh' ? enclave.nameZh : enclave.nameEn
  return {
    firm,
    year,
    years: Array.from({ length: yearOf(today) - first + 1 }, (_, at) => first + at),
    sheet: confirmationSheet(confirmed, { organisation, logo: logoOf(enclave) }, locale),
  }
}
