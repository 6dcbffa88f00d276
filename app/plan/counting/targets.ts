import type { Decimal } from 'decimal.js'
import { yearOf } from '~/shared/days'
import type { PlanSpan } from './board'
import type { YearTarget } from './progress'

type Figure = Pick<Decimal, 'toFixed'>
type Row = { year: number; value: Figure; months: readonly Figure[] }

/** The targets of a plan as its rows have them; years before it began belong to an earlier plan. */
export function targetsIn({ from }: Pick<PlanSpan, 'from'>, rows: readonly Row[]): YearTarget[] {
  return rows
    .filter(({ year }) => year >= yearOf(from))
    .map(({ year, value, months }) => ({
      year,
      target: value.toFixed(2),
      months: months.map((month) => month.toFixed(2)),
    }))
}
