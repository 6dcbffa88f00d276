import { z } from 'zod'
import { day, line, optionalDay, optionalFile, optionalLine } from '../firms/fields.form'
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
export const reason = z.string({ error: 'required' }).trim().min(5, 'too_short:5').max(500, 'too_long:500')
export const version = z.coerce.number({ error: 'required' }).pipe(z.int32('required'))
/** 亩 and 平方米: up to two decimals, above zero. */
export const area = z
  .string()
  .transform((text) => text.normalize('NFKC').replace(/[\s,]/g, ''))
  .refine((text) => /^\d{1,8}(\.\d{1,2})?$/.test(text) && Number(text) > 0, 'not_an_area')
  .optional()
