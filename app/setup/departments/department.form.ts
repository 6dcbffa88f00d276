import { z } from 'zod'
import { DEPARTMENT_KINDS, DUTIES } from '~/ground/departments/vocabulary'
import { dayField } from '~/shared/form-number'
import { line, lineOrEmpty } from '~/shared/form-text'

/** A department of one of the sides. */
export const DEPARTMENT_FIELDS = {
  nameZh: line(60, { missing: 'required', long: 'text_long' }),
  nameEn: line(120, { missing: 'required', long: 'text_long' }),
  kind: z.enum(DEPARTMENT_KINDS.codes, 'required'),
  duties: z
    .array(z.enum(DUTIES.codes, 'duty_unknown'), 'duty_missing')
    .min(1, 'duty_missing')
    .transform((duties) => DUTIES.codes.filter((duty) => duties.includes(duty))),
  contact: lineOrEmpty(120, { long: 'text_long' }),
  validFrom: dayField('day_missing'),
}
export const NewDepartment = z.object({ ...DEPARTMENT_FIELDS, idempotencyKey: z.uuid().optional() })
export const ChangeDepartment = z.object({
  ...DEPARTMENT_FIELDS,
  version: z.coerce.number().pipe(z.int32().min(1)),
})
export type DepartmentInput = z.output<z.ZodObject<typeof DEPARTMENT_FIELDS>>

export const EndDepartment = z.object({
  on: dayField('day_missing'),
  reason: line(200, { missing: 'reason_missing', long: 'text_long' }),
})
export type EndDepartment = z.output<typeof EndDepartment>
