import type { Actor } from '~/ground/people/actor'
import { industryName } from '~/ground/national-rules/industries'
import { db, Prisma } from '~/platform/db.server'
import { letOn } from '~/residence/spaces/let-on.server'
import { addDays, dateOfDay, dayFromDate, type Day } from '~/shared/days'
import { legendOf, type Coloured, type Colouring, type Group, type Legend } from './colouring'

type Row = {
  unitId: string
  code: string
  firm: string
  endsBefore: Date
  industry: string
  officerId: string | null
  officer: string | null
  overdue: boolean
  open: boolean
  billed: boolean
}

/** The leases of a floor's rooms on a day in groups: by the year they end, by industry, by rent, or by who is in charge. */
export async function coloursOf(
  { enclaveId }: Pick<Actor, 'enclaveId'>,
  floorId: string,
  day: Day,
  by: Exclude<Colouring, 'lease'>,
): Promise<Legend[]> {
  const on = dateOfDay(day)
  const rows = await db.$queryRaw<Row[]>`
    SELECT DISTINCT ON (r.code) r.id AS "unitId", r.code, f.name AS firm, l."endsBefore", f."industryCode" AS industry,
      t."officerId", o.name AS officer, b.overdue, b.open, b.billed
    FROM "Unit" u
    JOIN "Unit" r ON r."enclaveId" = u."enclaveId" AND r.id = COALESCE(u."roomId", u.id)
    JOIN "Lease" l ON l."enclaveId" = u."enclaveId" AND l."unitId" = u.id AND l.purpose = 'firm'
      AND ${letOn(Prisma.sql`${on}::date`)}
    JOIN "Firm" f ON f."enclaveId" = l."enclaveId" AND f.id = l."firmId"
    LEFT JOIN "Tenancy" t ON t."enclaveId" = l."enclaveId" AND t.id = l."tenancyId"
    LEFT JOIN "User" o ON o.id = t."officerId"
    CROSS JOIN LATERAL (
      SELECT COALESCE(bool_or(total > settled AND "dueOn" < ${on}::date), false) AS overdue,
        COALESCE(bool_or(total > settled), false) AS open, count(*) > 0 AS billed
      FROM "Bill" WHERE "enclaveId" = f."enclaveId" AND "firmId" = f.id
        AND ("issuedAt" AT TIME ZONE 'Asia/Shanghai')::date <= ${on}::date
    ) b
    WHERE u."enclaveId" = ${enclaveId}::uuid AND u."floorId" = ${floorId}::uuid
    ORDER BY r.code, l."endsBefore"`
  const rooms = rows.map((row): Coloured => ({
    unitId: row.unitId,
    code: row.code,
    firm: row.firm,
    group: groupOf(row, by),
  }))
  return legendOf(rooms, by === 'end' || by === 'rent')
}

function groupOf(row: Row, by: Exclude<Colouring, 'lease'>): Group {
  switch (by) {
    case 'end': {
      const year = addDays(dayFromDate(row.endsBefore), -1).slice(0, 4)
      return { key: year, name: { zh: `${year} 年到期`, en: `Ends in ${year}` }, order: year }
    }
    case 'industry': {
      const named = industryName(row.industry)
      return { key: row.industry, name: named && { zh: named.zh, en: named.en }, order: row.industry }
    }
    case 'rent': {
      const key = row.overdue ? 'overdue' : row.open ? 'open' : row.billed ? 'paid' : 'unbilled'
      return { key, name: null, order: String(['overdue', 'open', 'paid', 'unbilled'].indexOf(key)) }
    }
    case 'officer': {
      const name = row.officer ?? ''
      return { key: row.officerId ?? 'nobody', name: name ? { zh: name, en: name } : null, order: name }
    }
  }
}
