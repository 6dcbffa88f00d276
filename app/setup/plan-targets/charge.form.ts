import { z } from 'zod'
import { line } from '~/shared/form-text'

/** By what departments answer for the rows of an indicator. */
export const CHARGE_WAYS = ['all', 'park', 'district', 'industry'] as const
export type ChargeWay = (typeof CHARGE_WAYS)[number]

/** The one key of an indicator for which one department answers whole. */
export const WHOLE = 'all'
/** Named by what they are of, not by their place. */
export const chargeField = (key: string) => `of-${key}`

/** Which department answers for each key, or none. */
export function chargeForm(keys: readonly string[], departments: readonly string[]) {
  const whose = z
    .string()
    .refine((id) => departments.includes(id), 'department_unknown')
    .optional()
  return z
    .object({
      ...Object.fromEntries(keys.map((key) => [chargeField(key), whose])),
      reason: line(200, 'required'),
      basedOn: z.coerce.number().pipe(z.int32().min(0)),
    })
    .transform(({ reason, basedOn, ...fields }) => {
      const typed = fields as Record<string, unknown>
      return {
        reason: String(reason),
        basedOn: Number(basedOn),
        whose: keys.flatMap((key) => {
          const department = typed[chargeField(key)]
          return typeof department === 'string' ? [{ key, department }] : []
        }),
      }
    })
}
export type ChargeForm = z.output<ReturnType<typeof chargeForm>>
