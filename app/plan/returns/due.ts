import { addDays, type Day } from '~/shared/days'

/** Until which day firms report a year: so many days after its end. */
export function figuresDueOn(year: number, dueDays: number): Day {
  return addDays(`${year}-12-31`, dueDays)
}

/** The steps in which a firm that has not reported is reminded, each once, in their order. */
export function remindersOf(year: number, dueDays: number) {
  const due = figuresDueOn(year, dueDays)
  return [
    { kind: `${year} 30`, on: addDays(due, -30), letter: 'figures_due' as const },
    { kind: `${year} 7`, on: addDays(due, -7), letter: 'figures_due' as const },
    { kind: `${year} late`, on: addDays(due, 1), letter: 'figures_late' as const },
  ]
}
