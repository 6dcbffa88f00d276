import { z } from 'zod'
import { listIn } from '~/shared/json'
import type { Told } from './explain'
import { FEATURES } from './problem'

const text = z.string()
const feature = z.enum(FEATURES)
const miss = z.enum([...FEATURES, 'too_small', 'too_large', 'no_room', 'no_desks', 'reserved', 'barred'])
const Change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('relax'), what: miss, codes: listIn(text) }),
  z.object({ kind: z.literal('fix'), code: text, from: listIn(text) }),
  z.object({ kind: z.literal('none') }),
])
const Told: z.ZodType<Told> = z
  .object({
    met: listIn(feature),
    unmet: listIn(feature),
    areaFit: z.number().catch(0),
    beside: z.boolean().nullable().catch(null),
    gaveUp: z
      .object({ code: text, points: z.number(), to: listIn(text) })
      .nullable()
      .catch(null),
    why: z.enum(['nothing_asked', 'nothing_fits', 'all_given']).nullable().catch(null),
    changes: listIn(Change),
  })
  .catch({ met: [], unmet: [], areaFit: 0, beside: null, gaveUp: null, why: null, changes: [] })

/** An explanation as it was kept; what cannot be read is left out. */
export function toldFromJson(json: unknown): Told {
  return Told.parse(json)
}
