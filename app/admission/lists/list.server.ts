import type { Actor } from '~/ground/people/actor'
import { now } from '~/platform/clock.server'
import { db, type Prisma } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import type { Flag } from '~/admission/rubrics/flags'
import { flagsByFile } from './flags.server'
import { awaited } from '~/admission/applications/standing'
import { dayOf, timeOf, type Day } from '~/shared/days'
import { answerColumns, type AnswerColumn } from './answer-columns.server'
import { turnOf, type ApplicationTurn } from '~/admission/applications/deadlines'
import { handedIn } from '~/admission/applications/submissions'
import { CLOSED_STATES } from '~/admission/applications/lifecycle'
import type { ListQuery } from './list-query'
import { countedToMany, idsInOrder, statesCounted, type View } from './list-sql.server'
import { isCommon, MANY } from '~/ground/search/matching.server'
import {
  fillableBy,
  screeningOf,
  TURN_INCLUDE,
  turnFactsOf,
  visibleTo,
} from '~/admission/applications/queries.server'

export const PAGE_SIZE = 30

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

const LINE_INCLUDE = {
  ...TURN_INCLUDE,
  firm: { select: { name: true, uscc: true } },
} satisfies Prisma.ApplicationInclude
type LineRow = Prisma.ApplicationGetPayload<{ include: typeof LINE_INCLUDE }>

/** One page of the applications an actor may see; pages go by key, so a new arrival never shifts them. */
export async function listApplications(actor: Actor, query: ListQuery, today: Day): Promise<ApplicationPage> {
  const columns = await answerColumns(actor)
  const view = await viewOf(actor, query, columns, today)
  const backwards = isId(query.before)
  const [counted, ids] = await Promise.all([
    countedIn(actor, view),
    idsInOrder(actor, view, { take: PAGE_SIZE + 1, before: query.before, after: query.after }),
  ])
  const more = ids.length > PAGE_SIZE
  const page = backwards && more ? ids.slice(1) : ids.slice(0, PAGE_SIZE)
  const hasAfter = backwards ? true : more
  const hasBefore = backwards ? more : isId(query.after)
  return {
    ...counted,
    columns,
    lines: await linesOf(actor, page, query.answer, today),
    before: hasBefore ? (page[0] ?? null) : null,
    after: hasAfter ? (page.at(-1) ?? null) : null,
  }
}

async function countedIn(
  actor: Actor,
  view: View,
): Promise<Pick<ApplicationPage, 'counts' | 'total' | 'more'>> {
  if (view.common) {
    const found = await countedToMany(actor, view)
    return { counts: null, total: Math.min(found, MANY), more: found > MANY }
  }
  const counts = await statesCounted(actor, view)
  const { state } = view.query
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return { counts, total: state ? (counts[state] ?? 0) : all, more: false }
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
    common: query.q !== '' && (await isCommon(actor.enclaveId, 'application', query.q)),
  }
}

async function linesOf(actor: Actor, ids: readonly string[], answer: string | null, today: Day) {
  const rows = await db.application.findMany({
    where: { AND: [{ OR: [visibleTo(actor), fillableBy(actor)] }, { id: { in: [...ids] } }] },
    include: LINE_INCLUDE,
  })
  const officers = await db.user.findMany({
    where: { id: { in: rows.flatMap(({ officerId }) => officerId ?? []) } },
    select: { id: true, name: true },
  })
  const names = new Map(officers.map(({ id, name }) => [id, name]))
  const inReview = rows.filter(({ state }) => state === 'in_review').map(({ id }) => id)
  const flags = await flagsByFile(actor, inReview)
  const lines = rows.map((row) => ({
    ...lineOf(row, today),
    flags: flags.get(row.id) ?? [],
    officer: row.officerId ? (names.get(row.officerId) ?? null) : null,
    answer: answer ? (handedIn(row)[answer] ?? null) : null,
  }))
  const byId = new Map(lines.map((line) => [line.id, line]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Every application that is not closed, with whose turn it is. */
export async function openApplications(
  actor: Actor,
  today: Day,
): Promise<(OpenLine & { officerId: string | null })[]> {
  const rows = await db.application.findMany({
    where: {
      AND: [
        visibleTo(actor),
        { state: { notIn: [...CLOSED_STATES] } },
        { OR: [{ outcome: null }, { outcome: { not: 'declined' } }] },
      ],
    },
    include: LINE_INCLUDE,
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => ({ ...lineOf(row, today), officerId: row.officerId }))
}

/** The intakes an enclave has had, newest first, for the filter. */
export async function intakeNumbers(actor: Actor): Promise<number[]> {
  const rows = await db.intake.findMany({
    where: { enclaveId: actor.enclaveId },
    select: { number: true },
    orderBy: { number: 'desc' },
  })
  return rows.map((row) => row.number)
}

/** Who may be in charge of applications here. */
export async function officersOf({ enclaveId }: Actor): Promise<{ id: string; name: string }[]> {
  const members = await db.membership.findMany({
    where: { enclaveId, role: { in: ['officer', 'director'] }, endedAt: null },
    select: { userId: true },
  })
  return db.user.findMany({
    where: { id: { in: members.map(({ userId }) => userId) } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}

/** Whose turn is derived, so the open files are read and asked. */
async function turnIds(actor: Actor, { turn }: ListQuery, today: Day): Promise<string[] | null> {
  if (!turn) return null
  const open = await openApplications(actor, today)
  return open.filter((line) => line.turn.turn === turn).map((line) => line.id)
}

function lineOf(row: LineRow, today: Day): OpenLine {
  return {
    id: row.id,
    ref: row.ref,
    firmId: row.firmId,
    firmName: row.firm.name,
    uscc: row.firm.uscc,
    track: row.track,
    state: row.state,
    outcome: row.outcome,
    intake: row.intake.number,
    submittedOn: row.submittedAt ? dayOf(row.submittedAt) : null,
    since: dayOf(row.stateSince),
    turn: turnOf(turnFactsOf(row), today, timeOf(now())),
    awaited: row.state === 'screening' ? awaited(screeningOf(row)) : [],
    secondOfficerId: row.secondOfficerId,
  }
}
