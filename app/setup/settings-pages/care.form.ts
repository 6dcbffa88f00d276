import { z } from 'zod'
import { wholeField } from '~/shared/form-number'
import { lines } from '~/shared/typed-text'
import { readHours, readKinds, WRONG_LINES } from './care-table'
import { WHEN } from './when.form'

const MOST_TEXT = 6000
const MOST_KINDS = 40

/** When somebody is there, how long a firm may reopen, and what can be reported with what is promised. */
export const CareForm = z.object({
  hours: z
    .string({ error: 'required' })
    .max(200, 'too_long')
    .transform((typed, context) => {
      const read = readHours(typed)
      if (read) return read
      context.addIssue({ code: 'custom', message: 'not_hours' })
      return z.NEVER
    }),
  reopenDays: wholeField([0, 365], { missing: 'required', wrong: 'not_a_number' }),
  kinds: z
    .string({ error: 'required' })
    .max(MOST_TEXT, 'text_long')
    .transform(lines)
    .transform((typed, context) => {
      const { kinds, wrong } = readKinds(typed)
      if (wrong.length === 0 && kinds.length > 0 && kinds.length <= MOST_KINDS) return kinds
      context.addIssue({
        code: 'custom',
        message: wrong.length > 0 ? WRONG_LINES + wrong.join(', ') : 'required',
      })
      return z.NEVER
    }),
  ...WHEN,
})
