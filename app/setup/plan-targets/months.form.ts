import { z } from 'zod'
import { MONTHS } from '~/plan/targets/spread'
import { decimalField } from '~/shared/form-number'
import { line } from '~/shared/form-text'
import { wanToYuan } from '~/shared/money'

const CODES = { missing: 'required', wrong: 'figure_wrong' }

/** The target of each month of a plan year: whole counts, or money in 万元. */
export function monthsForm(kind: 'count' | 'money') {
  const figure =
    kind === 'money'
      ? decimalField({ unit: 'wan', places: 6 }, CODES).transform(wanToYuan)
      : decimalField({ unit: 'none', places: 0 }, CODES)
  return z
    .object({
      ...Object.fromEntries(Array.from({ length: MONTHS }, (_, index) => [fieldOf(index), figure])),
      reason: line(200, 'required'),
      basedOn: z.coerce.number().pipe(z.int32().min(0)),
    })
    .transform(({ reason, basedOn, ...fields }) => ({
      reason: String(reason),
      basedOn: Number(basedOn),
      months: Array.from({ length: MONTHS }, (_, index) =>
        String((fields as Record<string, unknown>)[fieldOf(index)]),
      ),
    }))
}
export type MonthsForm = z.output<ReturnType<typeof monthsForm>>

/** The name of the field of a month, counted from 0. */
export function fieldOf(month: number): string {
  return `month${month + 1}`
}
