import { z } from 'zod'
import { isDay } from '~/shared/days'
import { line as lineOf, paragraph as paragraphOf } from '~/shared/form-text'

const ANY_LENGTH = 1_000_000

/** One line, told in our own words when it is too long. */
export const line = (max: number, required?: string) =>
  lineOf(ANY_LENGTH, required).pipe(z.string().max(max, 'too_long'))

/** Several lines, told in our own words when they are too long. */
export const paragraph = (max: number) => paragraphOf(ANY_LENGTH).pipe(z.string().max(max, 'too_long'))

/** A civil date that may be left empty. */
export const optionalDay = z
  .string()
  .refine(isDay, 'not_a_day')
  .optional()
  .transform((day) => day ?? null)
