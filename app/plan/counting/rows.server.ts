import { Decimal } from 'decimal.js'
import type { Station } from '~/ground/firm-line/line'
import { linesOf } from '~/ground/firm-line/line.server'
import { ownSaid, type OwnSaid } from '~/ground/record-kinds/own-values'
import { shapeFromJson } from '~/ground/record-kinds/shape'
import type { RecordKind } from '~/ground/records/records'
import type { Actor } from '~/ground/people/actor'
import { namesOf } from '~/ground/people/names.server'
import { askTogether } from '~/platform/together.server'
import { db, Prisma } from '~/platform/db.server'
import { addWorkingDays, workingDaysBetween } from '~/shared/calendar'
import { COUNTED, countedUpTo, rangeOfPage, type PageRange } from '~/shared/page-range'
import { dateOfDay, dayFromDate, dayOf, yearOf, type Day } from '~/shared/days'
import { drillSpan, type Drill, type MonthCount } from './drill'
import { countingOn, whyOut, type Counting, type LapsedRow } from './lapsed.server'
import type { EvidenceState } from '~/plan/evidence/lifecycle'
import type { PartOfRows } from './parts'
import { daysOfPart } from './part-days.server'
import { planOf } from './plan.server'
import { isOfRows, rowsOfPart, whereOfRows } from './rows-of-part.server'
import { shownNumber } from '~/plan/counting-rules/record-rule'
import { daysFor } from '~/plan/counting-rules/time-limits'
import { visibleTo } from './visible.server'

export const PAGE = 50

export type EvidenceRow = {
  id: string
  ref: string
  indicator: string
  /** Whether it counts yuan. */
  money: boolean
  state: EvidenceState
  /** Approved once, but not counted today. */
  lapsed: LapsedRow['why'] | 'plan' | null
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
  record: {
    id: string
    kind: RecordKind
    /** Its kind, where the enclave defined it. */
    own: { zh: string; en: string } | null
    number: string
    title: string
    /** What such a record says besides, amount and all. */
    said: OwnSaid[]
  }
  stations: Station[]
}

export const withPeople = {
  firm: {
    include: { projects: { where: { stage: { not: 'dropped' } }, include: { park: true } } },
  },
  record: { include: { ownKind: { select: { zh: true, en: true, shape: true } } } },
  indicator: { select: { code: true, unit: true, standing: true } },
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

/** A page of rows, whether more follow, and where it stands. */
export type RowsPage = { rows: EvidenceRow[]; more: boolean; range: PageRange }

/** Rows of evidence that an actor may see, newest count first (a queue: longest waiting first), a page of them. */
export async function evidenceRows(actor: Actor, wanted: RowsWanted, today: Day): Promise<RowsPage> {
  const { drill, oldestFirst, take = PAGE } = wanted
  const counting = await countingOn(actor.enclaveId, today, await planOf(actor.enclaveId))
  const where = await whereOf(actor, wanted, counting)
  const [found, count] = await Promise.all([
    db.evidence.findMany({
      where,
      include: withPeople,
      orderBy: orderOf(oldestFirst),
      skip: (drill.page - 1) * take,
      take: take + 1,
    }),
    db.evidence.count({ where, take: COUNTED }),
  ])
  const shown = found.slice(0, take)
  return {
    rows: await rowViews(actor.enclaveId, shown, counting, today),
    more: found.length > take,
    range: rangeOfPage(drill.page, take, shown.length, countedUpTo(count)),
  }
}

/** All of them for a file, in the same order, some at a time: each stretch begins after the last row of the one before. */
export async function* everyEvidenceRow(
  actor: Actor,
  wanted: Omit<RowsWanted, 'take'>,
  today: Day,
): AsyncGenerator<EvidenceRow[]> {
  const counting = await countingOn(actor.enclaveId, today, await planOf(actor.enclaveId))
  const where = await whereOf(actor, wanted, counting)
  for (let last: FullEvidence | null = null, more = true; more;) {
    const found: FullEvidence[] = await db.evidence.findMany({
      where: last ? { AND: [where, after(last, wanted.oldestFirst)] } : where,
      include: withPeople,
      orderBy: orderOf(wanted.oldestFirst),
      take: AT_ONCE,
    })
    yield await rowViews(actor.enclaveId, found, counting, today)
    more = found.length === AT_ONCE
    last = found.at(-1) ?? null
  }
}
const AT_ONCE = 500

const orderOf = (oldestFirst = false): Prisma.EvidenceOrderByWithRelationInput[] =>
  oldestFirst ? [{ submittedAt: 'asc' }, { id: 'asc' }] : [{ countedOn: 'desc' }, { id: 'desc' }]

function after({ id, submittedAt, countedOn }: FullEvidence, oldestFirst = false): Prisma.EvidenceWhereInput {
  return oldestFirst
    ? { submittedAt: { gte: submittedAt }, OR: [{ submittedAt: { gt: submittedAt } }, { id: { gt: id } }] }
    : { countedOn: { lte: countedOn }, OR: [{ countedOn: { lt: countedOn } }, { id: { lt: id } }] }
}

async function whereOf(
  actor: Actor,
  { drill, indicatorId, firmId, withdrawnOnly }: RowsWanted,
  counting: Counting,
): Promise<Prisma.EvidenceWhereInput> {
  const span = drillSpan(drill)
  return {
    AND: [
      visibleTo(actor),
      indicatorId ? { indicatorId, OR: [{ prolongsId: null }, { state: { not: 'approved' } }] } : {},
      firmId ? { firmId } : {},
      withdrawnOnly ? { state: 'withdrawn' } : {},
      span ? { countedOn: { gte: dateOfDay(span.from), lte: dateOfDay(span.to) } } : {},
      stateWhere(drill, counting),
      drill.part ? whereOfRows(await rowsOfPart(actor.enclaveId, indicatorId, drill.part)) : {},
    ],
  }
}

function stateWhere({ state }: Drill, { lapsed, span }: Counting): Prisma.EvidenceWhereInput {
  if (state === null) return {}
  const ids = lapsed.map(({ id }) => id)
  const [from, to] = [dateOfDay(span.from), dateOfDay(span.to)]
  const outside: Prisma.EvidenceWhereInput = {
    prolongsId: null,
    indicator: { standing: false },
    OR: [{ countedOn: { lt: from } }, { countedOn: { gt: to } }],
  }
  if (state === 'approved') return { state, id: { notIn: ids }, NOT: outside }
  if (state === 'out')
    return { OR: [{ state: 'withdrawn' }, { id: { in: ids } }, { state: 'approved', ...outside }] }
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
  const [names, lines] = await Promise.all([
    namesOf(people),
    linesOf(enclaveId, [...new Set(found.map(({ firmId }) => firmId))], today),
  ])
  return found.map((row) => rowView(row, names, lines.get(row.firmId) ?? [], counting, today))
}

function rowView(
  row: FullEvidence,
  names: ReadonlyMap<string, string>,
  stations: Station[],
  counting: Counting,
  today: Day,
): EvidenceRow {
  const project = row.firm.projects[0]
  const kind = row.record.kind as RecordKind
  const { number, detail, title, ownKind: own } = row.record
  const decidedOn = row.decidedAt && dayOf(row.decidedAt)
  const submittedOn = dayOf(row.submittedAt)
  const state = row.state as EvidenceState
  const proof = counting.standing.find(({ id }) => id === row.id)?.proof
  return {
    id: row.id,
    ref: row.ref,
    indicator: row.indicator.code,
    money: row.indicator.unit === 'yuan',
    state,
    lapsed: whyOut(row, counting),
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
    record: {
      id: row.recordId,
      kind,
      own: own && { zh: own.zh, en: own.en },
      number: shownNumber({ kind, number, detail }),
      title,
      said: own ? ownSaid(shapeFromJson(own.shape).fields, detail, true) : [],
    },
    stations,
  }
}

function waitOf(state: EvidenceState, since: Day, today: Day): EvidenceRow['wait'] {
  if (state !== 'submitted' && state !== 'returned') return null
  const of = daysFor(state, today)
  const dueOn = addWorkingDays(since, of)
  return { days: workingDaysBetween(since, today), of, dueOn, late: today > dueOn }
}

/**
 * How many rows an indicator has in each month and state, from the days they are tallied by: what the drill opens. Of
 * one part alone where it is asked for.
 */
export async function monthCounts(
  enclaveId: string,
  indicatorId: string,
  today: Day,
  part: PartOfRows | null = null,
): Promise<MonthCount[]> {
  const span = await planOf(enclaveId)
  const { lapsed } = await countingOn(enclaveId, today, span)
  const own = part && (await rowsOfPart(enclaveId, indicatorId, part))
  const days = own
    ? Prisma.sql`(${daysOfPart(enclaveId, indicatorId, own, span)})`
    : Prisma.sql`"EvidenceDay"`
  const rows = await askTogether<MonthCount>(Prisma.sql`
    SELECT extract(year FROM d."countedOn")::int AS year,
      extract(month FROM d."countedOn")::int AS month, d.state,
      d.state = 'approved' AND NOT i.standing
        AND (d."countedOn" < ${dateOfDay(span.from)}::date OR d."countedOn" > ${dateOfDay(span.to)}::date) AS lapsed,
      sum(d.rows)::int AS rows, sum(d.value)::text AS value
    FROM ${days} d JOIN "Indicator" i ON i."enclaveId" = d."enclaveId" AND i.id = d."indicatorId"
    WHERE d."enclaveId" = ${enclaveId}::uuid AND d."indicatorId" = ${indicatorId}::uuid
      AND NOT (d.prolongs AND d.state = 'approved')
    GROUP BY 1, 2, 3, 4 HAVING sum(d.rows) <> 0 ORDER BY 1, 2, 3, 4`)
  return apart(
    rows,
    lapsed.filter((row) => row.indicatorId === indicatorId && (!own || isOfRows(own, row.parts))),
  )
}

/** The same with the rows that fell away standing apart from those that count. */
function apart(rows: readonly MonthCount[], lapsed: readonly LapsedRow[]): MonthCount[] {
  const counts = rows.map((row) => ({ ...row }))
  for (const { countedOn, value } of lapsed) {
    const [year, month] = [yearOf(countedOn), Number(countedOn.slice(5, 7))]
    const isHere = (one: MonthCount) => one.year === year && one.month === month && one.state === 'approved'
    const from = counts.find((one) => isHere(one) && !one.lapsed)
    if (!from) continue
    from.rows -= 1
    from.value = new Decimal(from.value).minus(value).toFixed(2)
    const to = counts.find((one) => isHere(one) && one.lapsed)
    if (to) Object.assign(to, { rows: to.rows + 1, value: new Decimal(to.value).plus(value).toFixed(2) })
    else counts.splice(counts.indexOf(from) + 1, 0, { ...from, lapsed: true, rows: 1, value })
  }
  return counts.filter(({ rows: left }) => left > 0)
}

/** How many rows stand in each state, over all indicators: the desk's tabs. Staff and the bureau see all of them. */
export async function stateCounts(actor: Actor): Promise<Record<EvidenceState, number>> {
  const tallied = await askTogether<{ state: string; rows: number }>(Prisma.sql`
    SELECT state, rows FROM "StateTally" WHERE "enclaveId" = ${actor.enclaveId}::uuid AND subject = 'evidence'`)
  const of = (state: EvidenceState) => tallied.find((one) => one.state === state)?.rows ?? 0
  return {
    submitted: of('submitted'),
    returned: of('returned'),
    approved: of('approved'),
    withdrawn: of('withdrawn'),
  }
}
