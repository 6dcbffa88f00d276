import { z } from 'zod'
import { NewTaskForm } from '~/plan/measures/measure.form'
import { dayField } from '~/shared/form-number'
import { line, lineOrEmpty, paragraph, paragraphOrEmpty } from '~/shared/form-text'

const version = z.coerce.number().pipe(z.int32().min(1))

/** One more item of an agenda, in words. */
export const AddItemForm = z.object({
  title: line(120, { missing: 'required' }),
  idempotencyKey: z.uuid().optional(),
})
export type AddItem = z.output<typeof AddItemForm>

/** One place up or down. */
export const MoveItemForm = z.object({ by: z.enum(['up', 'down']) })
export type MoveItem = z.output<typeof MoveItemForm>

/** Off the agenda, or on it again. */
export const DropItemForm = z.object({ dropped: z.enum(['yes', 'no']) })
export type DropItem = z.output<typeof DropItemForm>

/** What was said of an item, and what was decided. */
export const MinuteForm = z.object({
  version,
  comment: paragraphOrEmpty(2000),
  decision: paragraphOrEmpty(2000),
})
export type Minute = z.output<typeof MinuteForm>

const MOST_PEOPLE = 60

/** On which day a meeting was held, where, who led it, and who was there, one a line. */
export const HoldForm = z.object({
  version,
  heldOn: dayField('required', 'day'),
  place: lineOrEmpty(80),
  chair: line(60, { missing: 'required' }),
  present: paragraph(3000, { missing: 'required' })
    .transform((text) => [
      ...new Set(
        text
          .split('\n')
          .map((one) => one.trim())
          .filter(Boolean),
      ),
    ])
    .refine((people) => people.length <= MOST_PEOPLE && people.every((one) => one.length <= 60), 'people'),
})
export type Hold = z.output<typeof HoldForm>

export const CloseMeetingForm = z.object({ version })
export type CloseMeeting = z.output<typeof CloseMeetingForm>

/** A task that arises, and the measure it belongs to. */
export const GiveTaskForm = NewTaskForm.extend({ measureId: z.uuid({ error: 'choose' }) })
