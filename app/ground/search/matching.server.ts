import { atMost, Prisma } from '~/platform/db.server'
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
      SELECT count(*) > ${MANY_IN_SAMPLE} AS so FROM (${all} AND ${SAMPLE} ${atMost(MANY_IN_SAMPLE + 1)}) sampled
    ), found AS MATERIALIZED (${all} AND NOT (SELECT so FROM many) ${atMost(MANY + 1)}),
    how AS MATERIALIZED (SELECT (SELECT so FROM many) OR (SELECT count(*) FROM found) > ${MANY} AS common)`
}

/** What a list under words asks of: the rows of which enclave and subject, what was typed, and the id of a row. */
type Named = { enclaveId: string; subject: Subject; typed: string; id: Prisma.Sql }

/**
 * The rows that have the words, in an order of their own, as a statement or a table of one: `rows` says those for which
 * a condition holds, in their order and no more than are shown. They are asked for twice, of which one has none: among
 * those few that were found, or one after the other where the words are common.
 */
export function rowsWith(named: Named, rows: (condition: Prisma.Sql) => Prisma.Sql): Prisma.Sql {
  return Prisma.sql`WITH ${findings(named.enclaveId, named.subject, named.typed)} ${rowsAmong(named, rows)}`
}

/** The same after `findings` in a WITH that says more of them. */
export function rowsAmong(
  { enclaveId, subject, typed, id }: Named,
  rows: (condition: Prisma.Sql) => Prisma.Sql,
): Prisma.Sql {
  const few = Prisma.sql`NOT (SELECT common FROM how) AND ${id} IN (SELECT id FROM found)`
  const walked = Prisma.sql`(SELECT common FROM how) AND ${matches(enclaveId, subject, id, typed)}`
  return Prisma.sql`(${rows(few)}) UNION ALL (${rows(walked)})`
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

/** Whether the words stand in the row of one id, as a value: a list asks it of row after row. */
export function matches(enclaveId: string, subject: Subject, id: Prisma.Sql, typed: string): Prisma.Sql {
  return Prisma.sql`coalesce((SELECT true FROM "SearchEntry" s
    WHERE s."enclaveId" = ${enclaveId}::uuid AND s.subject = ${subject} ${standing(wordsOf(typed))} AND s.id = ${id}), false)`
}

/** What folds to no word at all stands in no row. */
function standing(words: readonly string[]): Prisma.Sql {
  if (words.length === 0) return Prisma.sql`AND false`
  return Prisma.join(
    words.map((word) => Prisma.sql`AND position(${word} in s.text) > 0`),
    ' ',
  )
}
