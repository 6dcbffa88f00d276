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
]

/** The published figures as lines of a table: each indicator on the day, then each closed month. The heads never change. */
export function figuresInLines({ asOf, indicators }: OpenFigures): string {
  const lines = indicators.flatMap(({ code, name, unit, target, mustExceed, value, due, months }) => {
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
    ]
    return [
      line(asOf, value, due, ''),
      ...months.map((month) => line(month.until, month.value, month.due, month.month)),
    ]
  })
  return csvOf([HEAD, ...lines])
}
