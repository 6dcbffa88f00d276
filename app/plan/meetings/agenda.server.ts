import type { Actor } from '~/ground/people/actor'
import { daysFor } from '~/plan/counting-rules/time-limits'
import { daysLate, standingOf } from '~/plan/measures/progress'
import { OPEN_STATES, TASK_STATES } from '~/plan/measures/vocabulary'
import { figuresOf, type Closing } from '~/plan/months/queries.server'
import { doneBy, isOff, percentOf } from '~/plan/months/shares'
import type { Tx } from '~/platform/db.server'
import { workingDayAt } from '~/shared/calendar'
import { addDays, dateOfDay, dayFromDate, dayOf, instantOf, type Day } from '~/shared/days'
import type { FactsOf, Item } from './facts'

/** So many of what is late or blocked stand one by one, the worst first; the others as one item with their number. */
const MOST = 20

export type Drafted = Item & { subjectId: string | null }

/**
 * What the agenda of a month begins with, as it stands on a day: the tasks the meeting before gave out, then what is
 * red: indicators behind, or over their limit, by the closed figures, late tasks, blocked landings, evidence that waits too long.
 */
export async function draftedAgenda(tx: Tx, actor: Actor, closing: Closing, today: Day): Promise<Drafted[]> {
  const { enclaveId } = actor
  const followed = await tasksGivenBefore(tx, enclaveId, closing.month, today)
  const behind = (await figuresOf(enclaveId, closing, tx)).filter(isOff)
  const isLate = {
    enclaveId,
    state: { in: [...OPEN_STATES] },
    reportedOn: null,
    dueOn: { lt: dateOfDay(today) },
    id: { notIn: followed.map(({ id }) => id) },
  }
  const late = await tasks(tx, today, isLate, MOST)
  const isBlocked = { enclaveId, blocker: { not: '' }, stage: { not: 'dropped' } }
  const blocked = await tx.landingProject.findMany({
    where: isBlocked,
    include: { firm: { select: { name: true } }, park: { select: { nameZh: true, nameEn: true } } },
    orderBy: [{ blockedSince: 'asc' }, { ref: 'asc' }],
    take: MOST,
  })
  return [
    ...followed.map(({ id, ...facts }) => ({ kind: 'follow_up' as const, facts, subjectId: id })),
    ...behind
      .sort((a, b) => (doneBy(a) ?? 0) - (doneBy(b) ?? 0))
      .map((one) => ({
        kind: 'behind' as const,
        facts: {
          indicator: { zh: one.zh, en: one.en },
          unit: one.unit,
          value: one.value,
          due: one.due,
          percent: percentOf(one),
          better: one.better,
        },
        subjectId: one.indicatorId,
      })),
    ...late.map(({ id, ...facts }) => ({ kind: 'late_task' as const, facts, subjectId: id })),
    ...more('late_task', (await tx.measureTask.count({ where: isLate })) - late.length),
    ...blocked.map(({ id, ref, firm, park, blocker, blockedSince }) => ({
      kind: 'blocked' as const,
      facts: {
        ref,
        firm: firm.name,
        blocker,
        park: { zh: park.nameZh, en: park.nameEn },
        since: blockedSince && dayFromDate(blockedSince),
      },
      subjectId: id,
    })),
    ...more('blocked', (await tx.landingProject.count({ where: isBlocked })) - blocked.length),
    ...(await waiting(tx, enclaveId, today)),
  ]
}

const more = (of: FactsOf<'more'>['of'], count: number): Drafted[] =>
  count > 0 ? [{ kind: 'more', facts: { of, count }, subjectId: null }] : []

/** The tasks that arose from the meeting before a month, as they stand on a day. */
async function tasksGivenBefore(tx: Tx, enclaveId: string, month: Day, today: Day) {
  const last = await tx.monthlyMeeting.findFirst({
    where: { enclaveId, month: { lt: dateOfDay(month) } },
    orderBy: { month: 'desc' },
    select: { id: true },
  })
  if (!last) return []
  const given = await tx.meetingTask.findMany({
    where: { enclaveId, item: { meetingId: last.id } },
    select: { taskId: true },
  })
  return tasks(tx, today, { enclaveId, id: { in: given.map(({ taskId }) => taskId) } })
}

type Where = NonNullable<Parameters<Tx['measureTask']['findMany']>[0]>['where']

async function tasks(
  tx: Tx,
  today: Day,
  where: Where,
  most?: number,
): Promise<(FactsOf<'late_task'> & { id: string })[]> {
  const rows = await tx.measureTask.findMany({
    where,
    include: { department: { select: { nameZh: true, nameEn: true } } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    ...(most === undefined ? {} : { take: most }),
  })
  const owners = await tx.user.findMany({
    where: { id: { in: rows.flatMap(({ ownerId }) => ownerId ?? []) } },
    select: { id: true, name: true },
  })
  return rows.map((row) => {
    const facts = {
      state: TASK_STATES.of(row.state),
      percent: row.percent,
      dueOn: dayFromDate(row.dueOn),
      reportedOn: row.reportedOn && dayFromDate(row.reportedOn),
    }
    const name = owners.find(({ id }) => id === row.ownerId)?.name ?? ''
    const { department } = row
    return {
      id: row.id,
      title: row.title,
      owner: department ? { zh: department.nameZh, en: department.nameEn } : { zh: name, en: name },
      due: facts.dueOn,
      standing: standingOf(facts, today),
      percent: row.percent,
      late: daysLate(facts, today),
    }
  })
}

/** Evidence that the bureau has had for longer than the rules give it; one item for all of it. */
async function waiting(tx: Tx, enclaveId: string, today: Day): Promise<Drafted[]> {
  const days = daysFor('submitted', today)
  const { _count, _min } = await tx.evidence.aggregate({
    where: { enclaveId, state: 'submitted', submittedAt: { lt: instantOf(overBefore(today, days), 0) } },
    _count: true,
    _min: { submittedAt: true },
  })
  if (_min.submittedAt === null) return []
  return [
    { kind: 'waiting', facts: { rows: _count, oldest: dayOf(_min.submittedAt), days }, subjectId: null },
  ]
}

/** What came before this day has had its working days until yesterday: its last one lies before the day asked. */
export function overBefore(today: Day, days: number): Day {
  return workingDayAt(addDays(today, -1), 1 - days)
}
