import { isQuarter } from '~/landing/quarters/quarter'
import { Prisma, type Client } from '~/platform/db.server'
import { COMPLETE, FIRM_QUARTERS } from '~/plan/quarter-figures/figures-sql.server'
import { dateOfDay } from '~/shared/days'
import { lastDay, quarterOfPeriod, yearOfPeriod, type Period } from './period'

export type Owing = { id: string; name: string }
type Asked = {
  enclaveId: string
  period: Period
  /** Firms that were sent this step already are left out. */
  unless: string
  firmId?: string
}

/** Firms in residence at the end of a period that owe figures of it; none once the return of it is approved. */
export function owing(
  client: Pick<Client, '$queryRaw'>,
  { enclaveId, period, unless, firmId }: Asked,
): Promise<Owing[]> {
  const end = dateOfDay(lastDay(period))
  const year = yearOfPeriod(period)
  const own = firmId ? { firmId } : {}
  const reported = isQuarter(period)
    ? Prisma.sql`SELECT k."firmId" FROM ${FIRM_QUARTERS(enclaveId, { quarters: [period], ...own })} k WHERE ${COMPLETE}`
    : Prisma.sql`SELECT y."firmId" FROM "YearFigures" y WHERE y."enclaveId" = ${enclaveId}::uuid AND y.year = ${year}::int`
  // Read once: joined to the firms, it is read again for each of them where the database does not know yet how many
  // there are.
  return client.$queryRaw<Owing[]>`
    WITH reported AS MATERIALIZED (${reported})
    SELECT f.id, f.name FROM "Firm" f WHERE f."enclaveId" = ${enclaveId}::uuid
      ${firmId ? Prisma.sql`AND f.id = ${firmId}::uuid` : Prisma.empty}
      AND EXISTS (SELECT 1 FROM "Tenancy" t WHERE t."enclaveId" = f."enclaveId" AND t."firmId" = f.id
        AND t."startedOn" <= ${end}::date AND (t."graduatedOn" IS NULL OR t."graduatedOn" > ${end}::date)
        AND (t."exitedOn" IS NULL OR t."exitedOn" > ${end}::date))
      AND NOT EXISTS (SELECT 1 FROM reported k WHERE k."firmId" = f.id)
      AND NOT EXISTS (SELECT 1 FROM "YearlyReturn" r WHERE r."enclaveId" = f."enclaveId" AND r.year = ${year}::int
        AND r.quarter = ${quarterOfPeriod(period)}::int AND r.state = 'approved')
      AND NOT EXISTS (SELECT 1 FROM "Reminder" m WHERE m."enclaveId" = f."enclaveId" AND m."aboutType" = 'figures'
        AND m."aboutId" = f.id AND m.kind = ${unless})
    ORDER BY f.id`
}
