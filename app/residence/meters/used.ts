import { z } from 'zod'
import { UTILITIES } from '~/residence/rent/vocabulary'
import { READING_WAYS } from './vocabulary'

const text = z.string()
const day = z.iso.date()

const Measured = z.object({
  from: day,
  until: day,
  first: text,
  last: text,
  how: z.enum(READING_WAYS.codes),
  factor: text,
  used: text,
  price: text,
  fileId: z.uuid().nullable().catch(null),
  /** The firm's area and that of all rooms, where a shared meter is split. */
  sqm: text.nullable().catch(null),
  ofSqm: text.nullable().catch(null),
})

const Used = z.object({
  meter: text,
  utility: z.enum(UTILITIES.codes),
  rooms: text,
  measured: Measured.nullable().catch(null),
})

/** What a line for a meter rests on, as the bill says it; of a correction the meter alone. */
export type Used = z.output<typeof Used>

const UNKNOWN: Used = { meter: '', utility: 'electricity', rooms: '', measured: null }

/** The same as the database keeps it. */
export function usedFromJson(json: unknown): Used {
  return Used.catch(UNKNOWN).parse(json)
}
