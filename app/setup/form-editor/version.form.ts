import { z } from 'zod'
import { paragraph } from '~/shared/form-text'

const revision = z.coerce.number().int().min(0).max(1_000_000).catch(0)
const key = z.string().max(60).default('')

/** Moves a section, or a question within it, one place up or down. */
export const OrderForm = z.object({
  revision,
  section: key,
  question: key,
  by: z.enum(['up', 'down'], { error: 'by_missing' }),
})

/** Takes a section or a question out of a draft. */
export const RemovalForm = z.object({ revision, section: key, question: key })

/** Begins a draft of the next version. */
export const DraftForm = z.object({ track: z.enum(['A', 'B'], { error: 'track_missing' }) })

/** Makes the draft the new version, and says which intakes take it over. */
export const PublishForm = z.object({
  revision,
  reason: paragraph(300).default(''),
  intakes: z
    .union([z.string().max(60), z.array(z.string().max(60)).max(50)])
    .optional()
    .transform((sent) => (sent === undefined ? [] : typeof sent === 'string' ? [sent] : sent)),
})
