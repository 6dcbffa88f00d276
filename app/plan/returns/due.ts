import { isQuarter } from '~/landing/quarters/quarter'
import type { Limits } from '~/ground/settings/limits'
import { addDays } from '~/shared/days'
import { figuresDueOn, type Period } from './period'

/** Days before and after the last day on which a firm that has not reported is written to. */
const YEAR_STEPS = [30, 7] as const
const QUARTER_STEPS = [10, 3] as const

/** Within how many days after its end firms report a period; 0: this enclave does not ask for quarters. */
export const dueDaysOf = (period: Period, limits: Pick<Limits, 'figuresDueDays' | 'quarterDueDays'>) =>
  isQuarter(period) ? limits.quarterDueDays : limits.figuresDueDays

/** The steps in which a firm that has not reported is reminded, each once, in their order. */
export function remindersOf(period: Period, dueDays: number) {
  const due = figuresDueOn(period, dueDays)
  const steps = isQuarter(period) ? QUARTER_STEPS : YEAR_STEPS
  return [
    ...steps.map((days) => ({
      kind: `${period} ${days}`,
      on: addDays(due, -days),
      late: false,
    })),
    { kind: `${period} late`, on: addDays(due, 1), late: true },
  ]
}
