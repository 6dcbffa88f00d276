import type { Station } from '~/ground/firm-line/line'
import { linesOf } from '~/ground/firm-line/line.server'
import type { RecordKind } from '~/ground/records/records'
import type { Actor } from '~/ground/people/actor'
import { db, type Prisma } from '~/platform/db.server'
import { addWorkingDays, workingDaysBetween } from '~/shared/calendar'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { drillSpan, type Drill, type HalfCount } from './drill'
import { countingOn, lapsedRows, type Counting, type LapsedRow } from './lapsed.server'
import type { EvidenceState } from '~/plan/evidence/lifecycle'
import { planOf } from './plan.server'
import { shownNumber } from './record-rule'
import { daysFor } from './time-limits'
import { visibleTo } from './visible.server'

export const PAGE = 50

export type EvidenceRow = {
  id: string
  ref: string
  indicator: string
  state: EvidenceState
  /** Approved once, but not counted today. */
  lapsed: LapsedRow['why'] | null
  /** The certificate that makes the firm count, or the last that did. */
  proof: { number: string; until: Day } | null
  /** It counts nothing itself, but keeps the firm's row alive. */
  prolongs: boolean
  value: string
  countedOn: Day
  reason: string | null
  submittedOn: Day
  submittedBy: string
  decidedOn: Day | null
  decidedBy: string | null
  /** Since whose turn it is, the working days waited, and the day it should be done; null when nobody's. */
  wait: { days: number; of: number; dueOn: Day; late: boolean } | null
  firm: { id: string; name: string; landedName: string | null; track: string }
  park: { zh: string; en: string } | null
  record: { id: string; kind: RecordKind; number: string; title: string }
  stations: Station[]
}

export const withPeople = {
  firm: {
    include: { projects: { where: { stage: { not: 'dropped' } }, include: { park: true } } },
  },
  record: true,
  indicator: { select: { code: true } },
} satisfies Prisma.EvidenceInclude
export type FullEvidence = Prisma.EvidenceGetPayload<{ include: typeof withPeople }>

export type RowsWanted = {
  indicatorId?: string
  firmId?: string
  drill: Drill
  oldestFirst?: boolean
  withdrawnOnly?: boolean
  take?: number
}

/** Rows of evidence that an actor may see, newest count first (a queue: longest waiting first), a page of them. */
export async function evidenceRows(
  actor: Actor,
  wanted: RowsWanted,
  today: Day,
): Promise<{ rows: EvidenceRow[]; more: boolean }> {
  const { drill, indicatorId, firmId, oldestFirst, withdrawnOnly, take = PAGE } = wanted
  const counting = await countingOn(actor.enclaveId, today, await planOf(actor.enclaveId))
  const { lapsed } = counting
  const span = drillSpan(drill)
  const where: Prisma.EvidenceWhereInput = {
    AND: [
      visibleTo(actor),
      indicatorId ? { indicatorId, OR: [{ prolongsId: null }, { state: { not: 'approved' } }] } : {},
      firmId ? { firmId } : {},
      withdrawnOnly ? { state: 'withdrawn' } : {},
      span ? { countedOn: { gte: dateOfDay(span.from), lte: dateOfDay(span.to) } } : {},
      stateWhere(
        drill,
        lapsed.map(({ id }) => id),
      ),
    ],
  }
  const found = await db.evidence.findMany({
    where,
    include: withPeople,
    orderBy: oldestFirst ? [{ submittedAt: 'asc' }, { id: 'asc' }] : [{ countedOn: 'desc' }, { id: 'desc' }],
    skip: (drill.page - 1) * take,
    take: take + 1,
  })
  return {
    rows: await rowViews(actor.enclaveId, found.slice(0, take), counting, today),
    more: found.length > take,
  }
}

function stateWhere({ state }: Drill, lapsed: string[]): Prisma.EvidenceWhereInput {
  if (state === null) return {}
  if (state === 'approved') return { state, id: { notIn: lapsed } }
  if (state === 'out') return { OR: [{ state: 'withdrawn' }, { id: { in: lapsed } }] }
  return { state }
}

/** Rows with the names, the wait and the line that a table shows. */
export async function rowViews(
  enclaveId: string,
  found: readonly FullEvidence[],
  counting: Counting,
  today: Day,
): Promise<EvidenceRow[]> {
  const people = found.flatMap(({ submittedById, decidedById }) => [submittedById, decidedById ?? []].flat())
  const [users, lines] = await Promise.all([
    db.user.findMany({ where: { id: { in: [...new Set(people)] } }, select: { id: true, name: true } }),
    linesOf(enclaveId, [...new Set(found.map(({ firmId }) => firmId))], today),
  ])
  const names = new Map(users.map(({ id, name }) => [id, name]))
  return found.map((row) => rowView(row, names, lines.get(row.firmId) ?? [], counting, today))
}

function rowView(
  row: FullEvidence,
  names: ReadonlyMap<string, string>,
  stations: Station[],
  { lapsed, standing }: Counting,
  today: Day,
): EvidenceRow {
  const project = row.firm.projects[0]
  const kind = row.record.kind as RecordKind
  const { number, detail, title } = row.record
  const decidedOn = row.decidedAt && dayOf(row.decidedAt)
  const submittedOn = dayOf(row.submittedAt)
  const state = row.state as EvidenceState
  const proof = standing.find(({ id }) => id === row.id)?.proof
  return {
    id: row.id,
    ref: row.ref,
    indicator: row.indicator.code,
    state,
    lapsed: lapsed.find(({ id }) => id === row.id)?.why ?? null,
    proof: proof ? { number: proof.number, until: proof.to } : null,
    prolongs: row.prolongsId !== null,
    value: row.value.toFixed(2),
    countedOn: dayFromDate(row.countedOn),
    reason: row.reason,
    submittedOn,
    submittedBy: names.get(row.submittedById) ?? '',
    decidedOn,
    decidedBy: row.decidedById ? (names.get(row.decidedById) ?? '') : null,
    wait: waitOf(state, state === 'returned' ? (decidedOn ?? submittedOn) : submittedOn, today),
    firm: {
      id: row.firmId,
      name: row.firm.name,
      landedName: project?.landedName ?? null,
      track: row.firm.track,
    },
    park: project ? { zh: project.park.nameZh, en: project.park.nameEn } : null,
    record: { id: row.recordId, kind, number: shownNumber({ kind, number, detail }), title },
    stations,
  }
}

function waitOf(state: EvidenceState, since: Day, today: Day): EvidenceRow['wait'] {
  if (state !== 'submitted' && state !== 'returned') return null
  const of = daysFor(state, today)
  const dueOn = addWorkingDays(since, of)
  return { days: workingDaysBetween(since, today), of, dueOn, late: today > dueOn }
}

/** How many rows an indicator has in each half year and state: what the drill opens. */
export async function halfCounts(enclaveId: string, indicatorId: string, today: Day): Promise<HalfCount[]> {
  const lapsed = (await lapsedRows(enclaveId, today)).map(({ id }) => id)
  return db.$queryRaw<HalfCount[]>`
    SELECT extract(year FROM "countedOn")::int AS year,
      CASE WHEN extract(month FROM "countedOn") <= 6 THEN 1 ELSE 2 END AS half,
      state, id = ANY(${lapsed}::uuid[]) AS lapsed, count(*)::int AS rows, sum(value)::text AS value
    FROM "Evidence" WHERE "enclaveId" = ${enclaveId}::uuid AND "indicatorId" = ${indicatorId}::uuid
      AND ("prolongsId" IS NULL OR state <> 'approved')
    GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`
}

/** How many rows stand in each state, over all indicators: the desk's tabs. */
export async function stateCounts(actor: Actor): Promise<Record<EvidenceState, number>> {
  const found = await db.evidence.groupBy({ by: ['state'], where: visibleTo(actor), _count: true })
  const of = (state: EvidenceState) => found.find((one) => one.state === state)?._count ?? 0
  return {
    submitted: of('submitted'),
    returned: of('returned'),
    approved: of('approved'),
    withdrawn: of('withdrawn'),
  }
}
