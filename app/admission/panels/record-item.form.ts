import { z } from 'zod'
import { paragraph } from '~/shared/form-text'
import { readCite } from '~/admission/findings/cites'
import { PANEL_OUTCOMES } from './lifecycle'

const votes = z.coerce
  .number('votes_missing')
  .int('votes_missing')
  .min(0, 'votes_missing')
  .max(99, 'votes_missing')
const EXPLAINED = 20

/** What the meeting decided on a file, how, why, and who had left the room. */
export const ItemForm = z
  .object({
    outcome: z.enum(PANEL_OUTCOMES, 'outcome_missing'),
    rank: z.coerce
      .number('rank_wrong')
      .int('rank_wrong')
      .min(1, 'rank_wrong')
      .max(999, 'rank_wrong')
      .optional(),
    cites: z
      .array(
        z
          .string()
          .max(80)
          .refine((text) => readCite(text) !== null, 'cite_unknown'),
      )
      .default([]),
    reasons: paragraph(2000, 'reasons_missing'),
    manner: z.enum(['consensus', 'vote'], 'manner_missing'),
    votesFor: votes.optional(),
    votesAgainst: votes.optional(),
    votesAbstained: votes.optional(),
    left: z.array(z.uuid('member_unknown')).default([]),
    leftReason: paragraph(300).default(''),
  })
  .superRefine((typed, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (typed.manner === 'vote' && typed.votesFor === undefined) wrong('votesFor', 'votes_missing')
    if (typed.outcome === 'declined' && typed.cites.length === 0) wrong('cites', 'cites_missing')
    const explains = typed.outcome === 'declined' || typed.outcome === 'revise'
    if (explains && typed.reasons.length < EXPLAINED) wrong('reasons', 'reasons_short')
    if (typed.left.length > 0 && !typed.leftReason) wrong('leftReason', 'left_reason_missing')
  })
export type ItemInput = z.output<typeof ItemForm>
