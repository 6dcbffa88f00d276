import { Decimal } from 'decimal.js'
import type { ClosedFigure } from './queries.server'

/**
 * What a month brought: what is dated in it and what came late, less what was taken back or lapsed. The first closed
 * month of a plan is reported with all that came before, which it did not bring.
 */
export function broughtBy({
  fresh,
  late,
  gone,
  monthBefore,
}: Pick<ClosedFigure, 'fresh' | 'late' | 'gone' | 'monthBefore'>): string {
  if (monthBefore === null) return fresh
  return new Decimal(fresh).plus(late).minus(gone).toFixed(2)
}

/** How much of the plan to date is done, in whole per cent, cut; null while the plan asks for nothing. */
export function percentOf({ value, due }: Pick<ClosedFigure, 'value' | 'due'>): number | null {
  if (new Decimal(due).lte(0)) return null
  return new Decimal(value).times(100).div(due).toDecimalPlaces(0, Decimal.ROUND_DOWN).toNumber()
}
