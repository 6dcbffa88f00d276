import { Decimal } from 'decimal.js'

/** What is missing of a target (−) or beyond it (+). */
export function gapOf(value: string, target: string, said: (value: string) => string): string {
  const gap = new Decimal(value).minus(target)
  if (gap.isZero()) return said('0')
  return `${gap.isNegative() ? '−' : '+'}${said(gap.abs().toFixed(2))}`
}
