import { Decimal } from 'decimal.js'
import type { Better } from '~/plan/counting/vocabulary'

type Words = { overLimit: (gap: string) => string; withinLimit: (gap: string) => string }

/** What is missing of a target (−) or beyond it (+); of a limit, in words, what is over it or left of it. */
export function gapOf(
  value: string,
  target: string,
  better: Better,
  said: (value: string) => string,
  words: Words,
): string {
  const gap = new Decimal(value).minus(target)
  if (gap.isZero()) return said('0')
  const size = said(gap.abs().toFixed(2))
  if (better === 'less') return gap.isNegative() ? words.withinLimit(size) : words.overLimit(size)
  return `${gap.isNegative() ? '−' : '+'}${size}`
}
