import { Prisma, type Tx } from '~/platform/db.server'
import { owedExtras, type Extra } from '~/residence/extras/owed'
import { monthOf } from '~/residence/rent/months'
import { addMonths, dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { isInOn, settledOf } from './charged-bookings.server'
import { MENDED_MONTHS, type NewLine } from './corrections'
import { extraLines, type ChargedExtra } from './extra-lines'

type Of = { enclaveId: string; runId: string; firmId?: string }

/**
 * The lines of what firms pay besides up to a month that no other run has charged; of one firm, or of all. What was
 * entered before a settlement of all that a firm owes ends with the month of that settlement.
 */
export async function linesOfExtras(tx: Tx, of: Of, month: Day): Promise<NewLine[]> {
  const { enclaveId, firmId } = of
  // What ended before the months that are still mended is owed no more.
  const mended = dateOfDay(addMonths(month, -MENDED_MONTHS))
  const rows = await tx.extra.findMany({
    where: {
      enclaveId,
      ...(firmId ? { firmId } : {}),
      OR: [{ lastMonth: null }, { lastMonth: { gte: mended } }],
    },
  })
  const charged = await chargedExtras(tx, of, month)
  if (rows.length === 0 && charged.length === 0) return []
  const firmIds = [...new Set(rows.map((row) => row.firmId))]
  const [isIn, settled] = await Promise.all([
    isInOn(tx, enclaveId, firmIds),
    settledOf(tx, enclaveId, firmIds),
  ])
  const extras = rows.map((row): Extra => {
    const said = row.lastMonth && dayFromDate(row.lastMonth)
    const [over] = (settled.get(row.firmId) ?? []).filter((at) => row.createdAt <= at).toSorted(byTime)
    const lastMonth = over && (said === null || monthOf(dayOf(over)) < said) ? monthOf(dayOf(over)) : said
    return {
      extraId: row.id,
      firmId: row.firmId,
      name: row.name,
      lastMonth,
      amount: row.amount.toFixed(2),
      vatPercent: row.vatPercent.toNumber(),
      firstMonth: dayFromDate(row.firstMonth),
    }
  })
  return extraLines(owedExtras(extras, month, MENDED_MONTHS), charged, isIn)
}

const byTime = (one: Date, other: Date) => one.getTime() - other.getTime()

async function chargedExtras(
  tx: Pick<Tx, '$queryRaw'>,
  { enclaveId, runId, firmId }: Of,
  month: Day,
): Promise<ChargedExtra[]> {
  return tx.$queryRaw<ChargedExtra[]>`
    SELECT c."extraId", max(c."firmId"::text) AS "firmId", max(e.name) AS name, c.month::text AS month,
      sum(c."full")::text AS "full", sum(c.vat)::text AS vat, max(c."vatPercent")::float AS "vatPercent",
      max(c.revision) AS revision, bool_or(c.resident) AS resident
    FROM "Charge" c JOIN "Extra" e ON e."enclaveId" = c."enclaveId" AND e.id = c."extraId"
    WHERE c."enclaveId" = ${enclaveId}::uuid AND c."runId" <> ${runId}::uuid AND c."extraId" IS NOT NULL
      AND c.month BETWEEN ${month}::date - make_interval(months => ${MENDED_MONTHS}::int) AND ${month}::date
      ${firmId ? Prisma.sql`AND c."firmId" = ${firmId}::uuid` : Prisma.empty}
    GROUP BY c."extraId", c.month`
}
