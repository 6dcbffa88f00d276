import { z } from 'zod'
import { photosField } from '~/residence/tickets/ticket.form'
import { dayField } from '~/shared/form-number'
import { line, paragraph } from '~/shared/form-text'

const day = dayField('required', 'not_a_day')

/** A visit of the site: when, where, who was there, what was seen. */
export const VisitForm = z.object({
  visitedOn: day,
  place: line(120, 'required'),
  people: line(200, 'required'),
  said: paragraph(1000, 'required'),
  files: photosField,
  idempotencyKey: z.uuid().optional(),
})
export type Visit = z.output<typeof VisitForm>

/** A finding: what is to be put right, by whom and until when. */
export const FindingForm = z.object({
  what: paragraph(300, 'required'),
  ownerId: z.uuid({ error: 'required' }),
  dueOn: day,
  files: photosField,
  idempotencyKey: z.uuid().optional(),
})
export type Finding = z.output<typeof FindingForm>

/** A finding that is put right: by whom, on which day, how. */
export const ClosingForm = z.object({
  version: z.coerce.number({ error: 'required' }).pipe(z.int32('required')),
  person: line(60, 'required'),
  putRightOn: day,
  note: paragraph(300, 'required'),
  files: photosField,
})
export type Closing = z.output<typeof ClosingForm>
