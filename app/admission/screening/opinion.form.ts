import { z } from 'zod'
import { paragraph } from '~/shared/form-text'
import { RECOMMENDATIONS } from '~/admission/applications/screening-state'

export const VERDICTS = ['met', 'unmet', 'unknown', 'waived'] as const

const Line = z.object({
  criterion: z.string().min(1).max(40),
  /** The verdict that stood on the page. */
  seen: z.enum(VERDICTS),
  verdict: z.enum(VERDICTS, 'verdict_missing'),
  note: paragraph(500).default(''),
})

/** An opinion: a verdict on every criterion, with a note where it is not the one found, and what is to follow. */
const opinion = z.object({
  verdicts: z.array(Line).max(60),
  recommendation: z.enum(RECOMMENDATIONS, 'recommendation_missing'),
  note: paragraph(1000).default(''),
})

type Said = z.output<typeof opinion>

function explained({ verdicts, recommendation, note }: Said, context: z.RefinementCtx): void {
  verdicts.forEach((line, index) => {
    if (line.verdict !== line.seen && line.note.length < 5) {
      context.addIssue({ code: 'custom', path: ['verdicts', index, 'note'], message: 'note_short' })
    }
  })
  if (recommendation !== 'refer' && note.length < 5) {
    context.addIssue({ code: 'custom', path: ['note'], message: 'note_short' })
  }
}

export const OpinionForm = opinion.superRefine(explained)
export type OpinionInput = Said

/** A change of one's own opinion says why. */
export const OpinionChangeForm = opinion
  .extend({ reason: paragraph(500, { missing: 'change_reason_missing', least: 5, short: 'note_short' }) })
  .superRefine(explained)
export type OpinionChange = z.output<typeof OpinionChangeForm>

/** Who is to screen as the second. */
export const SecondScreenerForm = z.object({ person: z.uuid({ error: 'person_missing' }) })

/** The director's word where the two are apart. */
export const RulingForm = z.object({
  recommendation: z.enum(RECOMMENDATIONS, 'recommendation_missing'),
  note: paragraph(1000, { missing: 'note_missing', least: 5, short: 'note_short' }),
})
export type Ruling = z.output<typeof RulingForm>
