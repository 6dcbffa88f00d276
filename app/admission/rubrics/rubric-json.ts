import { z } from 'zod'
import { ifRead, listIn, mapIn } from '~/shared/json'
import type { Marks, Rubric, RubricItem } from './rubric'

const text = z.string().catch('')
const Words = { zh: text, en: text }
const RubricItems: z.ZodType<RubricItem[]> = listIn(
  z
    .object({
      code: z.string().min(1),
      ...Words,
      weight: z.number().catch(0),
      bonus: ifRead(z.boolean()),
      scale: listIn(z.object({ score: z.number(), ...Words })),
      commentRequired: z.boolean().catch(false),
    })
    .transform(({ bonus, ...item }) => ({ ...item, ...(bonus === undefined ? {} : { bonus }) })),
)
const RubricJson = z.object({ A: RubricItems, B: RubricItems }).catch({ A: [], B: [] })
const MarksJson: z.ZodType<Marks> = mapIn(
  z.object({ score: z.number().nullable().catch(null), comment: text }),
)

/** A rubric as a version of it, or an intake, keeps it. */
export function rubricFromJson(json: unknown): Rubric {
  return RubricJson.parse(json)
}

/** The rubric of a track as an intake keeps it. */
export function rubricOf(json: unknown, track: string): RubricItem[] {
  const rubric = rubricFromJson(json)
  return track === 'B' ? rubric.B : rubric.A
}

/** The marks of a review as the database keeps them. */
export function marksOf(json: unknown): Marks {
  return MarksJson.parse(json)
}
