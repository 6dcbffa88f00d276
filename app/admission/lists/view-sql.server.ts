import type { Actor, Role } from '~/ground/people/actor'
import { CLOSED_STATES } from '~/admission/applications/lifecycle'
import { Prisma } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { flagged } from './flags.server'
import type { ListQuery } from './list-query'

const { sql, join } = Prisma
const LISTED_TO: readonly Role[] = ['officer', 'director', 'admin', 'bureau']
const NUMBER = '^-?[0-9]{1,15}(\\.[0-9]{1,6})?$'

export type View = {
  query: ListQuery
  /** Whether the answers of the chosen column are compared as numbers. */
  numeric: boolean
  /** The applications whose turn it is as asked; null when nobody asked. */
  turnIds: readonly string[] | null
}
// As the partial index has it, in letters: with parameters the planner could not know that the index serves.
export const OPEN = Prisma.raw(
  `a.state NOT IN (${CLOSED_STATES.map((state) => `'${state}'`).join(', ')}) AND (a.outcome IS NULL OR a.outcome <> 'declined')`,
)

/** The tables that filters and order of a view ask for, and no other. */
export function fromFor({ query: { sort, intake } }: View): Prisma.Sql {
  return sql`FROM "Application" a
    ${sort === 'firm' ? sql`JOIN "Firm" f ON f."enclaveId" = a."enclaveId" AND f.id = a."firmId"` : sql``}
    ${sort === 'intake' || intake ? sql`JOIN "Intake" i ON i."enclaveId" = a."enclaveId" AND i.id = a."intakeId"` : sql``}
    ${sort === 'officer' ? sql`LEFT JOIN "User" u ON u.id = a."officerId"` : sql``}`
}

/** Files as staff and the bureau read them; nobody else has a list of them. */
export function handedInTo({ enclaveId, role }: Actor): Prisma.Sql {
  if (!LISTED_TO.some((one) => one === role)) return sql`false`
  return sql`a."enclaveId" = ${enclaveId}::uuid AND a."submittedAt" IS NOT NULL`
}

/** What was handed in, and for staff who ask for them the drafts that they began for firms. */
export function wanted(actor: Actor, view: View): Prisma.Sql {
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
export function keyOf({ query: { sort, descending, answer, by }, numeric }: View): Prisma.Sql {
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
