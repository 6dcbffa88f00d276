import { matching } from '~/ground/search/matching.server'
import type { Actor } from '~/ground/people/actor'
import { db, Prisma } from '~/platform/db.server'
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
  const rows = await db.$queryRaw<{ id: string }[]>`${found(actor, q)}
    SELECT f.id FROM ${seen(actor, q, filter)} ${edge}
    ORDER BY f.ref ${page.before ? sql`ASC` : sql`DESC`} LIMIT ${page.take}`
  return rows.map(({ id }) => id)
}

/** The ids of a whole view in its order, in one text with commas between. */
export async function everyFirmId(actor: Actor, { q, filter }: Narrowing): Promise<string> {
  const [row] = await db.$queryRaw<{ ids: string | null }[]>`${found(actor, q)}
    SELECT string_agg(f.id::text, ',' ORDER BY f.ref DESC) AS ids FROM ${seen(actor, q, filter)}`
  return row?.ids ?? ''
}

/**
 * How many firms stand where, under what was typed. How many there are in all is tallied, so nothing long is counted;
 * under a word, those found are counted by the filters they are listed under.
 */
export async function firmsCounted(actor: Actor, q: string): Promise<Record<FirmFilter, number>> {
  const rows = await db.$queryRaw<{ filter: string; count: number }[]>`${
    q
      ? sql`${found(actor, q)}, hits AS MATERIALIZED (SELECT f.id FROM ${seen(actor, q, 'all')})
          SELECT 'all' AS filter, count(*)::int AS count FROM hits
          UNION ALL SELECT l.filter, count(*)::int FROM hits h
          JOIN "ListedFirm" l ON l."enclaveId" = ${actor.enclaveId}::uuid AND l.id = h.id GROUP BY 1`
      : sql`SELECT CASE state WHEN 'known' THEN 'all' ELSE state END AS filter, rows AS count FROM "StateTally"
          WHERE "enclaveId" = ${actor.enclaveId}::uuid AND subject = 'firm' AND ${isStaff(actor)}`
  }`
  const known = new Map(rows.map(({ filter, count }) => [filter, count]))
  return Object.fromEntries(FIRM_FILTERS.map((filter) => [filter, known.get(filter) ?? 0])) as Record<
    FirmFilter,
    number
  >
}

function found(actor: Actor, q: string): Prisma.Sql {
  return q ? sql`WITH found AS MATERIALIZED (${matching(actor.enclaveId, 'firm', q)})` : sql``
}

/**
 * The rows that `visibleTo` gives those who read the whole list, as what stands after FROM; it is asked for no other
 * role. Where a firm stands a trigger keeps in step with its dated records, and only what staff know is listed there.
 */
function seen(actor: Actor, q: string, filter: FirmFilter): Prisma.Sql {
  const matched = q ? sql`AND f.id IN (SELECT id FROM found)` : sql``
  const own = sql`f."enclaveId" = ${actor.enclaveId}::uuid AND ${isStaff(actor)} ${matched}`
  return filter === 'all'
    ? sql`"Firm" f WHERE f."mergedIntoId" IS NULL AND f.known AND ${own}`
    : sql`"ListedFirm" f WHERE f.filter = ${filter} AND ${own}`
}

function isStaff({ role }: Actor): Prisma.Sql {
  return ['officer', 'director', 'admin', 'bureau'].includes(role) ? sql`true` : sql`false`
}
