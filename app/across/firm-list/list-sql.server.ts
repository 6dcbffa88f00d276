import { OPEN_STATES } from '~/admission/applications/lifecycle'
import { matching } from '~/ground/search/matching.server'
import { COUNTED_LANDING_STAGES } from '~/plan/counting/countable'
import type { Actor } from '~/ground/people/actor'
import { db, Prisma } from '~/platform/db.server'
import { FIRM_FILTERS, type FirmFilter } from './filters'

const { sql, join } = Prisma

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
    SELECT f.id FROM "Firm" f WHERE ${seen(actor, q)} AND ${standing(actor, filter)} ${edge}
    ORDER BY f.ref ${page.before ? sql`ASC` : sql`DESC`} LIMIT ${page.take}`
  return rows.map(({ id }) => id)
}

/** The ids of a whole view in its order, in one text with commas between. */
export async function everyFirmId(actor: Actor, { q, filter }: Narrowing): Promise<string> {
  const [row] = await db.$queryRaw<{ ids: string | null }[]>`${found(actor, q)}
    SELECT string_agg(f.id::text, ',' ORDER BY f.ref DESC) AS ids FROM "Firm" f
    WHERE ${seen(actor, q)} AND ${standing(actor, filter)}`
  return row?.ids ?? ''
}

/** How many firms stand where, under what was typed. All of them are tallied, so nothing long is counted. */
export async function firmsCounted(actor: Actor, q: string): Promise<Record<FirmFilter, number>> {
  const counts = FIRM_FILTERS.map((filter) =>
    filter === 'all' && !q
      ? sql`SELECT 'all' AS filter, COALESCE(sum(rows), 0)::int AS count FROM "StateTally"
          WHERE "enclaveId" = ${actor.enclaveId}::uuid AND subject = 'firm' AND ${isStaff(actor)}`
      : sql`SELECT ${filter} AS filter, count(*)::int AS count FROM "Firm" f
          WHERE ${seen(actor, q)} AND ${standing(actor, filter)}`,
  )
  const rows = await db.$queryRaw<{ filter: FirmFilter; count: number }[]>`${found(actor, q)}
    ${join(counts, ' UNION ALL ')}`
  const known = new Map(rows.map(({ filter, count }) => [filter, count]))
  return Object.fromEntries(FIRM_FILTERS.map((filter) => [filter, known.get(filter) ?? 0])) as Record<
    FirmFilter,
    number
  >
}

function found(actor: Actor, q: string): Prisma.Sql {
  return q ? sql`WITH found AS MATERIALIZED (${matching(actor.enclaveId, 'firm', q)})` : sql``
}

/** The condition of `visibleTo` for those who read the whole list; it is asked for no other role. */
function seen(actor: Actor, q: string): Prisma.Sql {
  const matched = q ? sql`AND f.id IN (SELECT id FROM found)` : sql``
  return sql`f."enclaveId" = ${actor.enclaveId}::uuid AND f."mergedIntoId" IS NULL AND f.known
    AND ${isStaff(actor)} ${matched}`
}

function isStaff({ role }: Actor): Prisma.Sql {
  return ['officer', 'director', 'admin', 'bureau'].includes(role) ? sql`true` : sql`false`
}

/** Where a firm stands, as a condition; each reads dated records, nothing is flagged. */
function standing({ enclaveId }: Actor, filter: FirmFilter): Prisma.Sql {
  const own = sql`"enclaveId" = ${enclaveId}::uuid`
  const tenancy = (states: string[]) =>
    sql`SELECT "firmId" FROM "Tenancy" WHERE ${own} AND state = ANY(${states}::text[])`
  const landed = sql`stage = ANY(${[...COUNTED_LANDING_STAGES]}::text[])`
  const project = (stage: Prisma.Sql) =>
    sql`f.id IN (SELECT "firmId" FROM "LandingProject" WHERE ${own} AND ${stage})`
  switch (filter) {
    case 'all':
      return sql`true`
    case 'resident':
      return sql`f.id IN (${tenancy(['active'])})`
    case 'offered':
    case 'graduated':
      return sql`f.id IN (${tenancy([filter])})`
    case 'exited':
      return sql`f.id IN (${tenancy(['exited'])}) AND f.id NOT IN (${tenancy(['offered', 'active'])})`
    case 'landing':
      return project(sql`stage <> 'dropped' AND NOT ${landed}`)
    case 'landed':
      return project(landed)
    case 'applying':
      return sql`f.id IN (SELECT "firmId" FROM "Application" WHERE ${own}
        AND state = ANY(${[...OPEN_STATES]}::text[]) AND outcome IS DISTINCT FROM 'declined')`
  }
}
