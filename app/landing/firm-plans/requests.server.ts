import type { Actor } from '~/ground/people/actor'
import { db, Prisma } from '~/platform/db.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import { REQUESTS_ON_A_PAGE, type RequestQuery, type Show } from './list-query'
import { requestStanding } from './standing'
import { answeredOnSql, requestStandingSql } from './standing-sql.server'
import { requestsSql } from './visible.server'
import { REQUEST_STANDINGS, REQUEST_STATES, SUPPORT_KINDS, SUPPORT_REPLIES } from './vocabulary'

type Row = {
  id: string
  version: number
  kind: string
  what: string
  state: string
  askedAt: Date
  dueOn: Date | null
  reply: string | null
  answer: string
  answeredAt: Date | null
  rating: number | null
  ratingNote: string
  withdrawnWhy: string
  department: { nameZh: string; nameEn: string } | null
}

/** A request as every page shows it. */
export function requestLine(row: Row, today: Day) {
  const state = REQUEST_STATES.of(row.state)
  const dueOn = row.dueOn && dayFromDate(row.dueOn)
  const answeredOn = row.answeredAt && dayOf(row.answeredAt)
  const { id, version, what, answer, rating, ratingNote, withdrawnWhy, department } = row
  return {
    id,
    version,
    what,
    answer,
    rating,
    ratingNote,
    withdrawnWhy,
    state,
    dueOn,
    answeredOn,
    kind: SUPPORT_KINDS.of(row.kind),
    askedOn: dayOf(row.askedAt),
    reply: row.reply === null ? null : SUPPORT_REPLIES.of(row.reply),
    standing: requestStanding({ state, dueOn, answeredOn }, today),
    department: department && { zh: department.nameZh, en: department.nameEn },
  }
}
export type RequestLine = ReturnType<typeof requestLine>

type ListRow = {
  id: string
  planId: string
  firmId: string
  firmName: string
  kind: string
  what: string
  standing: string
  askedOn: Day
  dueOn: Day | null
  answeredOn: Day | null
  reply: string | null
  answer: string
  rating: number | null
  ratingNote: string
  departmentZh: string | null
  departmentEn: string | null
}

/** A page of the requests an address asks for, the earliest due first, as one statement. */
export async function requestList(
  actor: Actor,
  { department, show, page }: RequestQuery,
  today: Day,
  size = REQUESTS_ON_A_PAGE,
) {
  const own = department ? Prisma.sql`AND r."departmentId" = ${department}::uuid` : Prisma.empty
  const found = await db.$queryRaw<ListRow[]>(Prisma.sql`
    SELECT r.id, r."planId", f.id AS "firmId", f.name AS "firmName", r.kind, r.what,
      ${requestStandingSql(today)} AS standing, (r."askedAt" AT TIME ZONE 'Asia/Shanghai')::date::text AS "askedOn",
      r."dueOn"::text AS "dueOn", ${answeredOnSql}::text AS "answeredOn", r.reply, r.answer, r.rating, r."ratingNote",
      d."nameZh" AS "departmentZh", d."nameEn" AS "departmentEn"
    FROM "SupportRequest" r
    JOIN "FirmPlan" p ON p."enclaveId" = r."enclaveId" AND p.id = r."planId"
    JOIN "Firm" f ON f."enclaveId" = p."enclaveId" AND f.id = p."firmId"
    LEFT JOIN "Department" d ON d."enclaveId" = r."enclaveId" AND d.id = r."departmentId"
    WHERE ${requestsSql(actor)} ${own} ${shownSql(show, today)}
    ORDER BY r.state <> 'proposed', r.state <> 'open', CASE WHEN r.state = 'open' THEN r."dueOn" END, r.id DESC
    LIMIT ${size + 1} OFFSET ${(page - 1) * size}`)
  const rows = found.slice(0, size).map((row) => ({
    ...row,
    kind: SUPPORT_KINDS.of(row.kind),
    standing: REQUEST_STANDINGS.of(row.standing),
    reply: row.reply === null ? null : SUPPORT_REPLIES.of(row.reply),
    department: row.departmentZh === null ? null : { zh: row.departmentZh, en: row.departmentEn ?? '' },
  }))
  return { rows, more: found.length > size }
}
export type RequestListRow = Awaited<ReturnType<typeof requestList>>['rows'][number]

function shownSql(show: Show | null, today: Day): Prisma.Sql {
  if (show === null) return Prisma.empty
  if (show === 'answered') return Prisma.sql`AND r.state = 'answered'`
  if (show === 'rated') return Prisma.sql`AND r.rating IS NOT NULL`
  // Of what is open, what is late is part: both lie with a department.
  if (show === 'open') return Prisma.sql`AND r.state = 'open'`
  return Prisma.sql`AND ${requestStandingSql(today)} = ${show}`
}

export type DepartmentCounts = {
  departmentId: string | null
  zh: string
  en: string
  asked: number
  open: number
  late: number
  inTime: number
  answeredLate: number
  rated: number
  rating: number | null
}

/** What each department was asked and how it answered, and all together (without a department), by one statement. */
export async function supportCounts(actor: Actor, today: Day) {
  const rows = await db.$queryRaw<DepartmentCounts[]>(Prisma.sql`
    SELECT s."departmentId", COALESCE(d."nameZh", '') AS zh, COALESCE(d."nameEn", '') AS en, s.asked, s.open, s.late, s."inTime",
      s."answeredLate", s.rated, s.rating
    FROM (SELECT r."departmentId", r."enclaveId", count(*)::int AS asked,
        count(*) FILTER (WHERE r.state = 'open')::int AS open,
        count(*) FILTER (WHERE ${requestStandingSql(today)} = 'late')::int AS late,
        count(*) FILTER (WHERE ${requestStandingSql(today)} = 'in_time')::int AS "inTime",
        count(*) FILTER (WHERE ${requestStandingSql(today)} = 'answered_late')::int AS "answeredLate",
        count(r.rating)::int AS rated, round(avg(r.rating), 2)::float AS rating
      FROM "SupportRequest" r JOIN "FirmPlan" p ON p."enclaveId" = r."enclaveId" AND p.id = r."planId"
      WHERE ${requestsSql(actor)} AND r."departmentId" IS NOT NULL
      GROUP BY GROUPING SETS ((r."enclaveId", r."departmentId"), ())) s
    LEFT JOIN "Department" d ON d."enclaveId" = s."enclaveId" AND d.id = s."departmentId"
    ORDER BY s."departmentId" IS NULL, s.late DESC, d.position, d.id LIMIT 200`)
  const whole = rows.find(({ departmentId }) => departmentId === null)
  return {
    whole: whole && whole.asked > 0 ? whole : null,
    byDepartment: rows.flatMap((row) =>
      row.departmentId === null ? [] : [{ ...row, departmentId: row.departmentId }],
    ),
  }
}
export type SupportCounts = Awaited<ReturnType<typeof supportCounts>>
