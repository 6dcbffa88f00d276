import { turnOf, type ApplicationTurn } from '~/admission/applications/deadlines'
import { periodsOf } from '~/admission/applications/periods.server'
import { factsOfLine } from '~/admission/applications/turn-sql.server'
import type { Answers } from '~/ground/forms/form-sections'
import type { Actor } from '~/ground/people/actor'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { inStretches } from '~/platform/stretches.server'
import { timeOf, type Day } from '~/shared/days'
import { answerColumns } from './answer-columns.server'
import type { ListQuery } from './list-query'
import { everyIdInOrder, LINE, type ReadLine } from './list-sql.server'
import { viewOf } from './list.server'

const AT_ONCE = 500

type Plain = Omit<ReadLine, 'answer'> & { answers: Answers | null }
/** A line of the list with all answers that can stand in a column. */
export type FullLine = Omit<Plain, 'answers' | 'facts'> & { answers: Answers; turn: ApplicationTurn }

/** The whole of a view in its order, a stretch at a time, by one statement each. */
export async function* everyLine(
  actor: Actor,
  query: ListQuery,
  today: Day,
  atOnce = AT_ONCE,
): AsyncGenerator<FullLine[]> {
  const columns = await answerColumns(actor)
  const ids = await everyIdInOrder(actor, await viewOf(actor, query, columns, today))
  const keys = columns.map(({ key }) => key)
  const time = timeOf(now())
  const periods = await periodsOf(actor.enclaveId)
  yield* inStretches(ids, atOnce, async (stretch) => {
    const rows = await plainRows(actor, stretch, keys)
    return rows.map(({ facts, answers, ...row }) => ({
      ...row,
      answers: answers ?? {},
      turn: turnOf(factsOfLine({ ...row, facts }), today, time, periods),
    }))
  })
}

/** Each row is fetched by its key (LIMIT says so): the planner would read the whole tables for every stretch. */
async function plainRows({ enclaveId }: Actor, ids: string[], keys: string[]): Promise<Plain[]> {
  const [found] = await db.$queryRaw<{ rows: Plain[] | null }[]>`
    SELECT json_agg(row ORDER BY place) AS rows FROM (
      SELECT asked.place, ${LINE}, (SELECT u.name FROM "User" u WHERE u.id = a."officerId") AS officer,
        (SELECT jsonb_object_agg(said.key, said.value) FROM jsonb_each(a.answers) said
          WHERE said.key = ANY(${keys}::text[]) AND jsonb_typeof(said.value) = 'string') AS answers
      FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS asked(id, place)
      JOIN LATERAL (SELECT * FROM "Application" WHERE "enclaveId" = ${enclaveId}::uuid AND id = asked.id LIMIT 1) a ON true
      JOIN LATERAL (SELECT name, uscc FROM "Firm" WHERE "enclaveId" = a."enclaveId" AND id = a."firmId" LIMIT 1) f ON true
      JOIN "Intake" i ON i."enclaveId" = a."enclaveId" AND i.id = a."intakeId") row`
  return found?.rows ?? []
}
