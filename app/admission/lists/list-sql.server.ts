import { MANY, matches, matching } from '~/ground/search/matching.server'
import type { Actor } from '~/ground/people/actor'
import { db, Prisma } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { flagged } from './flags.server'
import { isNarrowed, type ListQuery } from './list-query'

const { sql, join } = Prisma
const INTAKE = sql`JOIN "Intake" i ON i."enclaveId" = a."enclaveId" AND i.id = a."intakeId"`
const FROM = sql`FROM "Application" a JOIN "Firm" f ON f."enclaveId" = a."enclaveId" AND f.id = a."firmId"
  ${INTAKE} LEFT JOIN "User" u ON u.id = a."officerId"`
/** Whom files in nobody’s charge are tallied under. */
const NOBODY = '00000000-0000-0000-0000-000000000000'
const NUMBER = '^-?[0-9]{1,15}(\\.[0-9]{1,6})?$'

export type View = {
  query: ListQuery
  /** Whether the answers of the chosen column are compared as numbers. */
  numeric: boolean
  /** The applications whose turn it is as asked; null when nobody asked. */
  turnIds: readonly string[] | null
  /** Whether what was typed is found in so many files that they are looked through in their order. */
  common: boolean
}
export type Found = { id: string; officer: string | null }
type Page = { take: number; before?: string | null; after?: string | null }

/** The applications of a view in its order, each with who is in charge, by key: the page after one row, or the page before it. */
export async function foundInOrder(actor: Actor, view: View, page: Page): Promise<Found[]> {
  const key = keyOf(view)
  const back = isId(page.before)
  const edge = back ? page.before : page.after
  const downwards = view.query.descending !== back
  const direction = downwards ? sql`DESC` : sql`ASC`
  const beyond = isId(edge)
    ? sql`AND (${key}, a.id) ${downwards ? sql`<` : sql`>`} (SELECT ${key}, a.id ${FROM}
        WHERE a."enclaveId" = ${actor.enclaveId}::uuid AND a.id = ${edge}::uuid)`
    : sql``
  const rows = await db.$queryRaw<Found[]>`${found(actor, view)}
    SELECT a.id, u.name AS officer ${FROM} WHERE ${wanted(actor, view)} ${beyond}
    ORDER BY ${key} ${direction}, a.id ${direction} LIMIT ${page.take}`
  return back ? rows.reverse() : rows
}

/** The ids of a whole view in its order, in one text with commas between: a hundred thousand are 4 MB. */
export async function everyIdInOrder(actor: Actor, view: View): Promise<string> {
  const [key, direction] = [keyOf(view), view.query.descending ? sql`DESC` : sql`ASC`]
  const [row] = await db.$queryRaw<{ ids: string | null }[]>`${found(actor, view)}
    SELECT string_agg(a.id::text, ',' ORDER BY ${key} ${direction}, a.id ${direction}) AS ids
    ${FROM} WHERE ${wanted(actor, view)}`
  return row?.ids ?? ''
}

/** How many applications stand in each state, under the other filters; tallied where files are tallied by them. */
export async function statesCounted(actor: Actor, view: View): Promise<Record<string, number>> {
  const query = { ...view.query, state: null }
  const { track, intake, officer, ...others } = query
  const rows = isNarrowed({ ...others, track: null, intake: null, officer: null })
    ? await db.$queryRaw<{ state: string; count: number }[]>`${found(actor, view)}
        SELECT a.state, count(*)::int AS count FROM "Application" a ${INTAKE}
        WHERE ${wanted(actor, { ...view, query })} GROUP BY a.state`
    : await db.$queryRaw<{ state: string; count: number }[]>`
        SELECT t.state, sum(t.rows)::int AS count FROM "FileTally" t
        JOIN "Intake" i ON i."enclaveId" = t."enclaveId" AND i.id = t."intakeId"
        WHERE t."enclaveId" = ${actor.enclaveId}::uuid ${track ? sql`AND t.track = ${track}` : sql``}
          ${intake ? sql`AND i.number = ${intake}` : sql``} ${inChargeOf(officer)}
        GROUP BY 1 HAVING sum(t.rows) > 0`
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

function inChargeOf(officer: string | null): Prisma.Sql {
  if (officer !== 'nobody' && !isId(officer)) return sql``
  return sql`AND t."officerId" = ${officer === 'nobody' ? NOBODY : officer}::uuid`
}

/** How many applications a view has, counted no further than one more than `MANY`. */
export async function countedToMany(actor: Actor, view: View): Promise<number> {
  const [row] = await db.$queryRaw<{ rows: number }[]>`
    SELECT count(*)::int AS rows FROM (
      SELECT FROM "Application" a ${INTAKE} WHERE ${wanted(actor, view)} LIMIT ${MANY + 1}) counted`
  return row?.rows ?? 0
}

function found(actor: Actor, { query: { q }, common }: View): Prisma.Sql {
  return q && !common
    ? sql`WITH found AS MATERIALIZED (${matching(actor.enclaveId, 'application', q)})`
    : sql``
}

/** Staff read what was handed in, and the drafts that they began for firms; their list is asked for no other role. */
function wanted(actor: Actor, view: View): Prisma.Sql {
  const { q, state, track, intake, officer, flag, by } = view.query
  const handedIn = sql`a."submittedAt" IS NOT NULL`
  const mayFill = actor.role === 'officer' || actor.role === 'director'
  const conditions = [sql`a."enclaveId" = ${actor.enclaveId}::uuid`]
  if (by) conditions.push(sql`a."onBehalf"`)
  if (!by || !mayFill) conditions.push(handedIn)
  if (q && view.common) conditions.push(matches(actor.enclaveId, 'application', sql`a.id`, q))
  else if (q) conditions.push(sql`a.id IN (SELECT id FROM found)`)
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
