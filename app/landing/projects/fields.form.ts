import { z } from 'zod'
import { paragraph } from '~/shared/form-text'
import { decimalField } from '~/shared/form-number'
import { day, line, optionalDay, optionalFile, optionalLine } from '~/ground/firms/fields.form'
import { STAGES } from './stages'

export { day, line, optionalDay, optionalFile, optionalLine }
export const stage = z.enum(STAGES, { error: 'required' })
/** Planned days by stage, as fields plan.signed, plan.registered, ... */
export const plan = z
  .object(
    Object.fromEntries(STAGES.map((one) => [one, optionalDay])) as Record<
      (typeof STAGES)[number],
      typeof optionalDay
    >,
  )
  .default({})
export const reason = paragraph(500, {
  missing: 'required',
  least: 5,
  short: 'too_short:5',
  long: 'too_long:500',
})
export const version = z.coerce.number({ error: 'required' }).pipe(z.int32('required'))
/** 亩 and 平方米: up to two decimals, above zero. */
const areaIn = (unit: 'mu' | 'square_metre') =>
  decimalField({ unit, digits: 8, places: 2 }, { missing: 'required', wrong: 'not_an_area' })
    .refine((text) => Number(text) > 0, 'not_an_area')
    .optional()
export const areaInMu = areaIn('mu')
export const areaInSquareMetres = areaIn('square_metre')
