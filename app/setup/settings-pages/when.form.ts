import { z } from 'zod'
import { dayField } from '~/shared/form-number'
import { optionalLine } from '~/shared/form-text'

/** From when a setting counts and why; on which version its form was filled in. */
export const WHEN = {
  effectiveOn: dayField('day_missing').optional(),
  reason: optionalLine(200),
  basedOn: z.coerce.number().pipe(z.int32().min(0)),
}
export type When = { effectiveOn?: string | undefined; reason?: string | undefined; basedOn: number }
