import { numbersFrom, someOf } from '~/shared/chance'
import { runOfLives, type LivesAhead } from './lives'

export const RUNS = 500
/** Four outcomes in five lie between them. */
const [LOW, HIGH] = [0.1, 0.9]

/** What a month brought and took away, and how many firms were in residence in it. */
export type FlowMonth = { came: number; gone: number; firms: number }
export type Ahead = {
  value: number
  months: number
  /** Rows that wait for approval, what they are worth together, and the share of such rows that was approved so far. */
  waiting: { rows: number; value: number; share: number }
  /** The past months from which the months ahead are drawn; of each what came is scaled by the firms in residence now. */
  flow: readonly FlowMonth[]
  firms: number
  /** Projects that come to count one by one; then the flow brings nothing and only takes away. */
  lives: LivesAhead | null
}
export type Band = { low: number; likely: number; high: number }

/** The value at the end, by so many courses of the months ahead drawn from a seed: the same seed gives the same band. */
export function simulated(ahead: Ahead, seed: string): Band {
  const next = numbersFrom(seed)
  const ends = Array.from({ length: RUNS }, () => courseOf(ahead, next)).sort((a, b) => a - b)
  const at = (share: number) => ends[Math.min(RUNS - 1, Math.floor(share * RUNS))] ?? ahead.value
  return { low: at(LOW), likely: at(0.5), high: at(HIGH) }
}

function courseOf({ value, months, waiting, flow, firms, lives }: Ahead, next: () => number): number {
  let at = value
  if (waiting.rows > 0) at += (waiting.value / waiting.rows) * someOf(waiting.rows, waiting.share, next)
  if (lives) at += runOfLives(lives, next)
  if (flow.length > 0)
    for (let month = 0; month < months; month += 1) {
      const drawn = flow[Math.floor(next() * flow.length)]
      if (!drawn) continue
      if (!lives) at += cameFor(drawn, firms)
      at -= drawn.gone
    }
  return Math.max(0, at)
}

/** What a month would have brought with as many firms as there are now. */
export function cameFor({ came, firms: then }: FlowMonth, firms: number): number {
  return then > 0 ? (came * firms) / then : came
}

/** What a month ahead brings and takes away on average, with as many firms as there are now. */
export function monthOnAverage(flow: readonly FlowMonth[], firms: number): { came: number; gone: number } {
  const mean = (of: (month: FlowMonth) => number) =>
    flow.length > 0 ? flow.reduce((all, month) => all + of(month), 0) / flow.length : 0
  return { came: mean((month) => cameFor(month, firms)), gone: mean(({ gone }) => gone) }
}
