import { z } from 'zod'
import { decimalField, orNull, wholeField } from '~/shared/form-number'
import { wanToYuan } from '~/shared/money'

const number = { missing: 'required', wrong: 'number' }
const wan = decimalField({ unit: 'wan', digits: 8, places: 6 }, number).transform(wanToYuan)
const people = wholeField([0, 1_000_000], number, 'person')
const answer = orNull(z.enum(['yes', 'no'], { error: 'required' }))
/** At most so many parks stand side by side. */
export const MOST_COMPARED = 3

/** What the calculator is asked: all of it may be left out, and what is left out is not known. */
export const CalculatorForm = z.object({
  area: orNull(decimalField({ unit: 'square_metre', digits: 7, places: 2 }, number)),
  investment: orNull(wan),
  equipment: orNull(wan),
  tax: orNull(wan),
  talents: orNull(people),
  staff: orNull(people),
  home: answer,
  hnte: answer,
  techSme: answer,
  parks: z
    .preprocess(
      (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
      z.array(z.uuid({ error: 'required' })),
    )
    .transform((ids) => [...new Set(ids)].slice(0, MOST_COMPARED)),
})
export type Asked = z.output<typeof CalculatorForm>
