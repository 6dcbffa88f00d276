import { z } from 'zod'
import { CHOICE_KINDS, REACHES } from '~/ground/letters/choices'

/** Everything up to the newest letter on the page. */
export const AllRead = z.object({ upTo: z.uuid('upTo_missing') })

/** One wish per kind that leaves a choice; others are not asked, whatever is sent. */
export const Choices = z.object(
  Object.fromEntries(CHOICE_KINDS.map((kind) => [kind, z.enum(REACHES, 'reach_unknown').optional()])),
)
export type Choices = z.output<typeof Choices>
