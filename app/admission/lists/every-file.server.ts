import { turnOf, type ApplicationTurn } from '~/admission/applications/deadlines'
import { factsOfLine, TURN_FACTS, type TurnLine } from '~/admission/applications/turn-sql.server'
import type { Actor } from '~/ground/people/actor'
import type { Periods } from '~/ground/settings/in-force'
import { now } from '~/platform/clock.server'
import { db, Prisma } from '~/platform/db.server'
import { timeOf, type Day } from '~/shared/days'
import { answerColumns } from './answer-columns.server'
import type { ListQuery } from './list-query'
import { everyIdInOrder } from './list-sql.server'
import { viewOf } from './list.server'
import { OPEN } from './view-sql.server'

const { sql } = Prisma

/** The keys of a whole view in its order, in one text with commas between. */
export async function everyFileOf(actor: Actor, query: ListQuery, today: Day): Promise<string> {
  return everyIdInOrder(actor, await viewOf(actor, query, await answerColumns(actor), today))
}

/**
 * The files of some keys, as what stands after FROM: `asked` with their places and, of those that are open, whose turn
 * it is (`reason`) and until when (`"dueOn"`), worked out by `turnOf`; a file `a` with its answers `said`, its firm `f`,
 * its intake `i` and who is in charge, `u`. Each row is fetched by its key (LIMIT says so): the planner would read the
 * whole tables for every stretch.
 */
export async function filesOf(
  { enclaveId }: Actor,
  ids: readonly string[],
  { today, periods }: { today: Day; periods: Periods },
): Promise<Prisma.Sql> {
  const turns = await openTurns(enclaveId, ids, today, periods)
  const said = (of: (turn: ApplicationTurn) => string | null) =>
    turns.size === 0
      ? ''
      : ids
          .map((id) => turns.get(id))
          .map((turn) => (turn && of(turn)) ?? '')
          .join(',')
  return sql`unnest(string_to_array(${ids.join(',')}, ',')::uuid[],
      string_to_array(${said(({ reason }) => reason)}, ',', ''),
      string_to_array(${said(({ dueOn }) => dueOn)}, ',', '')::date[]) WITH ORDINALITY AS asked(id, reason, "dueOn", place)
    JOIN LATERAL (SELECT ref, track, state, outcome, "stateSince", "submittedAt", "officerId", "intakeId", "firmId",
        answers || '{}' AS said FROM "Application"
      WHERE "enclaveId" = ${enclaveId}::uuid AND id = asked.id LIMIT 1) a ON true
    JOIN LATERAL (SELECT name, uscc FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND id = a."firmId" LIMIT 1) f ON true
    JOIN "Intake" i ON i."enclaveId" = ${enclaveId}::uuid AND i.id = a."intakeId"
    LEFT JOIN LATERAL (SELECT name FROM "User" WHERE id = a."officerId" LIMIT 1) u ON true`
}

/** Whose turn it is in those of some files that are open; hardly any are, and they have an index of their own. */
async function openTurns(
  enclaveId: string,
  ids: readonly string[],
  today: Day,
  periods: Periods,
): Promise<Map<string, ApplicationTurn>> {
  const [found] = await db.$queryRaw<{ lines: (TurnLine & { id: string })[] | null }[]>`
    SELECT json_agg(line) AS lines FROM (
      SELECT a.id, a.state, a.outcome, (a."stateSince" AT TIME ZONE 'Asia/Shanghai')::date AS since, a."noticeUntil",
        a."secondOfficerId", ${TURN_FACTS} AS facts
      FROM "Application" a JOIN "Intake" i ON i."enclaveId" = a."enclaveId" AND i.id = a."intakeId"
      WHERE a."enclaveId" = ${enclaveId}::uuid AND a.id = ANY(string_to_array(${ids.join(',')}, ',')::uuid[]) AND ${OPEN}
    ) line`
  const time = timeOf(now())
  return new Map(
    (found?.lines ?? []).map(({ id, ...line }) => [id, turnOf(factsOfLine(line), today, time, periods)]),
  )
}
