import { z } from 'zod'
import type { Marks, RubricItem } from './rubric'

const Words = { zh: z.string(), en: z.string() }
const RubricItems = z.array(
  z.object({
    code: z.string(),
    ...Words,
    weight: z.number(),
    bonus: z.boolean().optional(),
    scale: z.array(z.object({ score: z.number(), ...Words })),
    commentRequired: z.boolean(),
  }),
)
const RubricJson = z.object({ A: RubricItems, B: RubricItems })
const MarksJson = z.record(z.string(), z.object({ score: z.number().nullable(), comment: z.string() }))

/** The rubric of a track as an intake keeps it. */
export function rubricOf(json: unknown, track: string): RubricItem[] {
  const rubric = RubricJson.parse(json)
  return track === 'B' ? rubric.B : rubric.A
}

/** The marks of a review as the database keeps them. */
export function marksOf(json: unknown): Marks {
  return MarksJson.catch({}).parse(json)
}
