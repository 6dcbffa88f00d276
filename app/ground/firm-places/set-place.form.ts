import { z } from 'zod'
import { day, idempotencyKey, line, optionalLine } from '~/ground/firms/fields.form'
import { PLACE_CITIES, PLACE_KINDS } from './places'

/** One of a firm's three places, from a day on. */
export const PlaceForm = z.object({
  kind: z.enum(PLACE_KINDS, 'choose'),
  city: z.enum(PLACE_CITIES, 'choose'),
  address: line(200),
  entityName: optionalLine(120),
  since: day,
  idempotencyKey,
})
export type PlaceInput = z.output<typeof PlaceForm>
