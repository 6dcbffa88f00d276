import { turnOf, type ApplicationTurn } from '~/admission/applications/deadlines'
import { isClosed, OUTCOMES, stateOf } from '~/admission/applications/lifecycle'
import {
  fillableBy,
  TURN_INCLUDE,
  TURN_OMIT,
  turnFactsOf,
  visibleTo,
} from '~/admission/applications/queries.server'
import type { Answers } from '~/ground/forms/form-sections'
import type { Actor } from '~/ground/people/actor'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { inStretches } from '~/platform/stretches.server'
import { timeOf, type Day } from '~/shared/days'
import { answerColumns } from './answer-columns.server'
import type { ListQuery } from './list-query'
import { everyIdInOrder } from './list-sql.server'
import { viewOf } from './list.server'

const AT_ONCE = 500

type Plain = {
  id: string
  ref: string
  firmName: string
  uscc: string
  track: string
  intake: number
  state: string
  outcome: string | null
  since: Day
  submittedOn: Day | null
  officer: string | null
  answers: Answers | null
}
/** A line of the list with all answers that can stand in a column. */
export type FullLine = Omit<Plain, 'answers'> & { answers: Answers; turn: ApplicationTurn }

/**
 * The whole of a view in its order, a stretch at a time: one statement for what stands in the rows, and one more for
 * whose turn it is where a file is open.
 */
export async function* everyLine(
  actor: Actor,
  query: ListQuery,
  today: Day,
  atOnce = AT_ONCE,
): AsyncGenerator<FullLine[]> {
  const columns = await answerColumns(actor)
  const ids = await everyIdInOrder(actor, await viewOf(actor, query, columns, today))
  const keys = columns.map(({ key }) => key)
  yield* inStretches(ids, atOnce, async (stretch) => {
    const rows = await plainRows(actor, stretch, keys)
    const turns = await turnsOf(actor, rows, today)
    return rows.flatMap((row) => {
      const turn = turns.get(row.id)
      return turn ? [{ ...row, answers: row.answers ?? {}, turn }] : []
    })
  })
}

/** Each row is fetched by its key (LIMIT says so): the planner would read the whole tables for every stretch. */
async function plainRows({ enclaveId }: Actor, ids: string[], keys: string[]): Promise<Plain[]> {
  const [found] = await db.$queryRaw<{ rows: Plain[] | null }[]>`
    SELECT json_agg(row ORDER BY place) AS rows FROM (
      SELECT asked.place, a.id, a.ref, f.name AS "firmName", f.uscc, a.track, i.number AS intake, a.state, a.outcome,
        (a."stateSince" AT TIME ZONE 'Asia/Shanghai')::date AS since,
        (a."submittedAt" AT TIME ZONE 'Asia/Shanghai')::date AS "submittedOn", 
        (SELECT u.name FROM "User" u WHERE u.id = a."officerId") AS officer,
        (SELECT jsonb_object_agg(said.key, said.value) FROM jsonb_each(a.answers) said
          WHERE said.key = ANY(${keys}::text[]) AND jsonb_typeof(said.value) = 'string') AS answers
      FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS asked(id, place)
      JOIN LATERAL (SELECT * FROM "Application" WHERE "enclaveId" = ${enclaveId}::uuid AND id = asked.id LIMIT 1) a ON true
      JOIN LATERAL (SELECT name, uscc FROM "Firm" WHERE "enclaveId" = a."enclaveId" AND id = a."firmId" LIMIT 1) f ON true
      JOIN "Intake" i ON i."enclaveId" = a."enclaveId" AND i.id = a."intakeId") row`
  return found?.rows ?? []
}

/** A file that is closed is nobody's, whatever else is known of it. */
async function turnsOf(actor: Actor, rows: Plain[], today: Day): Promise<Map<string, ApplicationTurn>> {
  const time = timeOf(now())
  const open = rows.filter((row) => !isClosed(row)).map(({ id }) => id)
  const found =
    open.length > 0
      ? await db.application.findMany({
          where: { AND: [{ OR: [visibleTo(actor), fillableBy(actor)] }, { id: { in: open } }] },
          include: TURN_INCLUDE,
          omit: TURN_OMIT,
        })
      : []
  const ofOpen = found.map((row) => [row.id, turnOf(turnFactsOf(row), today, time)] as const)
  const closed = rows.filter(isClosed)
  return new Map([...ofOpen, ...closed.map((row) => [row.id, turnOf(bare(row), today, time)] as const)])
}

function bare({ state, outcome, since }: Plain) {
  return {
    state: stateOf(state),
    outcome: OUTCOMES.find((one) => one === outcome) ?? null,
    stateSince: since,
    closesOn: since,
    correctionDueOn: null,
    reviews: [],
    noticeUntil: null,
    agreement: null,
  }
}
