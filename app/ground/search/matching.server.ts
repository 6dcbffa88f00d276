import { Prisma } from '~/platform/db.server'
import { gramsOf, wordsOf } from '~/shared/grams'

export type Subject = 'application' | 'firm'

/**
 * The rows in which every word is found. The index over pairs of characters leaves few rows; those are read to
 * see that the pairs stand together. Callers put it into a MATERIALIZED CTE, or the planner sorts first.
 */
export function matching(enclaveId: string, subject: Subject, typed: string): Prisma.Sql {
  const words = wordsOf(typed)
  if (words.length === 0) return Prisma.sql`SELECT s.id FROM "SearchEntry" s WHERE false`
  const grams = words.flatMap(gramsOf)
  const together = words.map((word) => Prisma.sql`AND position(${word} in s.text) > 0`)
  return Prisma.sql`SELECT s.id FROM "SearchEntry" s WHERE s.grams @> ${grams}::text[]
    AND s."enclaveId" = ${enclaveId}::uuid AND s.subject = ${subject} ${Prisma.join(together, ' ')}`
}
