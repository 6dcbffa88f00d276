import { findings, matching } from '~/ground/search/matching.server'
import type { Actor } from '~/ground/people/actor'
import { VERSIONS } from '~/ground/settings/enclave.server'
import type { Version } from '~/ground/settings/in-force'
import { atMost, db, Prisma } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import { TURN_FACTS, type TurnLine } from '~/admission/applications/turn-sql.server'
import { countedToMany, counts } from './counts-sql.server'
import { isNarrowed, standsByAnIndex } from './list-query'
import { few, inOrder, type Page } from './order-sql.server'
import { fromFor, handedInTo, keyOf, OPEN, wanted, type View } from './view-sql.server'

const { sql } = Prisma

/** A row of a view as it is read: what it shows, and what says whose turn it is. */
export type ReadLine = TurnLine & {
  id: string
  ref: string
  firmId: string
  firmName: string
  uscc: string
  track: string
  intake: number
  submittedOn: Day | null
  officer: string | null
  answer: string | null
}
/** A page of a view: `common` where more than `MANY` files have the word, which are counted only when narrowed further. */
export type ReadPage = {
  lines: ReadLine[]
  counts: Record<string, number> | null
  common: boolean
  counted: number | null
  /** How long each side has had, in every version. */
  periods: Version[]
}
/** The open files, and how long each side has had, in every version. */
export type ReadOpen = {
  lines: (Omit<ReadLine, 'officer' | 'answer'> & { officerId: string | null })[]
  periods: Version[]
}
/** What a list says of a file `a`, its firm `f` and its intake `i`. */
export const LINE = sql`a.id, a.ref, a."firmId", f.name AS "firmName", f.uscc, a.track, a.state, a.outcome,
  i.number AS intake, (a."stateSince" AT TIME ZONE 'Asia/Shanghai')::date AS since,
  (a."submittedAt" AT TIME ZONE 'Asia/Shanghai')::date AS "submittedOn", a."noticeUntil", a."secondOfficerId",
  ${TURN_FACTS} AS facts`

/**
 * A page of a view in its order, the page after one row or the page before it, with its counts. What stands by an index
 * is one statement that the database plans once. Of what is narrowed otherwise the ids come first, by a plan for what
 * was asked: in one statement the rows, whose plan takes longer, would be planned anew with them.
 */
export async function readPage(actor: Actor, view: View, page: Page): Promise<ReadPage> {
  const read = standsByAnIndex(view.query)
    ? await readStanding(actor, view, page)
    : await readNarrowed(actor, view, page)
  return isId(page.before) ? { ...read, lines: read.lines.reverse() } : read
}

async function readStanding(actor: Actor, view: View, page: Page): Promise<ReadPage> {
  const [read] = await askTogether<Pick<ReadPage, 'lines' | 'counts' | 'periods'>>(sql`
    WITH page AS MATERIALIZED (${inOrder(actor, view, page, atMost(page.take))})
    SELECT ${rowsOfPage(actor, view)} AS lines, ${counts(actor, view)} AS counts,
      ${VERSIONS(actor.enclaveId, 'deadlines')} AS periods`)
  return { lines: [], counts: {}, periods: [], ...read, common: false, counted: null }
}

type Found = { ids: string[] } & Pick<ReadPage, 'counts' | 'common' | 'counted'>

async function readNarrowed(actor: Actor, view: View, page: Page): Promise<ReadPage> {
  const { q } = view.query
  const byMore = isNarrowed({ ...view.query, q: '' })
  const statement = sql`
    WITH ${q ? sql`${findings(actor.enclaveId, 'application', q)}, few AS MATERIALIZED (${few(actor, view)}),` : sql``}
      page AS MATERIALIZED (${inOrder(actor, view, page, byMore ? sql`LIMIT ${page.take}` : atMost(page.take))})
    SELECT ARRAY(SELECT id::text FROM page ORDER BY place) AS ids, ${counts(actor, view)} AS counts,
      ${q ? sql`(SELECT common FROM how)` : sql`false`} AS common,
      ${q && byMore ? countedToMany(actor, view) : sql`NULL::int`} AS counted`
  // A word alone is looked for by one plan, so that what stands around the list can be asked with it.
  const [found] = byMore ? await db.$queryRaw<Found[]>(statement) : await askTogether<Found>(statement)
  const { ids, ...counted } = found ?? { ids: [], counts: {}, common: false, counted: null }
  const [read] = await askTogether<Pick<ReadPage, 'lines' | 'periods'>>(sql`
    WITH page AS MATERIALIZED (SELECT id, place FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS asked(id, place))
    SELECT ${rowsOfPage(actor, view)} AS lines, ${VERSIONS(actor.enclaveId, 'deadlines')} AS periods`)
  return { lines: [], periods: [], ...read, ...counted }
}

/** The rows of a `page` of ids and their places, as JSON, as a value of a statement. */
function rowsOfPage({ enclaveId }: Actor, { query: { answer } }: View): Prisma.Sql {
  return sql`coalesce((SELECT json_agg(line ORDER BY place) FROM (
    SELECT page.place, ${LINE}, (SELECT u.name FROM "User" u WHERE u.id = a."officerId") AS officer,
      ${answer ? sql`CASE WHEN a."submittedAt" IS NOT NULL THEN a.answers ->> ${answer}::text END` : sql`NULL`} AS answer
    FROM page
    JOIN LATERAL (SELECT * FROM "Application" WHERE "enclaveId" = ${enclaveId}::uuid AND id = page.id LIMIT 1) a ON true
    JOIN LATERAL (SELECT name, uscc FROM "Firm" WHERE "enclaveId" = a."enclaveId" AND id = a."firmId" LIMIT 1) f ON true
    JOIN "Intake" i ON i."enclaveId" = a."enclaveId" AND i.id = a."intakeId") line), '[]')`
}

/** The ids of a whole view in its order, in one text with commas between: a hundred thousand are 4 MB. */
export async function everyIdInOrder(actor: Actor, view: View): Promise<string> {
  const [key, direction] = [keyOf(view), view.query.descending ? sql`DESC` : sql`ASC`]
  const { q } = view.query
  const [row] = await db.$queryRaw<{ ids: string | null }[]>`
    ${q ? sql`WITH found AS MATERIALIZED (${matching(actor.enclaveId, 'application', q)})` : sql``}
    SELECT string_agg(a.id::text, ',' ORDER BY ${key} ${direction}, a.id ${direction}) AS ids
    ${fromFor(view)} WHERE ${wanted(actor, view)} ${q ? sql`AND a.id IN (SELECT id FROM found)` : sql``}`
  return row?.ids ?? ''
}

/** Every file that was handed in and is not closed, with who is in charge, by the partial index of those. */
export async function readOpen(actor: Actor): Promise<ReadOpen> {
  const [read] = await db.$queryRaw<ReadOpen[]>`
    SELECT coalesce(json_agg(line ORDER BY id), '[]') AS lines,
      ${VERSIONS(actor.enclaveId, 'deadlines')} AS periods FROM (
      SELECT ${LINE}, a."officerId" FROM "Application" a
      JOIN LATERAL (SELECT name, uscc FROM "Firm" WHERE "enclaveId" = a."enclaveId" AND id = a."firmId" LIMIT 1) f ON true
      JOIN "Intake" i ON i."enclaveId" = a."enclaveId" AND i.id = a."intakeId"
      WHERE ${handedInTo(actor)} AND ${OPEN}) line`
  return read ?? { lines: [], periods: [] }
}
