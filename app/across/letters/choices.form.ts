import { z } from 'zod'
import { CHOICE_KINDS, REACHES } from './choices'

/** One wish per kind that leaves a choice; others are not asked, whatever is sent. */
export const Choices = z.object(
  Object.fromEntries(CHOICE_KINDS.map((kind) => [kind, z.enum(REACHES, 'reach_unknown').optional()])),
)
export type Choices = z.output<typeof Choices>
