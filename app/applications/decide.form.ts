import { z } from 'zod'
import { readCite } from './cites'

const cites = z.array(
  z
    .string()
    .max(80)
    .refine((text) => readCite(text) !== null, 'cite_unknown'),
)
const note = z.string().trim().max(2000, 'too_long')

/** What staff write to the firm beside the explanation, often picked from the experts' comments. */
const commentForFirm = z.string().trim().max(2000, 'too_long').optional()

const rank = z.coerce.number('rank_wrong').int('rank_wrong').min(1, 'rank_wrong').max(999, 'rank_wrong')

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
      note: z.string('note_missing').trim().min(20, 'note_short').max(2000, 'too_long'),
      commentForFirm,
    }),
  ],
  'outcome_missing',
)
export type DecisionInput = z.output<typeof DecisionForm>
