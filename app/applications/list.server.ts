import type { Actor } from '~/people/actor'
import { db, type Prisma } from '~/platform/db.server'
import { isId } from '~/platform/ids.server'
import { dayOf, type Day } from '~/shared/days'
import { turnOf, type ApplicationTurn } from './deadlines'
import { CLOSED_STATES } from './lifecycle'
import type { ListQuery } from './list-query'
import { TURN_INCLUDE, turnFactsOf, visibleTo } from './queries.server'

export const PAGE_SIZE = 30

export type ApplicationLine = {
  id: string
  ref: string
  firmId: string
  firmName: string
  track: string
  state: string
  outcome: string | null
  intake: number
  submittedOn: Day | null
  since: Day
  turn: ApplicationTurn
}
export type ApplicationPage = {
  lines: ApplicationLine[]
  total: number
  before: string | null
  after: string | null
}

const LINE_INCLUDE = { ...TURN_INCLUDE, firm: { select: { name: true } } } satisfies Prisma.ApplicationInclude
type LineRow = Prisma.ApplicationGetPayload<{ include: typeof LINE_INCLUDE }>

/** One page of the applications an actor may see; pages go by key, so a new arrival never shifts them. */
export async function listApplications(actor: Actor, query: ListQuery, today: Day): Promise<ApplicationPage> {
  const where: Prisma.ApplicationWhereInput = {
    AND: [visibleTo(actor), filterOf(query), await turnFilter(actor, query, today)],
  }
  const backwards = query.before !== null
  const key = query.before ?? query.after
  const [total, rows] = await Promise.all([
    db.application.count({ where }),
    db.application.findMany({
      where,
      include: LINE_INCLUDE,
      orderBy: orderOf(query),
      take: backwards ? -(PAGE_SIZE + 1) : PAGE_SIZE + 1,
      ...(isId(key) ? { cursor: { enclaveId_id: { enclaveId: actor.enclaveId, id: key } }, skip: 1 } : {}),
    }),
  ])
  const more = rows.length > PAGE_SIZE
  const page = backwards ? rows.slice(more ? 1 : 0) : rows.slice(0, PAGE_SIZE)
  const hasAfter = backwards ? true : more
  const hasBefore = backwards ? more : query.after !== null
  return {
    total,
    lines: page.map((row) => lineOf(row, today)),
    before: hasBefore ? (page[0]?.id ?? null) : null,
    after: hasAfter ? (page.at(-1)?.id ?? null) : null,
  }
}

/** How many applications stand in each state, under the other filters. */
export async function countByState(actor: Actor, query: ListQuery): Promise<Record<string, number>> {
  const rows = await db.application.groupBy({
    by: ['state'],
    where: { AND: [visibleTo(actor), filterOf({ ...query, state: null })] },
    _count: true,
  })
  return Object.fromEntries(rows.map((row) => [row.state, row._count]))
}

/** Every application that is not closed, with whose turn it is. */
export async function openApplications(
  actor: Actor,
  today: Day,
): Promise<(ApplicationLine & { officerId: string | null })[]> {
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

function filterOf({ state, track, intake, q }: ListQuery): Prisma.ApplicationWhereInput {
  // LIKE would read % and _ as wildcards.
  const word = q.replace(/[\\%_]/g, '\\$&')
  return {
    ...(state ? { state } : {}),
    ...(track ? { track } : {}),
    ...(intake ? { intake: { number: intake } } : {}),
    ...(q
      ? {
          OR: [
            { ref: { contains: word.toUpperCase() } },
            { firm: { name: { contains: word, mode: 'insensitive' } } },
            { firm: { uscc: { startsWith: word.toUpperCase() } } },
          ],
        }
      : {}),
  }
}

/** Whose turn is derived, so the open files are read and asked. */
async function turnFilter(
  actor: Actor,
  { turn }: ListQuery,
  today: Day,
): Promise<Prisma.ApplicationWhereInput> {
  if (!turn) return {}
  const open = await openApplications(actor, today)
  return { id: { in: open.filter((line) => line.turn.turn === turn).map((line) => line.id) } }
}

function orderOf({ sort, descending }: ListQuery): Prisma.ApplicationOrderByWithRelationInput[] {
  const direction = descending ? 'desc' : 'asc'
  const by = { submitted: 'submittedAt', since: 'stateSince', ref: 'ref' } as const
  return [{ [by[sort]]: direction }, { id: direction }]
}

function lineOf(row: LineRow, today: Day): ApplicationLine {
  return {
    id: row.id,
    ref: row.ref,
    firmId: row.firmId,
    firmName: row.firm.name,
    track: row.track,
    state: row.state,
    outcome: row.outcome,
    intake: row.intake.number,
    submittedOn: row.submittedAt ? dayOf(row.submittedAt) : null,
    since: dayOf(row.stateSince),
    turn: turnOf(turnFactsOf(row), today),
  }
}
