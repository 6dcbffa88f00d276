import type { Actor } from '~/ground/people/actor'
import { db, Prisma } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { MATTERS_OF, SHOWN } from './matters-sql.server'
import { MATTERS_ON_A_PAGE, type Matter, type Standing, type WorkQuery } from './query'

/** So many departments stand by name. */
const DEPARTMENTS = 200

export type DepartmentLine = {
  departmentId: string | null
  zh: string
  en: string
  asked: number
  inHand: number
  late: number
  inTime: number
  answeredLate: number
  withdrawn: number
  /** Days from the day a matter was passed on to its answer, of what was answered; a task has its own course and is left out. */
  median: number | null
}

const narrowed = ({ matter, year }: WorkQuery) => Prisma.sql`
  ${matter === null ? Prisma.sql`true` : Prisma.sql`x.matter = ${matter}`}
  AND ${year === null ? Prisma.sql`true` : Prisma.sql`EXTRACT(year FROM x."askedOn") = ${year}`}`

/** What each department has in hand, answered and let pass, and how fast it was, with the sums; whoever has most late first. */
export async function departmentCounts({ enclaveId }: Actor, asked: WorkQuery, today: Day) {
  const rows = await db.$queryRaw<DepartmentLine[]>`
    SELECT s."departmentId", COALESCE(d."nameZh", '') AS zh, COALESCE(d."nameEn", '') AS en, s.asked, s."inHand", s.late,
      s."inTime", s."answeredLate", s.withdrawn, s.median
    FROM (SELECT x."departmentId", count(*)::int AS asked,
        count(*) FILTER (WHERE ${SHOWN('in_hand')})::int AS "inHand", count(*) FILTER (WHERE ${SHOWN('late')})::int AS late,
        count(*) FILTER (WHERE ${SHOWN('in_time')})::int AS "inTime",
        count(*) FILTER (WHERE ${SHOWN('answered_late')})::int AS "answeredLate",
        count(*) FILTER (WHERE ${SHOWN('withdrawn')})::int AS withdrawn,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY x."answeredOn" - x."askedOn")
          FILTER (WHERE x.matter <> 'task' AND x.standing IN ('in_time', 'answered_late'))::float8 AS median
      FROM ${MATTERS_OF(enclaveId, today)} x WHERE ${narrowed(asked)}
      GROUP BY GROUPING SETS ((x."departmentId"), ())) s
    LEFT JOIN "Department" d ON d."enclaveId" = ${enclaveId}::uuid AND d.id = s."departmentId"
    ORDER BY s."departmentId" IS NULL, s.late DESC, s."inHand" DESC, d.position, d.id LIMIT ${DEPARTMENTS + 1}`
  const whole = rows.find(({ departmentId }) => departmentId === null)
  return {
    whole: whole && whole.asked > 0 ? whole : null,
    lines: rows.filter(({ departmentId }) => departmentId !== null),
  }
}
export type DepartmentCounts = Awaited<ReturnType<typeof departmentCounts>>

export type MatterRow = {
  matter: Matter
  id: string
  leadsTo: string
  ofZh: string
  ofEn: string
  what: string
  departmentZh: string
  departmentEn: string
  askedOn: Day
  dueOn: Day
  answeredOn: Day | null
  reply: string | null
  answer: string
  standing: Standing
}

/** A page of the matters an address asks for: what is late first, then by the day they are due. */
export async function mattersOf(actor: Actor, asked: WorkQuery, today: Day, size = MATTERS_ON_A_PAGE) {
  const found = await readMatters(
    actor,
    { asked, today },
    Prisma.sql`true`,
    Prisma.sql`ORDER BY x.standing NOT IN ('open', 'late'), CASE WHEN x.standing IN ('open', 'late') THEN x."dueOn" END,
      x."askedOn" DESC, x.id DESC
    LIMIT ${size + 1} OFFSET ${(asked.page - 1) * size}`,
  )
  return { rows: found.slice(0, size), more: found.length > size }
}

/** All of them for a file, the last asked first: each stretch begins after the last matter of the one before. */
export async function* everyMatter(actor: Actor, asked: WorkQuery, today: Day): AsyncGenerator<MatterRow[]> {
  for (let after: MatterRow | undefined, more = true; more;) {
    const rest: Prisma.Sql = after
      ? Prisma.sql`(x."askedOn", x.id) < (${after.askedOn}::date, ${after.id}::uuid)`
      : Prisma.sql`true`
    const order = Prisma.sql`ORDER BY x."askedOn" DESC, x.id DESC LIMIT ${AT_ONCE}`
    const found = await readMatters(actor, { asked, today }, rest, order)
    yield found
    more = found.length === AT_ONCE
    after = found.at(-1)
  }
}
const AT_ONCE = 500

function readMatters(
  { enclaveId }: Actor,
  { asked, today }: { asked: WorkQuery; today: Day },
  rest: Prisma.Sql,
  order: Prisma.Sql,
): Promise<MatterRow[]> {
  const own = asked.department
    ? Prisma.sql`x."departmentId" = ${asked.department}::uuid`
    : Prisma.sql`x."departmentId" IS NOT NULL`
  return db.$queryRaw<MatterRow[]>`
    SELECT x.matter, x.id, x."leadsTo", x."ofZh", x."ofEn", x.what, d."nameZh" AS "departmentZh", d."nameEn" AS "departmentEn",
      x."askedOn"::text AS "askedOn", x."dueOn"::text AS "dueOn", x."answeredOn"::text AS "answeredOn", x.reply, x.answer,
      x.standing
    FROM ${MATTERS_OF(enclaveId, today)} x
    JOIN "Department" d ON d."enclaveId" = ${enclaveId}::uuid AND d.id = x."departmentId"
    WHERE ${own} AND ${narrowed(asked)} AND ${SHOWN(asked.show)} AND ${rest}
    ${order}`
}
