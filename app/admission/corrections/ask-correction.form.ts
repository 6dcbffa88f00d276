import { z } from 'zod'
import { lengthOf } from '~/shared/typed-text'
import { optionalParagraph } from '~/shared/form-text'
import { CORRECTION_REASONS, readTarget, type CorrectionItem } from '~/admission/applications/targets'

const Line = z.object({
  target: z
    .string()
    .max(120)
    .refine((text) => readTarget(text) !== null, 'target_unknown'),
  /** Whether the firm is to correct it. */
  pick: z.literal('on').optional(),
  reason: z.enum(CORRECTION_REASONS, 'reason_missing').optional(),
  note: optionalParagraph(500, 'too_long'),
})
type LineInput = z.output<typeof Line>

/** The lines that are asked for: those ticked; where nothing is ticked, those with something written. */
function asked(items: readonly LineInput[]): (line: LineInput) => boolean {
  if (items.some(({ pick }) => pick)) return ({ pick }) => pick !== undefined
  return ({ reason, note }) => reason !== undefined || note !== undefined
}

/** What is to be corrected: the lines that were ticked, each with a reason and a note that says what is wanted. */
export const CorrectionForm = z
  .object({ items: z.array(Line).max(200) })
  .superRefine(({ items }, context) => {
    const isAsked = asked(items)
    if (!items.some(isAsked)) context.addIssue({ code: 'custom', path: [], message: 'nothing_asked' })
    items.forEach((line, index) => {
      if (!isAsked(line)) return
      if (!line.reason) {
        context.addIssue({ code: 'custom', path: ['items', index, 'reason'], message: 'reason_missing' })
      }
      if (lengthOf(line.note ?? '') < 5) {
        context.addIssue({ code: 'custom', path: ['items', index, 'note'], message: 'note_short' })
      }
    })
  })
  .transform(({ items }) => ({
    items: items
      .filter(asked(items))
      .flatMap(({ target, reason, note }): CorrectionItem[] =>
        reason ? [{ target, reason, note: note ?? '' }] : [],
      ),
  }))
export type CorrectionInput = z.output<typeof CorrectionForm>
