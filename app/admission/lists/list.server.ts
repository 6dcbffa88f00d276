import type { Actor } from '~/ground/people/actor'
import { now } from '~/platform/clock.server'
import { db, Prisma } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { flagsOf, type Flag } from '~/admission/rubrics/flags'
import { awaited } from '~/admission/applications/screening-state'
import { dayOf, timeOf, type Day } from '~/shared/days'
import { answerColumns, type AnswerColumn } from './answer-columns.server'
import { turnOf, type ApplicationTurn } from '~/admission/applications/deadlines'
import { handedIn } from '~/admission/submissions/submissions'
import { CLOSED_STATES } from '~/admission/applications/lifecycle'
import type { ListQuery } from './list-query'
import { countedToMany, foundInOrder, statesCounted, type Found, type View } from './list-sql.server'
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

/** The line with what its flags are read off. */
const LISTED_INCLUDE = {
  ...LINE_INCLUDE,
  reviews: {
    ...TURN_INCLUDE.reviews,
    select: {
      ...TURN_INCLUDE.reviews.select,
      total: true,
      recommendation: true,
      _count: { select: { responses: { where: { agrees: false } } } },
    },
  },
} satisfies Prisma.ApplicationInclude
type ListedRow = Prisma.ApplicationGetPayload<{ include: typeof LISTED_INCLUDE }>

/** One page of the applications an actor may see; pages go by key, so a new arrival never shifts them. */
export async function listApplications(actor: Actor, query: ListQuery, today: Day): Promise<ApplicationPage> {
  const columns = await answerColumns(actor)
  const view = await viewOf(actor, query, columns, today)
  const backwards = isId(query.before)
  const [counted, found] = await Promise.all([
    countedIn(actor, view),
    foundInOrder(actor, view, { take: PAGE_SIZE + 1, before: query.before, after: query.after }),
  ])
  const more = found.length > PAGE_SIZE
  const page = backwards && more ? found.slice(1) : found.slice(0, PAGE_SIZE)
  const hasAfter = backwards ? true : more
  const hasBefore = backwards ? more : isId(query.after)
  return {
    ...counted,
    columns,
    lines: await linesOf(actor, page, query.answer, today),
    before: hasBefore ? (page[0]?.id ?? null) : null,
    after: hasAfter ? (page.at(-1)?.id ?? null) : null,
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

async function linesOf(actor: Actor, found: readonly Found[], answer: string | null, today: Day) {
  const rows = await db.application.findMany({
    where: {
      AND: [{ OR: [visibleTo(actor), fillableBy(actor)] }, { id: { in: found.map(({ id }) => id) } }],
    },
    include: LISTED_INCLUDE,
  })
  const lines = rows.map((row) => ({
    ...lineOf(row, today),
    flags: flagsIn(row),
    answer: answer ? (handedIn(row)[answer] ?? null) : null,
  }))
  const byId = new Map(lines.map((line) => [line.id, line]))
  return found.flatMap(({ id, officer }) => {
    const line = byId.get(id)
    return line ? { ...line, officer } : []
  })
}

/** The flags of a file in review, as staff read them; drafts of reviews never count. */
function flagsIn({ state, reviews }: ListedRow): Flag[] {
  if (state !== 'in_review') return []
  return flagsOf(
    reviews.flatMap(({ state, total, recommendation, _count }) =>
      state === 'submitted' && total
        ? [{ total: total.toFixed(2), recommendation, disagreements: _count.responses }]
        : [],
    ),
  )
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

/** What a list can be narrowed to: the intakes an enclave has had, newest first, and who may be in charge here. */
export async function narrowings({ enclaveId }: Actor): Promise<{ intakes: number[]; officers: Named[] }> {
  const [row] = await db.$queryRaw<{ intakes: number[]; officers: Named[] }[]>`
    SELECT ARRAY(SELECT number FROM "Intake" WHERE "enclaveId" = ${enclaveId}::uuid ORDER BY number DESC) AS intakes,
      ${OFFICERS(enclaveId)} AS officers`
  return row ?? { intakes: [], officers: [] }
}

/** Who may be in charge of applications here. */
export async function officersOf({ enclaveId }: Actor): Promise<Named[]> {
  const [row] = await db.$queryRaw<{ officers: Named[] }[]>`SELECT ${OFFICERS(enclaveId)} AS officers`
  return row?.officers ?? []
}

type Named = { id: string; name: string }
const OFFICERS = (enclaveId: string) => Prisma.sql`COALESCE((
  SELECT json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name) FROM "User" u
  WHERE u.id IN (SELECT m."userId" FROM "Membership" m WHERE m."enclaveId" = ${enclaveId}::uuid
    AND m.role IN ('officer', 'director') AND m."endedAt" IS NULL)), '[]')`

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
