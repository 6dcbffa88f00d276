import { findings, MANY, matches, matching, rowsAmong } from '~/ground/search/matching.server'
import type { Actor } from '~/ground/people/actor'
import { atMost, db, Prisma } from '~/platform/db.server'
import { lineRows, type LineRow } from '~/ground/firm-line/line.server'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import { visibleSql } from '~/ground/firms/visible.server'
import { FIRM_FILTERS, type FirmFilter } from './filters'

const { sql } = Prisma

export type Narrowing = { q: string; filter: FirmFilter }
type Page = { take: number; after?: string; before?: string }

/** A firm of a page as it is read. */
type ReadFirm = {
  id: string
  ref: string
  name: string
  track: string
  product: string
  applicationState: string | null
  outcome: string | null
  tenancyState: string | null
  exitWay: string | null
  endsOn: Day | null
}
/** A page of firms, what their lines are read off, and how many firms stand where. */
export type ReadFirms = FirmCounts & { firms: ReadFirm[]; lines: LineRow[] }

/**
 * A page of a view, highest number first, by key: those after one number, or those before it, nearest first. Without a
 * word it is one statement; under one, the keys come first.
 */
export async function readFirms(actor: Actor, narrowing: Narrowing, page: Page): Promise<ReadFirms> {
  return narrowing.q ? readUnderWord(actor, narrowing, page) : readWhole(actor, narrowing, page)
}

type Rows = Pick<ReadFirms, 'firms' | 'lines'>

async function readWhole(actor: Actor, { filter }: Narrowing, page: Page): Promise<ReadFirms> {
  const [read] = await askTogether<Rows & { counts: Counts }>(sql`
    WITH page AS MATERIALIZED (SELECT f.id, row_number() OVER (${inOrder(page)}) AS place FROM ${seen(actor, filter)}
      ${beyond(page)} ${inOrder(page)} ${atMost(page.take)})
    SELECT ${rowsOfPage(actor)}, ${tallied(actor)} AS counts`)
  const { counts, ...rows } = read ?? { counts: {}, firms: [], lines: [] }
  return { ...rows, ...countedUnder(filter, counts) }
}

type Found = { ids: string[]; counts: Counts | null; many: number }

/**
 * Those that a word finds are counted by the filters they are listed under; where it is common, the chosen ones alone,
 * to `MANY`.
 */
async function readUnderWord(actor: Actor, { q, filter }: Narrowing, page: Page): Promise<ReadFirms> {
  const named = { enclaveId: actor.enclaveId, subject: 'firm' as const, typed: q, id: sql`f.id` }
  const shown = (condition: Prisma.Sql) => sql`SELECT f.id FROM ${seen(actor, filter)} AND ${condition}
    ${beyond(page)} ${inOrder(page)} ${atMost(page.take)}`
  const [found] = await askTogether<Found>(sql`
    WITH ${findings(actor.enclaveId, 'firm', q)}, hits AS MATERIALIZED (SELECT f.id FROM ${seen(actor, 'all')}
      AND NOT (SELECT common FROM how) AND f.id IN (SELECT id FROM found))
    SELECT ARRAY(${rowsAmong(named, shown)}) AS ids,
      CASE WHEN NOT (SELECT common FROM how) THEN (SELECT json_object_agg(filter, firms) FROM (
        SELECT 'all' AS filter, count(*) AS firms FROM hits UNION ALL SELECT l.filter, count(*) FROM hits h
        JOIN "ListedFirm" l ON l."enclaveId" = ${actor.enclaveId}::uuid AND l.id = h.id GROUP BY 1) c) END AS counts,
      ${filter === 'all' ? sql`${MANY + 1}::int` : countedToMany(actor, { q, filter })} AS many`)
  const { ids, counts, many } = found ?? { ids: [], counts: {}, many: 0 }
  const [rows] = await askTogether<Rows>(sql`
    WITH page AS MATERIALIZED (SELECT id, place FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS asked(id, place))
    SELECT ${rowsOfPage(actor)}`)
  const counted = counts
    ? countedUnder(filter, counts)
    : { counts, total: Math.min(many, MANY), more: many > MANY }
  return { firms: [], lines: [], ...rows, ...counted }
}

const inOrder = ({ before }: Page) => sql`ORDER BY f.ref ${before ? sql`ASC` : sql`DESC`}`

function beyond({ before, after }: Page): Prisma.Sql {
  if (before) return sql`AND f.ref > ${before}`
  return after ? sql`AND f.ref < ${after}` : sql``
}

/** The firms of a `page` of ids and their places, and what their lines are read off, as JSON. */
function rowsOfPage(actor: Actor): Prisma.Sql {
  const { enclaveId } = actor
  return sql`coalesce((SELECT json_agg(firm ORDER BY place) FROM (
      SELECT page.place, f.id, f.ref, f.name, f.track, f.product, a.state AS "applicationState", a.outcome,
        t.state AS "tenancyState", t."exitWay", t."endsOn"
      FROM page JOIN LATERAL (SELECT * FROM "Firm" f WHERE ${visibleSql(actor)} AND f.id = page.id LIMIT 1) f ON true
      LEFT JOIN LATERAL (SELECT state, "exitWay", "endsOn" FROM "Tenancy"
        WHERE "enclaveId" = ${enclaveId}::uuid AND "firmId" = f.id ORDER BY "createdAt" DESC LIMIT 1) t ON true
      LEFT JOIN LATERAL (SELECT state, outcome FROM "Application"
        WHERE "enclaveId" = ${enclaveId}::uuid AND "firmId" = f.id ORDER BY "createdAt" DESC LIMIT 1) a ON true) firm), '[]') AS firms,
    coalesce((SELECT json_agg(line) FROM (${lineRows(enclaveId, sql`ARRAY(SELECT id FROM page)`)}) line), '[]') AS lines`
}

/** The ids of a whole view in its order, in one text with commas between. */
export async function everyFirmId(actor: Actor, { q, filter }: Narrowing): Promise<string> {
  const [row] = await db.$queryRaw<{ ids: string | null }[]>`
    ${q ? sql`WITH found AS MATERIALIZED (${matching(actor.enclaveId, 'firm', q)})` : sql``}
    SELECT string_agg(f.id::text, ',' ORDER BY f.ref DESC) AS ids FROM ${seen(actor, filter)}
      ${q ? sql`AND f.id IN (SELECT id FROM found)` : sql``}`
  return row?.ids ?? ''
}

/** How many firms stand under each filter, null where they are too many to count, and how many under the chosen one. */
export type FirmCounts = { counts: Record<FirmFilter, number> | null; total: number; more: boolean }

type Counts = Partial<Record<FirmFilter, number>>

/** How many firms stand under each filter, as JSON: what is tallied. */
function tallied(actor: Actor): Prisma.Sql {
  return sql`(SELECT coalesce(json_object_agg(CASE state WHEN 'known' THEN 'all' ELSE state END, rows), '{}')
    FROM "StateTally" WHERE "enclaveId" = ${actor.enclaveId}::uuid AND subject = 'firm' AND ${isStaff(actor)})`
}

function countedUnder(filter: FirmFilter, counts: Counts): FirmCounts {
  const all = Object.fromEntries(FIRM_FILTERS.map((one) => [one, counts[one] ?? 0])) as Record<
    FirmFilter,
    number
  >
  return { counts: all, total: all[filter], more: false }
}

/** How many firms under a filter have a common word, counted no further than one more than `MANY`. */
function countedToMany(actor: Actor, { q, filter }: Narrowing): Prisma.Sql {
  return sql`(SELECT count(*)::int FROM (SELECT FROM ${seen(actor, filter)} AND (SELECT common FROM how)
    AND ${matches(actor.enclaveId, 'firm', sql`f.id`, q)} ${atMost(MANY + 1)}) c)`
}

/**
 * The rows that `visibleTo` gives those who read the whole list, as what stands after FROM; it is asked for no other
 * role. Where a firm stands a trigger keeps in step with its dated records, and only what staff know is listed there.
 */
function seen(actor: Actor, filter: FirmFilter): Prisma.Sql {
  const own = sql`f."enclaveId" = ${actor.enclaveId}::uuid AND ${isStaff(actor)}`
  return filter === 'all'
    ? sql`"Firm" f WHERE f."mergedIntoId" IS NULL AND f.known AND ${own}`
    : sql`"ListedFirm" f WHERE f.filter = ${filter} AND ${own}`
}

function isStaff({ role }: Actor): Prisma.Sql {
  return ['officer', 'director', 'admin', 'bureau'].includes(role) ? sql`true` : sql`false`
}
