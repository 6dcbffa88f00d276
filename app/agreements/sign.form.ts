import { z } from 'zod'
import { isDay } from '~/shared/days'

/** The day of signing, and the scan: the firm's own, or one the officer brings. */
export const SigningForm = z.object({
  signedOn: z.string('day_missing').refine(isDay, 'day_missing'),
  scan: z.uuid('scan_missing').optional(),
})
export type Signing = z.output<typeof SigningForm>

/** Why the scan the firm handed in is not good. */
export const SendBackForm = z.object({
  note: z.string('note_short').trim().min(5, 'note_short').max(500, 'too_long'),
})

/** The scan a founder hands in. */
export const ScanForm = z.object({ scan: z.uuid('scan_missing') })
