import { z } from 'zod'
import { dayField } from '~/shared/form-number'
import { paragraph } from '~/shared/form-text'

/** The day of signing, and the scan: the firm's own, or one the officer brings. */
export const SigningForm = z.object({
  signedOn: dayField('day_missing'),
  scan: z.uuid('scan_missing').optional(),
})
export type Signing = z.output<typeof SigningForm>

/** Why the scan the firm handed in is not good. */
export const SendBackForm = z.object({
  note: paragraph(500, { missing: 'note_short', least: 5, short: 'note_short' }),
})

/** The scan a founder hands in. */
export const ScanForm = z.object({ scan: z.uuid('scan_missing') })
