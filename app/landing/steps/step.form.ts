import { z } from 'zod'
import { optionalFile } from '~/ground/firms/fields.form'
import { CHECK_STATES } from '~/landing/step-lists/vocabulary'
import { dayField } from '~/shared/form-number'
import { lineOrEmpty, paragraphOrEmpty } from '~/shared/form-text'

const version = z.coerce.number({ error: 'required' }).pipe(z.int32('required'))
const person = z.uuid({ error: 'person_unknown' }).optional()

/** Who sees to a step on both sides, and whether to the later ones as well. */
export const OwnersForm = z
  .object({
    version,
    officerId: person,
    parkPersonId: person,
    parkContact: lineOrEmpty(80, { long: 'too_long' }),
    onwards: z.literal('on').optional(),
  })
  .superRefine(({ parkPersonId, parkContact }, context) => {
    if (parkPersonId && parkContact)
      context.addIssue({ code: 'custom', path: ['parkContact'], message: 'one_of_both' })
  })
export type Owners = z.output<typeof OwnersForm>

/** What became of an item: done on a day, not needed and why, or open again. */
export const ItemForm = z
  .object({
    version,
    state: z.enum(CHECK_STATES.codes, { error: 'required' }),
    doneOn: dayField('required', 'not_a_day').optional(),
    note: paragraphOrEmpty(300, { long: 'too_long' }),
    proof: optionalFile,
  })
  .superRefine(({ state, doneOn, note }, context) => {
    if (state === 'done' && !doneOn)
      context.addIssue({ code: 'custom', path: ['doneOn'], message: 'required' })
    if (state === 'not_needed' && note === '')
      context.addIssue({ code: 'custom', path: ['note'], message: 'reason_missing' })
  })
export type ItemMark = z.output<typeof ItemForm>
