import { Prisma } from '~/platform/db.server'
import { addDays, addMonths, dateOfDay } from '~/shared/days'
import type { InCharge } from '~/plan/counting/in-charge.server'
import type { By } from './query'
import type { Days } from './spans'

export type Given = { key: string; indicatorId: string; value: string; rows: number }
export type ChargeOf = InCharge & { indicatorId: string }
type Asked = {
  enclaveId: string
  by: By
  indicatorIds: readonly string[]
  approvedIn: Days | null
  openIn: Days | null
  charges: readonly ChargeOf[]
  standing: readonly Given[]
  targets: readonly Given[]
}

const APPROVED = Prisma.sql`s.value AS approved, s.rows AS rows, 0 AS submitted, 0 AS returned, NULL::numeric AS target`
const NOT_IN = Prisma.sql`-s.value AS approved, -1 AS rows, 0 AS submitted, 0 AS returned, NULL::numeric AS target`
const OPEN = Prisma.sql`0 AS approved, 0 AS rows, CASE s.state WHEN 'submitted' THEN s.value ELSE 0 END AS submitted,
  CASE s.state WHEN 'returned' THEN s.value ELSE 0 END AS returned, NULL::numeric AS target`
const TARGET = Prisma.sql`0 AS approved, 0 AS rows, 0 AS submitted, 0 AS returned, s.value AS target`

/** Every part of a figure by its key: sums that are kept, firms as they stand, and targets. */
export function partsSql(asked: Asked): Prisma.Sql {
  const { approvedIn, openIn, standing, targets } = asked
  const open = openIn ? monthsOf(openIn) : Prisma.sql`true`
  return Prisma.join(
    [
      ...(approvedIn ? approvedSums(asked, approvedIn) : []),
      kept(asked, OPEN, Prisma.sql`s.state IN ('submitted', 'returned') AND ${open}`),
      given(standing, APPROVED),
      given(targets, TARGET),
    ],
    ' UNION ALL ',
  )
}

/** What is kept of the months that days touch, less the rows of those months that lie outside of them: mostly none. */
function approvedSums(asked: Asked, days: Days): Prisma.Sql[] {
  const { enclaveId, by, indicatorIds } = asked
  const [begins, next] = [`${days.from.slice(0, 7)}-01`, addDays(days.to, 1)]
  const ends = addMonths(`${days.to.slice(0, 7)}-01`, 1)
  const outside = Prisma.sql`
    SELECT coalesce(${KEY_OF_ROW[by]}, '') AS key, s."indicatorId" AS indicator, ${NOT_IN} FROM "Evidence" s
    JOIN "Indicator" i ON i."enclaveId" = s."enclaveId" AND i.id = s."indicatorId" AND NOT i.standing
    LEFT JOIN "Park" k ON k."enclaveId" = s."enclaveId" AND k.id = s."parkId"
    ${by === 'department' ? whoseRow(asked.charges) : Prisma.empty}
    WHERE s."enclaveId" = ${enclaveId}::uuid AND s."indicatorId" = ANY(${[...indicatorIds]}::uuid[])
      AND s.state = 'approved' AND s."prolongsId" IS NULL`
  const between = (from: string, to: string) =>
    Prisma.sql`${outside} AND s."countedOn" >= ${dateOfDay(from)}::date AND s."countedOn" < ${dateOfDay(to)}::date`
  return [
    kept(asked, APPROVED, Prisma.sql`s.state = 'approved' AND NOT i.standing AND ${monthsOf(days)}`),
    ...(begins < days.from ? [between(begins, days.from)] : []),
    ...(next < ends ? [between(next, ends)] : []),
  ]
}

/** What is kept of rows that count something themselves. By time, what is kept of any one part has every row once. */
function kept(asked: Asked, cells: Prisma.Sql, which: Prisma.Sql): Prisma.Sql {
  const { enclaveId, by, indicatorIds, charges } = asked
  const part = by === 'year' || by === 'month' || by === 'district' ? 'park' : by
  const [whose, ofPart] =
    part === 'department'
      ? [whoseSum(charges), Prisma.sql`s.part IN ('park', 'industry') AND s.part = c.part`]
      : [Prisma.empty, Prisma.sql`s.part = ${part}`]
  return Prisma.sql`SELECT coalesce(${KEY_OF_SUM[by]}, '') AS key, s."indicatorId" AS indicator, ${cells}
    FROM "EvidencePart" s JOIN "Indicator" i ON i."enclaveId" = s."enclaveId" AND i.id = s."indicatorId"
    LEFT JOIN "Park" k ON ${by === 'district'} AND k."enclaveId" = s."enclaveId" AND k.id::text = s.key
    ${whose}
    WHERE s."enclaveId" = ${enclaveId}::uuid AND ${ofPart}
      AND s."indicatorId" = ANY(${[...indicatorIds]}::uuid[]) AND NOT s.prolongs AND s.rows <> 0 AND ${which}`
}

/** By what the sums of each indicator are kept that its departments answer for, and whose each key is. */
function chargesSql(charges: readonly ChargeOf[]): Prisma.Sql {
  return Prisma.sql`JOIN (SELECT * FROM unnest(${charges.map(({ indicatorId }) => indicatorId)}::uuid[],
      ${charges.map(({ column }) => column)}::text[], ${charges.map(({ all }) => all)}::text[]) AS c(indicator, part, whole)
    ) c ON c.indicator = s."indicatorId"`
}

function whoseSql(charges: readonly ChargeOf[], key: Prisma.Sql): Prisma.Sql {
  const pairs = charges.flatMap(({ indicatorId, of }) =>
    [...of].map(([own, department]) => ({ indicatorId, own, department })),
  )
  return Prisma.sql`${chargesSql(charges)}
    LEFT JOIN (SELECT * FROM unnest(${pairs.map(({ indicatorId }) => indicatorId)}::uuid[],
      ${pairs.map(({ own }) => own)}::text[], ${pairs.map(({ department }) => department)}::text[]) AS m(indicator, key, whose)
    ) m ON m.indicator = s."indicatorId" AND m.key = ${key}
    CROSS JOIN LATERAL (SELECT coalesce(c.whole, m.whose) AS department) w`
}
const whoseSum = (charges: readonly ChargeOf[]) => whoseSql(charges, Prisma.sql`s.key`)
const whoseRow = (charges: readonly ChargeOf[]) =>
  whoseSql(charges, Prisma.sql`CASE c.part WHEN 'park' THEN s."parkId"::text ELSE s.industry END`)

const OWN_KEY = Prisma.sql`s.key`
const KEY_OF_SUM: Record<By, Prisma.Sql> = {
  park: OWN_KEY,
  district: Prisma.sql`k."divisionCode"`,
  department: Prisma.sql`w.department`,
  industry: OWN_KEY,
  intake: OWN_KEY,
  source: OWN_KEY,
  year: Prisma.sql`to_char(s.month, 'YYYY')`,
  month: Prisma.sql`to_char(s.month, 'YYYY-MM')`,
}
const KEY_OF_ROW: Record<By, Prisma.Sql> = {
  park: Prisma.sql`s."parkId"::text`,
  district: Prisma.sql`k."divisionCode"`,
  department: Prisma.sql`w.department`,
  industry: Prisma.sql`s.industry`,
  intake: Prisma.sql`s."intakeId"::text`,
  source: Prisma.sql`s.source`,
  year: Prisma.sql`to_char(s."countedOn", 'YYYY')`,
  month: Prisma.sql`to_char(s."countedOn", 'YYYY-MM')`,
}

function monthsOf({ from, to }: Days): Prisma.Sql {
  return Prisma.sql`s.month BETWEEN ${dateOfDay(`${from.slice(0, 7)}-01`)}::date AND ${dateOfDay(to)}::date`
}

function given(parts: readonly Given[], cells: Prisma.Sql): Prisma.Sql {
  const [keys, ids] = [parts.map(({ key }) => key), parts.map(({ indicatorId }) => indicatorId)]
  const [values, rows] = [parts.map(({ value }) => value), parts.map((part) => part.rows)]
  return Prisma.sql`SELECT s.key, s.indicator, ${cells}
    FROM unnest(${keys}::text[], ${ids}::uuid[], ${values}::numeric[], ${rows}::int[]) AS s(key, indicator, value, rows)`
}
