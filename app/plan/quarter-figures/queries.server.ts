import { firmHead } from '~/ground/firms/figures.server'
import { settingOn } from '~/ground/settings/enclave.server'
import type { Actor } from '~/ground/people/actor'
import { lastDayOf, lastEnded, type Quarter } from '~/landing/quarters/quarter'
import { db, Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dayFromDate, type Day } from '~/shared/days'
import { yuanToWan } from '~/shared/money'
import { FIRM_QUARTERS, LANDED_ITSELF } from './figures-sql.server'
import { comparedWith, quarterNamed, quartersToReport, yearOfQuarter } from './quarters'
import { slips, type Money } from './slips'

type Reader = Pick<Tx, '$queryRaw'>
export type KnownQuarter = Money & { quarter: Quarter; staff: number | null; rdStaff: number | null }

/** What is known of some quarters of a firm, wherever it was said. */
export function knownQuarters(
  { enclaveId, firmId }: { enclaveId: string; firmId: string },
  quarters: readonly Quarter[],
  client: Reader = db,
): Promise<KnownQuarter[]> {
  return client.$queryRaw<KnownQuarter[]>`
    SELECT k.quarter, k.revenue::text AS revenue, k.rd::text AS rd, k.tax::text AS tax, k.staff, k.rd_staff AS "rdStaff"
    FROM ${FIRM_QUARTERS(enclaveId, { quarters, firmId })} k ORDER BY k.quarter`
}

/**
 * Whether a firm is asked for revenue, tax and staff of a quarter after its landing, has answered or still may: then they
 * are not asked here. Null where it is not.
 */
export async function askedAfterLanding(
  { enclaveId, firmId }: { enclaveId: string; firmId: string },
  { quarter, today }: { quarter: Quarter; today: Day },
  client: Reader = db,
): Promise<{ askId: string; isAnswered: boolean } | null> {
  const rows = await client.$queryRaw<{ askId: string; isAnswered: boolean; isOpen: boolean }[]>`
    SELECT k.id AS "askId", EXISTS (SELECT 1 FROM "QuarterAnswer" a WHERE a."enclaveId" = k."enclaveId"
        AND a."askId" = k.id) AS "isAnswered", k."closesOn" >= ${today}::date AND p.stage <> 'dropped' AS "isOpen"
    FROM "QuarterAsk" k JOIN "LandingProject" p ON p."enclaveId" = k."enclaveId" AND p.id = k."projectId"
    JOIN "Firm" f ON f."enclaveId" = p."enclaveId" AND f.id = p."firmId" AND ${LANDED_ITSELF}
    WHERE k."enclaveId" = ${enclaveId}::uuid AND k.quarter = ${quarter} AND p."firmId" = ${firmId}::uuid`
  const [one, another] = rows
  return one && !another && (one.isAnswered || one.isOpen)
    ? { askId: one.askId, isAnswered: one.isAnswered }
    : null
}

/** What amounts of a quarter are compared with: the quarter before, and the same one a year ago or, without it, that year. */
export async function earlierOf(
  firm: { enclaveId: string; firmId: string },
  quarter: Quarter,
  client: Reader = db,
): Promise<{ before: KnownQuarter | null; yearAgo: Money | null }> {
  const [before, yearAgo] = comparedWith(quarter)
  const known = await knownQuarters(firm, [before, yearAgo], client)
  const of = (one: Quarter) => known.find((row) => row.quarter === one) ?? null
  const { enclaveId, firmId } = firm
  const [year] = await client.$queryRaw<Money[]>(Prisma.sql`
    SELECT y."revenueYuan"::text AS revenue, y."rdYuan"::text AS rd, y."taxYuan"::text AS tax FROM "YearFigures" y
    WHERE y."enclaveId" = ${enclaveId}::uuid AND y."firmId" = ${firmId}::uuid AND y.year = ${yearOfQuarter(quarter) - 1}::int
    ORDER BY y.version DESC LIMIT 1`)
  return { before: of(before), yearAgo: of(yearAgo) ?? year ?? null }
}

/** Which amounts are far from those they are compared with, and how far nobody asks: a unit was probably mistaken. */
export function slippedIn(values: Money, { before, yearAgo }: Awaited<ReturnType<typeof earlierOf>>) {
  const found = [before, yearAgo].flatMap((then) => (then === null ? [] : slips(values, then)))
  return [...new Set(found)]
}

/** The page of a quarter of a firm: what was said, what is asked and what is known from elsewhere. */
export async function quarterFiguresPage(
  actor: Actor,
  firmId: string | undefined,
  named: string | undefined,
  today: Day,
) {
  const row = await firmHead(actor, firmId)
  const foundedOn = dayFromDate(row.foundedOn)
  const quarter = quarterNamed(named, today, foundedOn) ?? notFound()
  const firm = { enclaveId: actor.enclaveId, firmId: row.id }
  const [last, known, asked, { before }] = await Promise.all([
    db.quarterFigures.findFirst({ where: { ...firm, quarter }, orderBy: { version: 'desc' } }),
    knownQuarters(firm, [quarter]),
    askedAfterLanding(firm, { quarter, today }),
    earlierOf(firm, quarter),
  ])
  const [here] = known
  return {
    firm: { id: row.id, name: row.name },
    quarter,
    quarters: quartersToReport(today, foundedOn),
    version: last?.version ?? 0,
    asked,
    here: here ? inWan(here) : null,
    before: before ? inWan(before) : null,
  }
}

const wan = (yuan: string | null) => (yuan === null ? null : yuanToWan(yuan))
const inWan = ({ quarter, revenue, rd, tax, staff, rdStaff }: KnownQuarter) => ({
  quarter,
  revenue: wan(revenue),
  rd: wan(rd),
  tax: wan(tax),
  staff,
  rdStaff,
})

/** The last quarter that is over, if quarters are asked for and a firm in residence since a day owes figures of it. */
export async function quarterOwedBy(
  firm: { enclaveId: string; firmId: string },
  { today, began }: { today: Day; began: Day },
): Promise<Quarter | null> {
  const quarter = lastEnded(today)
  if (began > lastDayOf(quarter)) return null
  const { quarterDueDays } = await settingOn(db, firm.enclaveId, 'limits', today)
  if (quarterDueDays === 0) return null
  const [known] = await knownQuarters(firm, [quarter])
  const { revenue = null, rd = null, staff = null, rdStaff = null } = known ?? {}
  return [revenue, rd, staff, rdStaff].includes(null) ? quarter : null
}
