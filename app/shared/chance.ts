/** Numbers from 0 up to, not including, 1, the same for the same seed on every machine (mulberry32). */
export function numbersFrom(seed: string): () => number {
  let state = [...seed].reduce(
    (sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  )
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** How many of so many come about, each as likely as the others; beyond a hundred by the normal curve. */
export function someOf(count: number, likely: number, next: () => number): number {
  if (likely <= 0 || count <= 0) return 0
  if (likely >= 1) return count
  if (count <= 100) {
    let some = 0
    for (let one = 0; one < count; one += 1) if (next() < likely) some += 1
    return some
  }
  const spread = Math.sqrt(count * likely * (1 - likely))
  return Math.min(count, Math.max(0, Math.round(count * likely + spread * normal(next))))
}

/** How many come when so many come on average (Poisson); beyond fifty by the normal curve. */
export function comingOf(mean: number, next: () => number): number {
  if (mean <= 0) return 0
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(next)))
  const least = Math.exp(-mean)
  let [count, product] = [0, next()]
  while (product > least) {
    count += 1
    product *= next()
  }
  return count
}

/** Box and Muller. */
function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
}
