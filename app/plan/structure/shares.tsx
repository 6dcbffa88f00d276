import { Decimal } from 'decimal.js'
import { pointChange } from '~/plan/counting/progress'
import { useLocale } from '~/ui/locale'

/** A part of a whole in per cent with one decimal; "—" of nothing. */
export function percent(part: number, whole: number): string {
  return whole > 0 ? new Decimal(part).times(100).div(whole).toFixed(1) : '—'
}
export const inPercent = (part: number, whole: number) => (whole > 0 ? `${percent(part, whole)}%` : '—')

/** The change of a share between two days, in percentage points; "—" where one of them has no whole. */
export function useChange() {
  const locale = useLocale()
  return (now: [number, number], then: [number, number]) =>
    now[1] > 0 && then[1] > 0 ? pointChange(percent(...then), percent(...now), locale) : '—'
}
