import { z } from 'zod'
import { wholeField } from '~/shared/form-number'
import { paragraph } from '~/shared/form-text'
import { readCite } from '~/admission/findings/cites'

const cites = z.array(
  z
    .string()
    .max(80)
    .refine((text) => readCite(text) !== null, 'cite_unknown'),
)
const note = paragraph(2000)

/** What staff write to the firm beside the explanation, often picked from the experts' comments. */
const commentForFirm = paragraph(2000).optional()

const rank = wholeField([1, 999], { missing: 'rank_wrong', wrong: 'rank_wrong' })

/** Accepting and waitlisting may be explained; declining must be, and must say what it rests on. */
export const DecisionForm = z.discriminatedUnion(
  'outcome',
  [
    z.object({
      outcome: z.literal('accepted'),
      cites: cites.default([]),
      note: note.default(''),
      commentForFirm,
    }),
    z.object({
      outcome: z.literal('waitlisted'),
      cites: cites.default([]),
      note: note.default(''),
      commentForFirm,
      rank: rank.optional(),
    }),
    z.object({
      outcome: z.literal('declined'),
      cites: cites.min(1, 'cites_missing'),
      note: paragraph(2000, { missing: 'note_missing', least: 20, short: 'note_short' }),
      commentForFirm,
    }),
  ],
  'outcome_missing',
)
export type DecisionInput = z.output<typeof DecisionForm>
