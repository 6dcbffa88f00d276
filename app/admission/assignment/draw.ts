import { numbersFrom } from '~/shared/chance'

/**
 * A list in an order drawn from a seed: the same seed gives the same order on every machine, so that a draw can
 * be repeated by whoever doubts it (mulberry32 behind Fisher and Yates).
 */
export function drawn<T>(list: readonly T[], seed: string): T[] {
  const order = [...list]
  const next = numbersFrom(seed)
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1))
    const [a, b] = [order[last], order[other]]
    if (a !== undefined && b !== undefined) [order[last], order[other]] = [b, a]
  }
  return order
}
