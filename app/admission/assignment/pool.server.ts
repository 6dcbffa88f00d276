import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { addMonths, compareDays, dayFromDate, dayOf, type Day } from '~/shared/days'
import { bars, type Conflict } from '~/admission/experts/conflicts'
import { expertOf, expertsOf, linksOf, type ExpertView } from '~/admission/experts/queries.server'
import { conflictsBetween } from '~/admission/experts/ties.server'
import { NOTHING, workloads, type Workload } from './workload.server'

/** A profile holds for a year from the day the expert confirmed it. */
export function needsConfirming({ confirmedOn }: Pick<ExpertView, 'confirmedOn'>, today: Day): boolean {
  return confirmedOn === null || compareDays(addMonths(confirmedOn, 12), today) < 0
}

export type PoolRow = ExpertView & { workload: Workload; conflicts: number; stale: boolean }
export type PoolQuery = { q: string; division: string; show: 'all' | 'conflicts' | 'away' | 'stale' }

/** The pool with what each has in hand, and with how many of the open files each would be in conflict. */
export async function poolOf(actor: Actor, query: PoolQuery, today: Day): Promise<PoolRow[]> {
  const { enclaveId } = actor
  const experts = await expertsOf(enclaveId)
  const ids = experts.map(({ id }) => id)
  const loads = await workloads(enclaveId, ids, today)
  const files = await openFiles(enclaveId)
  const firms = [...new Set(files.map(({ firmId }) => firmId))]
  const conflicts = await conflictsBetween({ enclaveId, experts: ids, firms }, today)
  const rows = experts.map((expert) => ({
    ...expert,
    workload: loads.get(expert.id) ?? NOTHING,
    conflicts: firms.filter((firm) => bars(conflicts(expert.id, firm))).length,
    stale: needsConfirming(expert, today),
  }))
  return rows.filter((row) => matches(row, query, today))
}

function matches(row: PoolRow, { q, division, show }: PoolQuery, today: Day): boolean {
  const text = [row.name, row.employer, row.knowledge, row.title].join(' ').toLowerCase()
  if (q && !text.includes(q.toLowerCase())) return false
  if (division && !row.divisions.includes(division)) return false
  const away = !row.active || (row.availableUntil !== null && compareDays(row.availableUntil, today) < 0)
  return { all: true, conflicts: row.conflicts > 0, away, stale: row.stale }[show]
}

function openFiles(enclaveId: string) {
  return db.application.findMany({
    where: { enclaveId, state: { in: ['submitted', 'screening', 'awaiting_correction', 'in_review'] } },
    select: { id: true, ref: true, firmId: true, firm: { select: { name: true } } },
    orderBy: { ref: 'asc' },
  })
}

export type ConflictView = { applicationId: string; ref: string; firmName: string; conflicts: Conflict[] }

/** One expert: what they say, their ties, their work, what they did, and where they would be in conflict. */
export async function expertPage(actor: Actor, userId: string | undefined, today: Day) {
  const expert = await expertOf(actor, userId)
  const { enclaveId } = actor
  const files = await openFiles(enclaveId)
  const firms = files.map(({ firmId }) => firmId)
  const between = await conflictsBetween({ enclaveId, experts: [expert.id], firms }, today)
  return {
    expert,
    stale: needsConfirming(expert, today),
    links: await linksOf(actor, expert.id),
    workload: (await workloads(enclaveId, [expert.id], today)).get(expert.id) ?? NOTHING,
    conflicts: files.flatMap(({ id, ref, firmId, firm }): ConflictView[] => {
      const found = between(expert.id, firmId)
      return found.length > 0 ? [{ applicationId: id, ref, firmName: firm.name, conflicts: found }] : []
    }),
    history: await historyOf(enclaveId, expert.id),
  }
}

export type HistoryRow = {
  id: string
  applicationId: string
  ref: string
  firmName: string
  state: string
  on: Day
  note: string
}

const APPLICATION = { select: { id: true, ref: true, firm: { select: { name: true } } } }

/** Reviews and invitations that did not become one, the newest first; never a score. */
async function historyOf(enclaveId: string, expertId: string): Promise<HistoryRow[]> {
  const reviews = await db.review.findMany({
    where: { enclaveId, expertId },
    select: {
      id: true,
      state: true,
      assignedAt: true,
      submittedAt: true,
      recusedReason: true,
      abstainedReason: true,
      application: APPLICATION,
    },
    orderBy: { assignedAt: 'desc' },
    take: 100,
  })
  const asked = await db.reviewInvitation.findMany({
    where: { enclaveId, expertId, state: { notIn: ['accepted'] } },
    select: {
      id: true,
      state: true,
      madeAt: true,
      answerBy: true,
      answeredAt: true,
      reason: true,
      application: APPLICATION,
    },
    orderBy: { madeAt: 'desc' },
    take: 100,
  })
  const of = ({ id, ref, firm }: (typeof reviews)[number]['application']) => ({
    applicationId: id,
    ref,
    firmName: firm.name,
  })
  const rows = [
    ...reviews.map(({ id, state, assignedAt, submittedAt, recusedReason, abstainedReason, application }) => ({
      id,
      state,
      on: dayOf(submittedAt ?? assignedAt),
      ...of(application),
      note: recusedReason ?? abstainedReason ?? '',
    })),
    ...asked.map(({ id, state, madeAt, answerBy, answeredAt, reason, application }) => ({
      id,
      state,
      note: reason ?? '',
      ...of(application),
      on: answeredAt ? dayOf(answeredAt) : answerBy ? dayFromDate(answerBy) : dayOf(madeAt),
    })),
  ]
  return rows.sort((a, b) => compareDays(b.on, a.on))
}
