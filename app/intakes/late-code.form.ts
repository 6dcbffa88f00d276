import { z } from 'zod'
import { isDay, type Day } from '~/shared/days'
import { line } from '~/shared/form-text'

/** A code that lets so many firms in until a day. */
export const LateCodeForm = z.object({
  uses: z.coerce.number('not_a_number').int('not_a_number').min(1, 'too_small').max(100, 'too_large'),
  expiresOn: z.string('not_a_day').refine((text): text is Day => isDay(text), 'not_a_day'),
  note: line(120).default(''),
})
export type LateCodeTyped = z.output<typeof LateCodeForm>
