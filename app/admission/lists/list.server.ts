import type { Actor } from '~/ground/people/actor'
import { inForce, type Periods } from '~/ground/settings/in-force'
import { now } from '~/platform/clock.server'
import { db, Prisma, type Client } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { flagsOf, type Flag } from '~/admission/rubrics/flags'
import { limitsOf } from '~/admission/rubrics/lifecycle'
import { awaited } from '~/admission/applications/screening-state'
import { timeOf, type Day } from '~/shared/days'
import { answerColumns, type AnswerColumn } from './answer-columns.server'
import { turnOf, type ApplicationTurn } from '~/admission/applications/deadlines'
import type { ListQuery } from './list-query'
import { readOpen, readPage, type ReadLine, type ReadPage } from './list-sql.server'
import type { View } from './view-sql.server'
import { MANY } from '~/ground/search/matching.server'
import { factsOfLine, type TurnLine } from '~/admission/applications/turn-sql.server'

export const PAGE_SIZE = 30
const OF_NO_COLUMN = { numeric: false, turnIds: null }

/** A day and the time on it: whose turn it is may change within a day. */
type Moment = { today: Day; time: string }

export type OpenLine = {
  id: string
  ref: string
  firmId: string
  firmName: string
  uscc: string
  track: string
  state: string
  outcome: string | null
  intake: number
  submittedOn: Day | null
  since: Day
  turn: ApplicationTurn
  /** The people whose opinion is awaited, where two screen. */
  awaited: string[]
  secondOfficerId: string | null
}
/** The line as the list shows it: with who is in charge, and the answer of the chosen column. */
export type ApplicationLine = OpenLine & {
  officer: string | null
  answer: string | null
  flags: Flag[]
}
export type ApplicationPage = {
  lines: ApplicationLine[]
  /** By state; null where so many are found that they are not counted state by state. */
  counts: Record<string, number> | null
  columns: AnswerColumn[]
  total: number
  /** Whether there are more than `total` says. */
  more: boolean
  before: string | null
  after: string | null
}

/** One page of the applications an actor may see; pages go by key, so a new arrival never shifts them. */
export async function listApplications(
  actor: Actor,
  query: ListQuery,
  today: Day,
  reading: Promise<AnswerColumn[]> = answerColumns(actor),
): Promise<ApplicationPage> {
  // Should the view fail first, this is awaited by nobody.
  reading.catch(() => undefined)
  // Only a chosen column and whose turn it is say something of the rows; otherwise all is read at the same moment.
  const view =
    query.answer || query.turn ? await viewOf(actor, query, await reading, today) : { query, ...OF_NO_COLUMN }
  const backwards = isId(query.before)
  const page = { take: PAGE_SIZE + 1, before: query.before, after: query.after }
  const [{ lines, periods, ...counted }, columns] = await Promise.all([readPage(actor, view, page), reading])
  const more = lines.length > PAGE_SIZE
  const shown = backwards && more ? lines.slice(1) : lines.slice(0, PAGE_SIZE)
  const hasAfter = backwards ? true : more
  const by = inForce('deadlines', periods)
  const moment = { today, time: timeOf(now()) }
  const hasBefore = backwards ? more : isId(query.after)
  return {
    ...countedIn(query, counted),
    columns,
    lines: shown.map(({ answer, officer, ...line }) => ({
      ...lineOf(line, moment, by),
      flags: flagsIn(line),
      answer,
      officer,
    })),
    before: hasBefore ? (shown[0]?.id ?? null) : null,
    after: hasAfter ? (shown.at(-1)?.id ?? null) : null,
  }
}

function countedIn(
  { state }: ListQuery,
  { counts, common, counted }: Omit<ReadPage, 'lines' | 'periods'>,
): Pick<ApplicationPage, 'counts' | 'total' | 'more'> {
  if (common) {
    const found = counted ?? MANY + 1
    return { counts: null, total: Math.min(found, MANY), more: found > MANY }
  }
  const byState = counts ?? {}
  const all = Object.values(byState).reduce((sum, count) => sum + count, 0)
  return { counts: byState, total: state ? (byState[state] ?? 0) : all, more: false }
}

/** What a list is asked for, with what can only be known by looking. */
export async function viewOf(
  actor: Actor,
  query: ListQuery,
  columns: AnswerColumn[],
  today: Day,
): Promise<View> {
  const type = columns.find(({ key }) => key === query.answer)?.type
  return {
    query,
    numeric: type === 'number' || type === 'money',
    turnIds: await turnIds(actor, query, today),
  }
}

/** The flags of a file in review, as staff read them; drafts of reviews never count. */
function flagsIn({ state, facts }: TurnLine): Flag[] {
  if (state !== 'in_review') return []
  return flagsOf(
    (facts?.reviews ?? []).flatMap(({ submitted, total, recommendation, disagreements }) =>
      submitted && total !== null ? [{ total, recommendation, disagreements }] : [],
    ),
    limitsOf({ fewestReviews: facts?.fewest ?? null, apartFrom: facts?.apart ?? null }),
  )
}

/** Every application that is not closed, with whose turn it is, by one statement. */
export async function openApplications(
  actor: Actor,
  today: Day,
): Promise<(OpenLine & { officerId: string | null })[]> {
  const { lines, periods } = await readOpen(actor)
  const by = inForce('deadlines', periods)
  const moment = { today, time: timeOf(now()) }
  return lines.map(({ officerId, ...line }) => ({ ...lineOf(line, moment, by), officerId }))
}

/** The intakes an enclave has had, newest first, as a value of a statement. */
export const INTAKES = (enclaveId: string) =>
  Prisma.sql`ARRAY(SELECT number FROM "Intake" WHERE "enclaveId" = ${enclaveId}::uuid ORDER BY number DESC)`

/** Who may be in charge of applications here. */
export async function officersOf({ enclaveId }: Actor, client: Client = db): Promise<Named[]> {
  const [row] = await client.$queryRaw<{ officers: Named[] }[]>`SELECT ${OFFICERS(enclaveId)} AS officers`
  return row?.officers ?? []
}

export type Named = { id: string; name: string }
/** Who may be in charge, as a value of a statement. */
export const OFFICERS = (enclaveId: string) => Prisma.sql`COALESCE((
  SELECT json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name) FROM "User" u
  WHERE u.id IN (SELECT m."userId" FROM "Membership" m WHERE m."enclaveId" = ${enclaveId}::uuid
    AND m.role IN ('officer', 'director') AND m."endedAt" IS NULL)), '[]')`

/** Whose turn is derived, so the open files are read and asked. */
async function turnIds(actor: Actor, { turn }: ListQuery, today: Day): Promise<string[] | null> {
  if (!turn) return null
  const open = await openApplications(actor, today)
  return open.filter((line) => line.turn.turn === turn).map((line) => line.id)
}

function lineOf(
  row: Omit<ReadLine, 'officer' | 'answer'>,
  { today, time }: Moment,
  periods: Periods,
): OpenLine {
  const facts = factsOfLine(row)
  return {
    id: row.id,
    ref: row.ref,
    firmId: row.firmId,
    firmName: row.firmName,
    uscc: row.uscc,
    track: row.track,
    state: row.state,
    outcome: row.outcome,
    intake: row.intake,
    submittedOn: row.submittedOn,
    since: row.since,
    turn: turnOf(facts, today, time, periods),
    awaited: row.state === 'screening' && facts.screening ? awaited(facts.screening) : [],
    secondOfficerId: row.secondOfficerId,
  }
}
