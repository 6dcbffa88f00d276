import { compareDays, type Day } from '~/shared/days'

/** An open file of an expert, with the reviews of it that are in. */
export type Served = { id: string; dueOn: Day; reviews: number; skippedAt: Date | null }

/**
 * The order in which files are served: the fewest reviews first, so that the load evens itself, among equals the
 * one due first; what was skipped comes at the end, the longest skipped first.
 */
export function inServingOrder<T extends Served>(files: readonly T[]): T[] {
  return [...files].sort((a, b) => {
    if (a.skippedAt || b.skippedAt) return (a.skippedAt?.getTime() ?? 0) - (b.skippedAt?.getTime() ?? 0)
    return a.reviews - b.reviews || compareDays(a.dueOn, b.dueOn) || (a.id < b.id ? -1 : 1)
  })
}

/** How far an expert is with the files that nobody has decided on yet. */
export type Round = { done: number; all: number; left: number; dueOn: Day | null; late: number }

/** Submitted and abstained files are done; a recused one was never the expert's to do. */
export function roundOf(reviews: readonly { state: string; dueOn: Day }[], today: Day): Round {
  const mine = reviews.filter(({ state }) => state !== 'recused')
  const open = mine.filter(({ state }) => state === 'assigned').map(({ dueOn }) => dueOn)
  return {
    done: mine.length - open.length,
    all: mine.length,
    left: open.length,
    dueOn: open.sort(compareDays)[0] ?? null,
    late: open.filter((dueOn) => compareDays(today, dueOn) > 0).length,
  }
}
