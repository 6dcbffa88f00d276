import { matches } from '~/ground/search/matching.server'
import type { Actor } from '~/ground/people/actor'
import { Prisma } from '~/platform/db.server'
import { isId, NOBODY } from '~/platform/ids.server'
import { fromFor, keyOf, wanted, type View } from './view-sql.server'

const { sql } = Prisma

export type Page = { take: number; before?: string | null; after?: string | null }

/** The ids of a page by their places; how many, `take` says. */
export function inOrder(actor: Actor, view: View, page: Page, take: Prisma.Sql): Prisma.Sql {
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
export function few(actor: Actor, view: View): Prisma.Sql {
  return sql`SELECT a.id, a.state, ${keyOf(view)} AS key ${fromFor(view)}
    WHERE NOT (SELECT common FROM how) AND a.id IN (SELECT id FROM found)
      AND ${wanted(actor, { ...view, query: { ...view.query, state: null } })}`
}
