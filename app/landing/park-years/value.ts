import { formatWan, separated } from '~/shared/money'
import { MONEY, type FigureName } from './figures'
import type { ParkYearWords } from './words'

const isMoney = (name: FigureName): boolean => MONEY.some((one) => one === name)

/** A figure as people read it: money in 万元, floor in 万㎡, "—" where nobody entered it. */
export function valueIn(name: FigureName, value: string | null): string {
  if (value === null) return '—'
  if (isMoney(name)) return formatWan(value)
  if (name === 'factorySqm') return separated((Number(value) / 10_000).toFixed(2))
  return separated(value)
}

/** The unit a figure is read in; none for counts. */
export function unitIn(w: ParkYearWords, name: FigureName): string {
  if (isMoney(name)) return w.wan
  if (name === 'factorySqm') return w.ten
  return name === 'muUsed' || name === 'landReservedMu' ? w.mu : ''
}

/** The name of a figure with its unit behind it. */
export function nameWithUnit(w: ParkYearWords, name: FigureName): string {
  const unit = unitIn(w, name)
  return unit === '' ? w.figures[name] : `${w.figures[name]} (${unit})`
}
