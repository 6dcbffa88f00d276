import { LEVELS } from '~/landing/park-rules/vocabulary'
import { z } from 'zod'
import { divisionNumber, industryName } from '~/ground/national-rules/industries'
import { dayField } from '~/shared/form-number'
import { identifier, line, lineOrEmpty } from '~/shared/form-text'

export const MOST_DIVISIONS = 20

const text = (most: number) => lineOrEmpty(most, { long: 'text_long' })

/** GB/T 4754 divisions as typed: "35, 39". */
export const divisionsField = text(200)
  .transform((typed) => typed.split(/[\s,，、;；]+/).filter((code) => code !== ''))
  .refine((codes) => codes.every(isDivision), 'division_wrong')
  .refine((codes) => codes.length <= MOST_DIVISIONS, 'divisions_many')
  .transform((codes) => [...new Set(codes)].sort())

function isDivision(code: string): boolean {
  return /^\d{2}$/.test(code) && divisionNumber(code) !== null && industryName(code)?.code === code
}

/** A park of the home city. */
export const PARK_FIELDS = {
  nameZh: line(60, { missing: 'required', long: 'text_long' }),
  nameEn: line(120, { missing: 'required', long: 'text_long' }),
  level: z.enum(LEVELS.codes, 'required'),
  divisionCode: identifier(6, { missing: 'required', long: 'city_code_wrong' }).pipe(
    z.string().regex(/^\d{6}$/, 'city_code_wrong'),
  ),
  industriesZh: text(200),
  industriesEn: text(300),
  divisions: divisionsField,
  validFrom: dayField('day_missing'),
  source: line(200, { missing: 'source_missing', long: 'text_long' }),
}
export const NewPark = z.object({ ...PARK_FIELDS, idempotencyKey: z.uuid().optional() })
export const ChangePark = z.object({ ...PARK_FIELDS, version: z.coerce.number().pipe(z.int32().min(1)) })
export type ParkInput = z.output<z.ZodObject<typeof PARK_FIELDS>>

export const EndPark = z.object({
  on: dayField('day_missing'),
  reason: line(200, { missing: 'reason_missing', long: 'text_long' }),
})
export type EndPark = z.output<typeof EndPark>

/** A park becomes a part of another: until which day it was one, and into which. */
export const MergePark = EndPark.extend({ intoId: z.uuid({ error: 'required' }) })
export type MergePark = z.output<typeof MergePark>
