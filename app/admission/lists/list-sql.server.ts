import { findings, MANY, matches, matching } from '~/ground/search/matching.server'
import type { Actor, Role } from '~/ground/people/actor'
import { VERSIONS } from '~/ground/settings/enclave.server'
import type { Version } from '~/ground/settings/in-force'
import { CLOSED_STATES } from '~/admission/applications/lifecycle'
import { atMost, db, Prisma } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import { TURN_FACTS, type TurnLine } from '~/admission/applications/turn-sql.server'
import { flagged } from './flags.server'
import { isNarrowed, type ListQuery } from './list-query'

const { sql, join } = Prisma
const LISTED_TO: readonly Role[] = ['officer', 'director', 'admin', 'bureau']
/** Whom files in nobody’s charge are tallied under. */
const NOBODY = '00000000-0000-0000-0000-000000000000'
const NUMBER = '^-?[0-9]{1,15}(\\.[0-9]{1,6})?$'

export type View = {
  query: ListQuery
  /** Whether the answers of the chosen column are compared as numbers. */
  numeric: boolean
  /** The applications whose turn it is as asked; null when nobody asked. */
  turnIds: readonly string[] | null
}
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
type Page = { take: number; before?: string | null; after?: string | null }

/** What a list says of a file `a`, its firm `f` and its intake `i`. */
export const LINE = sql`a.id, a.ref, a."firmId", f.name AS "firmName", f.uscc, a.track, a.state, a.outcome,
  i.number AS intake, (a."stateSince" AT TIME ZONE 'Asia/Shanghai')::date AS since,
  (a."submittedAt" AT TIME ZONE 'Asia/Shanghai')::date AS "submittedOn", a."noticeUntil", a."secondOfficerId",
  ${TURN_FACTS} AS facts`

/**
 * A page of a view in its order, the page after one row or the page before it, with its counts. What nothing narrows is
 * one statement that the database plans once. Of what is narrowed the ids come first, by a plan for what was asked: in
 * one statement the rows, whose plan takes longer, would be planned anew with them.
 */
export async function readPage(actor: Actor, view: View, page: Page): Promise<ReadPage> {
  const read = isNarrowed(view.query)
    ? await readNarrowed(actor, view, page)
    : await readWhole(actor, view, page)
  return isId(page.before) ? { ...read, lines: read.lines.reverse() } : read
}

async function readWhole(actor: Actor, view: View, page: Page): Promise<ReadPage> {
  const [read] = await askTogether<Pick<ReadPage, 'lines' | 'counts' | 'periods'>>(sql`
    WITH page AS MATERIALIZED (${inOrder(actor, view, page, atMost(page.take))})
    SELECT ${rowsOfPage(actor, view)} AS lines, ${counts(actor, view)} AS counts,
      ${VERSIONS(actor.enclaveId, 'deadlines')} AS periods`)
  return { lines: [], counts: {}, periods: [], ...read, common: false, counted: null }
}

async function readNarrowed(actor: Actor, view: View, page: Page): Promise<ReadPage> {
  const { q } = view.query
  const [found] = await db.$queryRaw<({ ids: string[] } & Pick<ReadPage, 'counts' | 'common' | 'counted'>)[]>`
    WITH ${q ? sql`${findings(actor.enclaveId, 'application', q)}, few AS MATERIALIZED (${few(actor, view)}),` : sql``}
      page AS MATERIALIZED (${inOrder(actor, view, page, isNarrowed({ ...view.query, q: '' }) ? sql`LIMIT ${page.take}` : atMost(page.take))})
    SELECT ARRAY(SELECT id::text FROM page ORDER BY place) AS ids, ${counts(actor, view)} AS counts,
      ${q ? sql`(SELECT common FROM how)` : sql`false`} AS common,
      ${q && isNarrowed({ ...view.query, q: '' }) ? countedToMany(actor, view) : sql`NULL::int`} AS counted`
  const { ids, ...counted } = found ?? { ids: [], counts: {}, common: false, counted: null }
  const [read] = await db.$queryRaw<Pick<ReadPage, 'lines' | 'periods'>[]>`
    WITH page AS MATERIALIZED (SELECT id, place FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS asked(id, place))
    SELECT ${rowsOfPage(actor, view)} AS lines, ${VERSIONS(actor.enclaveId, 'deadlines')} AS periods`
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

/** The ids of a page by their places; how many, `take` says. */
function inOrder(actor: Actor, view: View, page: Page, take: Prisma.Sql): Prisma.Sql {
  const { q, state } = view.query
  const { direction, beyond } = directionOf(actor, view, page)
  const inTurn = (own: Prisma.Sql) => sql`${own} ${direction}, a.id ${direction}`
  const common = sql`(SELECT common FROM how) AND ${matches(actor.enclaveId, 'application', sql`a.id`, q)}`
  const walked = walk(actor, view, page, { take, having: q ? common : sql`true` })
  if (!q) return walked
  // Only one of the two has rows: which, is known before either begins.
  return sql`(SELECT a.id, row_number() OVER (ORDER BY ${inTurn(sql`a.key`)}) AS place FROM few a
    WHERE ${state ? sql`a.state = ${state}` : sql`true`} ${beyond(sql`a.key`)} ORDER BY ${inTurn(sql`a.key`)} ${take})
    UNION ALL (${walked})`
}

type Walk = { take: Prisma.Sql; having: Prisma.Sql }

/** The same of all files in their order, one after the other until the page is full. */
function walk(actor: Actor, view: View, page: Page, { take, having }: Walk): Prisma.Sql {
  const groups = groupsOf(actor, view)
  if (groups) return walkGroups(actor, view, page, { take, having, groups })
  const key = keyOf(view)
  const { direction, beyond } = directionOf(actor, view, page)
  const inTurn = sql`${key} ${direction}, a.id ${direction}`
  return sql`SELECT a.id, row_number() OVER (ORDER BY ${inTurn}) AS place ${fromFor(view)}
    WHERE ${wanted(actor, view)} AND ${having} ${beyond(key)} ORDER BY ${inTurn} ${take}`
}

/** The same where files stand by few groups: of each no more are read than stand on a page, instead of all to order them. */
function walkGroups(
  actor: Actor,
  view: View,
  page: Page,
  { take, having, groups }: Walk & { groups: Groups },
) {
  const { direction, edge, isDown } = directionOf(actor, view, page)
  const inTurn = sql`g.key ${direction}, a.id ${direction}`
  const farthest = isDown
    ? sql`'ffffffff-ffff-ffff-ffff-ffffffffffff'`
    : sql`'00000000-0000-0000-0000-000000000000'`
  const first = edge ? sql`, (${edge}) e (key, id)` : sql``
  const beyond = edge
    ? sql`AND g.key ${isDown ? sql`<=` : sql`>=`} e.key
        AND a.id ${isDown ? sql`<` : sql`>`} CASE WHEN g.key = e.key THEN e.id ELSE ${farthest}::uuid END`
    : sql``
  return sql`SELECT a.id, row_number() OVER (ORDER BY ${inTurn}) AS place FROM (${groups.rows}) g ${first} CROSS JOIN LATERAL (
      SELECT a.id ${fromFor({ ...view, query: { ...view.query, sort: 'submitted' } })}
      WHERE ${groups.files} AND ${wanted(actor, view)} AND ${having} ${beyond} ORDER BY a.id ${direction} ${take}) a
    ORDER BY ${inTurn} ${take}`
}

/** Which way a page is read, the row where it begins (its key and its id), and what holds of the rows beyond. */
function directionOf({ enclaveId }: Actor, view: View, page: Page) {
  const back = isId(page.before)
  const id = back ? page.before : page.after
  const isDown = view.query.descending !== back
  const edge = isId(id)
    ? sql`SELECT ${keyOf(view)}, a.id ${fromFor(view)} WHERE a."enclaveId" = ${enclaveId}::uuid AND a.id = ${id}::uuid`
    : null
  const beyond = (own: Prisma.Sql) =>
    edge ? sql`AND (${own}, a.id) ${isDown ? sql`<` : sql`>`} (${edge})` : sql``
  return { direction: isDown ? sql`DESC` : sql`ASC`, isDown, edge, beyond }
}

/** The few groups by which a view is ordered, each with its `key`, and what holds of the files `a` of a group `g`. */
type Groups = { rows: Prisma.Sql; files: Prisma.Sql }

function groupsOf({ enclaveId }: Actor, view: View): Groups | null {
  // Drafts are tallied under nobody.
  if (view.query.by) return null
  switch (view.query.sort) {
    case 'intake':
      return {
        rows: sql`SELECT id, number AS key FROM "Intake" WHERE "enclaveId" = ${enclaveId}::uuid`,
        files: sql`a."intakeId" = g.id`,
      }
    case 'officer':
      return {
        rows: sql`SELECT t.id, ${keyOf(view)} AS key FROM (SELECT DISTINCT "officerId" AS id FROM "FileTally"
          WHERE "enclaveId" = ${enclaveId}::uuid) t LEFT JOIN "User" u ON u.id = t.id`,
        files: sql`coalesce(a."officerId", ${Prisma.raw(`'${NOBODY}'`)}) = g.id`,
      }
    default:
      return null
  }
}

/** The files that have a word few files have, under all filters but the state. */
function few(actor: Actor, view: View): Prisma.Sql {
  return sql`SELECT a.id, a.state, ${keyOf(view)} AS key ${fromFor(view)}
    WHERE NOT (SELECT common FROM how) AND a.id IN (SELECT id FROM found)
      AND ${wanted(actor, { ...view, query: { ...view.query, state: null } })}`
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

// As the partial index has it, in letters: with parameters the planner could not know that the index serves.
export const OPEN = Prisma.raw(
  `a.state NOT IN (${CLOSED_STATES.map((state) => `'${state}'`).join(', ')}) AND (a.outcome IS NULL OR a.outcome <> 'declined')`,
)

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

/** How many applications stand in each state, under the other filters, as JSON; tallied where files are tallied by them. */
function counts(actor: Actor, view: View): Prisma.Sql {
  const query = { ...view.query, state: null }
  const { q, track, intake, officer, value } = query
  const tallied = { ...query, track: null, intake: null, officer: null }
  const inJson = (rows: Prisma.Sql) =>
    sql`coalesce((SELECT json_object_agg(state, files) FROM (${rows}) counted), '{}')`
  if (q) return inJson(sql`SELECT state, count(*) AS files FROM few GROUP BY 1`)
  // A column alone narrows nothing.
  if (isNarrowed({ ...tallied, answer: value ? query.answer : null })) {
    return inJson(sql`SELECT a.state, count(*) AS files ${fromFor({ ...view, query: { ...query, sort: 'submitted' } })}
      WHERE ${wanted(actor, { ...view, query })} GROUP BY a.state`)
  }
  return inJson(sql`SELECT t.state, sum(t.rows) AS files FROM "FileTally" t
    JOIN "Intake" i ON i."enclaveId" = t."enclaveId" AND i.id = t."intakeId"
    WHERE t."enclaveId" = ${actor.enclaveId}::uuid ${track ? sql`AND t.track = ${track}` : sql``}
      ${intake ? sql`AND i.number = ${intake}` : sql``} ${inChargeOf(officer)}
    GROUP BY 1 HAVING sum(t.rows) > 0`)
}

function inChargeOf(officer: string | null): Prisma.Sql {
  if (officer !== 'nobody' && !isId(officer)) return sql``
  return sql`AND t."officerId" = ${officer === 'nobody' ? NOBODY : officer}::uuid`
}

/** How many files of a view have a common word, counted no further than one more than `MANY`. */
function countedToMany(actor: Actor, view: View): Prisma.Sql {
  return sql`(SELECT count(*)::int FROM (
    SELECT ${fromFor({ ...view, query: { ...view.query, sort: 'submitted' } })} WHERE ${wanted(actor, view)}
      AND (SELECT common FROM how) AND ${matches(actor.enclaveId, 'application', sql`a.id`, view.query.q)}
    LIMIT ${MANY + 1}) counted)`
}

/** The tables that filters and order of a view ask for, and no other. */
function fromFor({ query: { sort, intake } }: View): Prisma.Sql {
  return sql`FROM "Application" a
    ${sort === 'firm' ? sql`JOIN "Firm" f ON f."enclaveId" = a."enclaveId" AND f.id = a."firmId"` : sql``}
    ${sort === 'intake' || intake ? sql`JOIN "Intake" i ON i."enclaveId" = a."enclaveId" AND i.id = a."intakeId"` : sql``}
    ${sort === 'officer' ? sql`LEFT JOIN "User" u ON u.id = a."officerId"` : sql``}`
}

/** Files as staff and the bureau read them; nobody else has a list of them. */
function handedInTo({ enclaveId, role }: Actor): Prisma.Sql {
  if (!LISTED_TO.some((one) => one === role)) return sql`false`
  return sql`a."enclaveId" = ${enclaveId}::uuid AND a."submittedAt" IS NOT NULL`
}

/** What was handed in, and for staff who ask for them the drafts that they began for firms. */
function wanted(actor: Actor, view: View): Prisma.Sql {
  const { state, track, intake, officer, flag, by } = view.query
  const mayFill = actor.role === 'officer' || actor.role === 'director'
  const conditions = [by && mayFill ? sql`a."enclaveId" = ${actor.enclaveId}::uuid` : handedInTo(actor)]
  if (by) conditions.push(sql`a."onBehalf"`)
  if (state) conditions.push(sql`a.state = ${state}`)
  if (track) conditions.push(sql`a.track = ${track}`)
  if (flag) conditions.push(flagged(flag))
  if (intake) conditions.push(sql`i.number = ${intake}`)
  if (officer === 'nobody') conditions.push(sql`a."officerId" IS NULL`)
  else if (isId(officer)) conditions.push(sql`a."officerId" = ${officer}::uuid`)
  if (view.turnIds) conditions.push(sql`a.id = ANY(${[...view.turnIds]}::uuid[])`)
  if (view.query.answer && view.query.value) conditions.push(answered(view))
  return join(conditions, ' AND ')
}

function answered({ query: { answer, test, value }, numeric }: View): Prisma.Sql {
  const text = sql`CASE WHEN a."submittedAt" IS NOT NULL THEN a.answers ->> ${answer}::text END`
  if (numeric && !new RegExp(NUMBER).test(value)) return sql`false`
  const [left, right] = numeric ? [asNumber(text), sql`${value}::numeric`] : [text, sql`${value}`]
  if (test === 'least') return sql`${left} >= ${right}`
  return test === 'most' ? sql`${left} <= ${right}` : sql`${left} = ${right}`
}

function asNumber(text: Prisma.Sql): Prisma.Sql {
  return sql`CASE WHEN ${text} ~ ${NUMBER} THEN (${text})::numeric END`
}

/** What the rows stand by. What has no value stands last, whichever way they run. */
function keyOf({ query: { sort, descending, answer, by }, numeric }: View): Prisma.Sql {
  const last = descending ? sql`''` : sql`chr(1114111)`
  switch (sort) {
    case 'submitted':
      return by ? sql`coalesce(a."submittedAt", a."createdAt")` : sql`a."submittedAt"`
    case 'since':
      return sql`a."stateSince"`
    case 'ref':
      return sql`a.ref`
    case 'firm':
      return sql`f.name`
    case 'track':
      return sql`a.track`
    case 'intake':
      return sql`i.number`
    case 'officer':
      return sql`coalesce(u.name, ${last})`
    case 'answer': {
      const text = sql`CASE WHEN a."submittedAt" IS NOT NULL THEN a.answers ->> ${answer}::text END`
      const farthest = descending ? sql`-1e30::numeric` : sql`1e30::numeric`
      return numeric ? sql`coalesce(${asNumber(text)}, ${farthest})` : sql`coalesce(${text}, ${last})`
    }
  }
}
