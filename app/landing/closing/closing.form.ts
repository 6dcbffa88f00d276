import { z } from 'zod'
import { optionalParagraph, paragraph } from '~/shared/form-text'

const version = z.coerce.number({ error: 'required' }).pipe(z.int32('required'))

/** A landing is closed; where promises still lie ahead, with the reason. */
export const ClosingForm = z.object({ version, reason: optionalParagraph(300, 'too_long') })
export type Closing = z.output<typeof ClosingForm>

/** It is opened again, and why. */
export const ReopeningForm = z.object({
  version,
  reason: paragraph(300, { missing: 'required', least: 4, short: 'short', long: 'too_long' }),
})
export type Reopening = z.output<typeof ReopeningForm>
