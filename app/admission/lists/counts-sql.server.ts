import { MANY, matches } from '~/ground/search/matching.server'
import type { Actor } from '~/ground/people/actor'
import { Prisma } from '~/platform/db.server'
import { isId, NOBODY } from '~/platform/ids.server'
import { isNarrowed } from './list-query'
import { fromFor, wanted, type View } from './view-sql.server'

const { sql } = Prisma

/** How many applications stand in each state, under the other filters, as JSON; tallied where files are tallied by them. */
export function counts(actor: Actor, view: View): Prisma.Sql {
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
export function countedToMany(actor: Actor, view: View): Prisma.Sql {
  return sql`(SELECT count(*)::int FROM (
    SELECT ${fromFor({ ...view, query: { ...view.query, sort: 'submitted' } })} WHERE ${wanted(actor, view)}
      AND (SELECT common FROM how) AND ${matches(actor.enclaveId, 'application', sql`a.id`, view.query.q)}
    LIMIT ${MANY + 1}) counted)`
}
