import { z } from 'zod'
import { paragraph } from '~/shared/form-text'

export const FINDING_VERDICTS = ['met', 'unmet', 'unknown', 'waived'] as const

/** One finding set by hand; `seen` is the verdict the officer was looking at. */
export const FindingForm = z.object({
  criterion: z.string().min(1).max(40),
  seen: z.enum(FINDING_VERDICTS),
  verdict: z.enum(FINDING_VERDICTS, 'verdict_missing'),
  note: paragraph(1000, { missing: 'note_missing', least: 5, short: 'note_short' }),
})
export type FindingInput = z.output<typeof FindingForm>
