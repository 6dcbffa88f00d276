import { csvOf } from '~/plan/board/csv'
import type { OpenFigures } from './shape'

const HEAD = [
  'asOf',
  'indicator',
  'nameZh',
  'nameEn',
  'unit',
  'value',
  'due',
  'target',
  'mustExceed',
  'closed',
  'better',
]

/** The published figures as lines of a table: each indicator on the day, then each closed month. A head never changes its meaning or its place; further ones come after. */
export function figuresInLines({ asOf, indicators }: OpenFigures): string {
  const lines = indicators.flatMap(({ code, name, unit, target, mustExceed, better, value, due, months }) => {
    const line = (on: string, figure: string, plan: string, closed: string) => [
      on,
      code,
      name.zh,
      name.en,
      unit,
      figure,
      plan,
      target,
      mustExceed ? 'yes' : 'no',
      closed,
      better,
    ]
    return [
      line(asOf, value, due, ''),
      ...months.map((month) => line(month.until, month.value, month.due, month.month)),
    ]
  })
  return csvOf([HEAD, ...lines])
}
