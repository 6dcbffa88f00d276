import { addDays, daysBetween, type Day } from '~/shared/days'
import { addYuan, compareYuan, toFen } from '~/shared/money'
import { isAtOrPast, type ProjectStage } from '~/landing/projects/stages'
import type { State } from './vocabulary'

export type Progress = { state: 'reported' | 'confirmed' | 'returned'; doneOn: Day; amount: string }
/** What it hangs on: nothing, or another commitment with the day on which that was settled. */
export type Condition = { state: State; settledOn: Day | null } | null
export type CommitmentFacts = {
  state: State
  /** Exact, in the unit of its kind. */
  amount: string
  dueOn: Day
  withinDays: number | null
  condition: Condition
  progress: readonly Progress[]
  /** The agreement is signed and the project goes on. */
  inForce: boolean
}

/** States in which something is still owed. */
export const OWING = ['agreed', 'reported', 'returned'] as const satisfies readonly State[]
export const isOwing = (state: State): boolean => (OWING as readonly State[]).includes(state)

/** An agreement is in force from its signing on, until its project is given up; before that its clauses can be changed. */
export const isSigned = (stage: ProjectStage): boolean => stage !== 'dropped' && isAtOrPast(stage, 'signed')

/**
 * The day on which a commitment falls due; null while what it hangs on is not settled. A condition that was waived
 * is settled: nobody waits for it any more.
 */
export function dueOf({
  dueOn,
  withinDays,
  condition,
}: Pick<CommitmentFacts, 'dueOn' | 'withinDays' | 'condition'>): Day | null {
  if (condition === null) return dueOn
  if (condition.settledOn === null) return null
  const after = addDays(condition.settledOn, withinDays ?? 0)
  return after > dueOn ? after : dueOn
}

/** What is confirmed, what is said to be done (confirmed or waiting), and the last day on which something was done. */
export function sumsOf(progress: readonly Progress[]) {
  const counted = progress.filter(({ state }) => state !== 'returned')
  const sum = (rows: readonly Progress[]) => addYuan(...rows.map(({ amount }) => amount))
  return {
    done: sum(progress.filter(({ state }) => state === 'confirmed')),
    said: sum(counted),
    last: counted.map(({ doneOn }) => doneOn).reduce<Day | null>((a, b) => (a && a > b ? a : b), null),
  }
}

/**
 * Days by which a commitment is late; 0 where it is not. It follows from dates alone: what was done in full stops the
 * clock on the day it was done, whenever the other side confirms it.
 */
export function daysLate(facts: CommitmentFacts, today: Day): number {
  if (!facts.inForce || !(isOwing(facts.state) || facts.state === 'confirmed')) return 0
  const due = dueOf(facts)
  if (due === null) return 0
  const { said, last } = sumsOf(facts.progress)
  const full = compareYuan(said, facts.amount) >= 0
  return Math.max(0, daysBetween(due, full && last !== null ? last : today))
}

/** How far it has come, as whole percent, cut: 60 for 300 of 500; above 100 where more was done than promised. */
export function shareOf(done: string, amount: string): number {
  const [a, b] = [toFen(done), toFen(amount)]
  return b === 0n ? 0 : Number((a * 100n) / b)
}
