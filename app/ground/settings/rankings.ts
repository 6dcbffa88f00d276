import { z } from 'zod'

/** In which rankings an enclave, its home city or a park is watched: a place is reported, and never added to another. */
export const rankingsShape = z.object({
  rankings: z.array(
    z.object({
      code: z.string(),
      zh: z.string(),
      en: z.string(),
      /** The place to reach, or a better one; null: none is set. */
      target: z.number().int().positive().nullable(),
    }),
  ),
})
export type Rankings = z.output<typeof rankingsShape>
export type Ranking = Rankings['rankings'][number]

export const STANDARD_RANKINGS: Rankings = { rankings: [] }
