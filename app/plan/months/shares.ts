import { Decimal } from 'decimal.js'
import { wholePercent } from '~/plan/counting/board'
import { doneOf, percentOfPlan } from '~/plan/counting/progress'
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

type Closed = Pick<ClosedFigure, 'value' | 'due' | 'better'>

/**
 * How much of the plan to date is done, in whole per cent, cut; of a limit, how much of it is used, rounded up. Null
 * while the plan asks for nothing.
 */
export function percentOf({ value, due, better }: Closed): number | null {
  const percent = percentOfPlan(value, new Decimal(due))
  return percent === null ? null : wholePercent(percent, better)
}

/** How well a closed figure does by its plan: 100 is enough, of targets and limits alike; null while nothing is asked. */
export function doneBy({ value, due, better }: Closed): number | null {
  const done = doneOf(value, new Decimal(due), better)
  return done === null ? null : done.toDecimalPlaces(0, Decimal.ROUND_DOWN).toNumber()
}

/** Whether it lacks something of the plan to date, or is over its limit. */
export function isOff({ value, due, better }: Closed): boolean {
  const gap = new Decimal(value).minus(due)
  return better === 'less' ? gap.gt(0) : gap.lt(0)
}
