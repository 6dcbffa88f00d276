import type { OpenTime, Target } from '~/ground/settings/care'
import type { Calendar } from '~/shared/calendar'
import { afterWorkingMinutes, workingMinutes } from './working-clock'

type Wait = { startedAt: Date; endedAt: Date | null }
export type ClockFacts = {
  reportedAt: Date
  answeredAt: Date | null
  solvedAt: Date | null
  waits: readonly Wait[]
}

/** How one promise stands: nobody gave it, it runs, it pauses, it is late, it was kept or broken. */
export type Standing = 'none' | 'running' | 'paused' | 'late' | 'kept' | 'broken'
export type Leg = {
  standing: Standing
  /** Working minutes used. */
  used: number
  /** Working minutes left; negative when late. */
  left: number | null
  /** When it runs out, or ran out, while it runs. */
  dueAt: Date | null
}

/**
 * The two promises of a report at an instant: when somebody takes it up, and when it is solved. Only working time
 * counts; the second stands still while the report waits for the firm or a supplier.
 */
export function clockOf(
  facts: ClockFacts,
  target: Target | null,
  hours: readonly OpenTime[],
  now: Date,
  calendar?: Calendar,
): { answer: Leg; solve: Leg } {
  const minutes = (from: Date, to: Date) => workingMinutes(from, to, hours, calendar)
  const { reportedAt, answeredAt, solvedAt } = facts
  const due = (left: number) => afterWorkingMinutes(now, left, hours, calendar)

  const answerUsed = minutes(reportedAt, answeredAt ?? now)
  const answer = legOf(target?.answer, answerUsed, { isDone: answeredAt !== null, isPaused: false })

  const until = solvedAt ?? now
  const waited = facts.waits
    .filter(({ startedAt }) => startedAt < until)
    .reduce((sum, { startedAt, endedAt }) => sum + minutes(startedAt, earlier(endedAt ?? until, until)), 0)
  const isPaused = facts.waits.some(({ endedAt }) => endedAt === null)
  const solve = legOf(target?.solve, minutes(reportedAt, until) - waited, {
    isDone: solvedAt !== null,
    isPaused,
  })
  return { answer: withDue(answer, due), solve: withDue(solve, due) }
}

/** Working minutes until a report was solved, waiting left out. */
export function minutesToSolve(
  facts: ClockFacts,
  solvedAt: Date,
  hours: readonly OpenTime[],
  calendar?: Calendar,
): number {
  return Math.round(clockOf({ ...facts, solvedAt }, null, hours, solvedAt, calendar).solve.used)
}

type Running = { isDone: boolean; isPaused: boolean }

function legOf(hours: number | undefined, used: number, { isDone, isPaused }: Running): Omit<Leg, 'dueAt'> {
  if (hours === undefined) return { standing: 'none', used, left: null }
  const left = hours * 60 - used
  if (isDone) return { standing: left < 0 ? 'broken' : 'kept', used, left }
  if (isPaused) return { standing: 'paused', used, left }
  return { standing: left < 0 ? 'late' : 'running', used, left }
}

function withDue(leg: Omit<Leg, 'dueAt'>, due: (left: number) => Date | null): Leg {
  const isRunning = leg.standing === 'running' || leg.standing === 'late'
  return { ...leg, dueAt: isRunning && leg.left !== null ? due(leg.left) : null }
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other
}
