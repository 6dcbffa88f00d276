import { findings, MANY, matches, matching, rowsWith } from '~/ground/search/matching.server'
import type { Actor } from '~/ground/people/actor'
import { atMost, db, Prisma } from '~/platform/db.server'
import { FIRM_FILTERS, type FirmFilter } from './filters'

const { sql } = Prisma

export type Narrowing = { q: string; filter: FirmFilter }
type Page = { take: number; after?: string; before?: string }

/** The firms of a view, highest number first, by key: those after one number, or those before it, nearest first. */
export async function firmIdsInOrder(actor: Actor, { q, filter }: Narrowing, page: Page): Promise<string[]> {
  const edge = page.before
    ? sql`AND f.ref > ${page.before}`
    : page.after
      ? sql`AND f.ref < ${page.after}`
      : sql``
  const inOrder = (
    condition: Prisma.Sql,
  ) => sql`SELECT f.id FROM ${seen(actor, filter)} AND ${condition} ${edge}
    ORDER BY f.ref ${page.before ? sql`ASC` : sql`DESC`} ${atMost(page.take)}`
  const rows = await db.$queryRaw<
    { id: string }[]
  >`${q ? rowsWith(byName(actor, q), inOrder) : inOrder(sql`true`)}`
  return rows.map(({ id }) => id)
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

/**
 * How many firms stand where, under what was typed. How many there are in all is tallied; under a word, those found are
 * counted by the filters they are listed under, and where the word is common the chosen ones alone, to `MANY`.
 */
export async function firmsCounted(actor: Actor, { q, filter }: Narrowing): Promise<FirmCounts> {
  const [row] = await db.$queryRaw<{ counts: Partial<Record<FirmFilter, number>> | null; many: number }[]>`${
    q
      ? sql`WITH ${findings(actor.enclaveId, 'firm', q)}, hits AS MATERIALIZED (SELECT f.id FROM ${seen(actor, 'all')}
            AND NOT (SELECT common FROM how) AND f.id IN (SELECT id FROM found))
          SELECT CASE WHEN NOT (SELECT common FROM how) THEN (SELECT json_object_agg(filter, firms) FROM (
              SELECT 'all' AS filter, count(*) AS firms FROM hits UNION ALL SELECT l.filter, count(*) FROM hits h
              JOIN "ListedFirm" l ON l."enclaveId" = ${actor.enclaveId}::uuid AND l.id = h.id GROUP BY 1) c) END AS counts,
            ${filter === 'all' ? sql`${MANY + 1}::int` : countedToMany(actor, { q, filter })} AS many`
      : sql`SELECT coalesce(json_object_agg(CASE state WHEN 'known' THEN 'all' ELSE state END, rows), '{}') AS counts,
            0 AS many FROM "StateTally"
          WHERE "enclaveId" = ${actor.enclaveId}::uuid AND subject = 'firm' AND ${isStaff(actor)}`
  }`
  const { counts, many } = row ?? { counts: {}, many: 0 }
  if (!counts) return { counts, total: Math.min(many, MANY), more: many > MANY }
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

function byName({ enclaveId }: Actor, typed: string) {
  return { enclaveId, subject: 'firm' as const, typed, id: sql`f.id` }
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
