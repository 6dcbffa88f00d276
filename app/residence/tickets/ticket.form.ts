import { z } from 'zod'
import { PRIORITIES } from '~/ground/settings/care'
import { optionalParagraph, paragraph } from '~/shared/form-text'

/** Photos to one form, those that came before it was refused among them. */
const MOST_PHOTOS = 10

/** Photos arrive as the ids of files that were taken, one or several. */
export const photosField = z
  .union([z.uuid(), z.array(z.uuid())])
  .optional()
  .transform((ids) => [...new Set(ids === undefined ? [] : [ids].flat())])
  .refine((ids) => ids.length <= MOST_PHOTOS, 'too_many')

/** What somebody reports: of what kind, in words, where, with photos. */
export const ReportForm = z.object({
  kind: z.string({ error: 'kind' }).min(1, 'kind').max(40),
  text: paragraph(1000, { missing: 'required', least: 4, short: 'short' }),
  placeId: z.uuid().optional(),
  files: photosField,
  idempotencyKey: z.uuid().optional(),
})
export type Report = z.output<typeof ReportForm>

/** What staff say: to the firm, to each other, or to ask and wait. */
export const StaffMessageForm = z.object({
  text: paragraph(2000, 'required'),
  to: z.enum(['both', 'staff', 'ask_firm', 'ask_supplier'], { error: 'required' }),
  files: photosField,
  idempotencyKey: z.uuid().optional(),
})
export type StaffMessage = z.output<typeof StaffMessageForm>

/** What the firm adds. */
export const FirmMessageForm = z.object({
  text: paragraph(2000, 'required'),
  files: photosField,
  idempotencyKey: z.uuid().optional(),
})
export type FirmMessage = z.output<typeof FirmMessageForm>

/** How pressing it is and who sees to it; `version` is what the person looked at. */
export const HandlingForm = z.object({
  priority: z.enum(PRIORITIES.codes, { error: 'required' }),
  ownerId: z.uuid({ error: 'required' }),
  version: z.coerce.number().pipe(z.int32()),
})
export type Handling = z.output<typeof HandlingForm>

/** What was done. */
export const SolutionForm = z.object({
  text: paragraph(2000, { missing: 'required', least: 4, short: 'short' }),
  files: photosField,
})
export type Solution = z.output<typeof SolutionForm>

/** Why it is not over. */
export const ReopeningForm = z.object({
  text: paragraph(1000, { missing: 'required', least: 4, short: 'short' }),
})
export type Reopening = z.output<typeof ReopeningForm>

/** How content the firm is, from one to five, with a word. */
export const RatingForm = z.object({
  rating: z.enum(['1', '2', '3', '4', '5'], { error: 'required' }).transform(Number),
  note: optionalParagraph(500),
})
export type Rating = z.output<typeof RatingForm>

/** The report of the same matter that goes on. */
export const JoiningForm = z.object({ ticketId: z.uuid({ error: 'required' }) })
export type Joining = z.output<typeof JoiningForm>
