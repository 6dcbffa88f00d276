import { db, Prisma } from '~/platform/db.server'
import { gramsOf, wordsOf } from '~/shared/likeness/grams'

export type Subject = 'application' | 'firm'

/** A word that stands in more rows than this is common: its rows are looked through, not collected. */
export const MANY = 1000

/** One row in sixteen has an index of its own, of which the planner knows by these very letters. */
const SAMPLE = Prisma.raw('(hashtext(s.id::text) & 15) = 0')
/** `MANY` rows have 62 in it; so many more come of chance not once in 10¹³ words. */
const MANY_IN_SAMPLE = 130

/**
 * Three parts of a WITH for a list that is narrowed by words: `found`, the rows that have them, no more than one more
 * than `MANY`; `how`, whether there are more (`common`), so that a list walks its own order instead. Common words are
 * known by a sixteenth of the rows, without collecting all of theirs.
 */
export function findings(enclaveId: string, subject: Subject, typed: string): Prisma.Sql {
  const all = matching(enclaveId, subject, typed)
  return Prisma.sql`many AS MATERIALIZED (
      SELECT count(*) > ${MANY_IN_SAMPLE} AS so FROM (${all} AND ${SAMPLE} LIMIT ${MANY_IN_SAMPLE + 1}) sampled
    ), found AS MATERIALIZED (${all} AND NOT (SELECT so FROM many) LIMIT ${MANY + 1}),
    how AS MATERIALIZED (SELECT (SELECT so FROM many) OR (SELECT count(*) FROM found) > ${MANY} AS common)`
}

/**
 * The rows in which every word is found. The index over pairs of characters, each with its enclave and its subject,
 * leaves few rows; those are read to see that the pairs stand together, and that no two keys were alike by chance (in
 * one text, or the planner would also collect all rows of the enclave. Callers put it into a MATERIALIZED CTE, or
 * the planner sorts first.
 */
export function matching(enclaveId: string, subject: Subject, typed: string): Prisma.Sql {
  return Prisma.sql`${keyed(enclaveId, subject, typed)} AND s.subject || s."enclaveId"::text = ${subject + enclaveId}`
}

/** The same before it is seen that no two keys were alike by chance. */
function keyed(enclaveId: string, subject: Subject, typed: string): Prisma.Sql {
  const words = wordsOf(typed)
  if (words.length === 0) return Prisma.sql`SELECT s.id FROM "SearchEntry" s WHERE false`
  const grams = words.flatMap(gramsOf)
  return Prisma.sql`SELECT s.id FROM "SearchEntry" s
    WHERE search_keys(s."enclaveId", s.subject, s.grams) @> search_keys(${enclaveId}::uuid, ${subject}, ${grams}::text[])
      ${standing(words)}`
}

/** The condition that the words stand in a row `s`: for what walks an order of its own until a page is full. */
export function standsIn(enclaveId: string, subject: Subject, typed: string): Prisma.Sql {
  return Prisma.sql`s."enclaveId" = ${enclaveId}::uuid AND s.subject = ${subject} ${standing(wordsOf(typed))}`
}

/** The same of the row of one id, as a value: a list asks it of row after row. */
export function matches(enclaveId: string, subject: Subject, id: Prisma.Sql, typed: string): Prisma.Sql {
  return Prisma.sql`coalesce((SELECT true FROM "SearchEntry" s
    WHERE ${standsIn(enclaveId, subject, typed)} AND s.id = ${id}), false)`
}

/** Whether the words are found in more than `MANY` rows. */
export async function isCommon(enclaveId: string, subject: Subject, typed: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ common: boolean }[]>`
    WITH ${findings(enclaveId, subject, typed)} SELECT common FROM how`
  return row?.common ?? false
}

/** What folds to no word at all stands in no row. */
function standing(words: readonly string[]): Prisma.Sql {
  if (words.length === 0) return Prisma.sql`AND false`
  return Prisma.join(
    words.map((word) => Prisma.sql`AND position(${word} in s.text) > 0`),
    ' ',
  )
}
