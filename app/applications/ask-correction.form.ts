import { z } from 'zod'
import { paragraph } from '~/shared/form-text'
import { CORRECTION_REASONS, readTarget, type CorrectionItem } from './targets'

const Line = z.object({
  target: z
    .string()
    .max(120)
    .refine((text) => readTarget(text) !== null, 'target_unknown'),
  reason: z.enum(CORRECTION_REASONS, 'reason_missing').optional(),
  note: paragraph(500).optional(),
})

/** What is to be corrected: the lines that were given a reason, each with a note that says what is wanted. */
export const CorrectionForm = z
  .object({ items: z.array(Line).max(200) })
  .superRefine(({ items }, context) => {
    const asked = items.filter((line) => line.reason || line.note)
    if (asked.length === 0) context.addIssue({ code: 'custom', path: [], message: 'nothing_asked' })
    items.forEach((line, index) => {
      if (line.note && !line.reason) {
        context.addIssue({ code: 'custom', path: ['items', index, 'reason'], message: 'reason_missing' })
      }
      if (line.reason && (line.note ?? '').length < 5) {
        context.addIssue({ code: 'custom', path: ['items', index, 'note'], message: 'note_short' })
      }
    })
  })
  .transform(({ items }) => ({
    items: items.flatMap(({ target, reason, note }): CorrectionItem[] =>
      reason ? [{ target, reason, note: note ?? '' }] : [],
    ),
  }))
export type CorrectionInput = z.output<typeof CorrectionForm>
