import { z } from 'zod'

/*
 * What a JSON column holds was written by an earlier version of the product, or by a hand in the database. A reader
 * takes what it can and never throws: one odd value must not take a page away from everybody.
 */

/** A list: a part that cannot be read is left out and takes nothing else with it; anything but a list is empty. */
export function listIn<T>(part: z.ZodType<T>): z.ZodType<T[]> {
  return z
    .array(z.unknown())
    .catch([])
    .transform((parts) => parts.flatMap((one) => readable(part, one)))
}

/** Values by key, in the same way. */
export function mapIn<T>(part: z.ZodType<T>): z.ZodType<Record<string, T>> {
  return z
    .record(z.string(), z.unknown())
    .catch({})
    .transform((parts) =>
      Object.fromEntries(
        Object.entries(parts).flatMap(([key, one]) =>
          readable(part, one).map((value): [string, T] => [key, value]),
        ),
      ),
    )
}

/** A field that may be missing: what cannot be read is as if it had not been written. */
export function ifRead<T>(part: z.ZodType<T>): z.ZodType<T | undefined> {
  return part.optional().catch(undefined)
}

/** Texts in a list: codes that were cited, ids, hashes. */
const Texts = listIn(z.string())
export function textsFromJson(json: unknown): string[] {
  return Texts.parse(json)
}

function readable<T>(part: z.ZodType<T>, value: unknown): T[] {
  const read = part.safeParse(value)
  return read.success ? [read.data] : []
}
