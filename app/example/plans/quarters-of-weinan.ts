import type { Chance } from './random'

/** How a landed firm of the example goes on after landing. */
export type Course = 'steady' | 'crossing' | 'near' | 'dropping' | 'silent'

/** By the number of its landing within a year: all others go on steadily. */
export const COURSES: Partial<Record<number, Course>> = {
  1: 'near',
  2: 'dropping',
  3: 'silent',
  6: 'crossing',
}

/** So many quarters of the example are asked for. */
export const QUARTERS_BACK = 6

/**
 * What a firm says of the quarter that ended so many quarters ago, in 万元 and persons; null where it stays silent. Of
 * an industry whose line is 2,000 万元 a year one crosses it with the last quarter, and one comes near.
 */
export function quarterOf(course: Course, ago: number, size: number, chance: Chance) {
  const output = OUTPUT[course](ago, size)
  if (output === null) return null
  const varied = course === 'crossing' || course === 'near' ? output : output * (0.96 + chance.share() * 0.08)
  return {
    output: varied.toFixed(2),
    tax: (varied * 0.045).toFixed(2),
    jobs: String(Math.max(6, Math.round(varied / 9))),
  }
}

const OUTPUT: Record<Course, (ago: number, size: number) => number | null> = {
  steady: (ago, size) => size * (1 - ago * 0.03),
  crossing: (ago) => 560 - ago * 25,
  near: (ago) => 440 - ago * 16,
  dropping: (ago, size) => (ago === 0 ? size * 0.55 : size),
  silent: (ago, size) => (ago === 0 ? null : size * 0.8),
}
