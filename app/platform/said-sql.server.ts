import { Prisma } from './db.server'

const { sql, join } = Prisma

/** The word of a code, in SQL; a code that has none stands for itself, unless something else is said. */
export function wordIn(
  code: Prisma.Sql,
  words: Readonly<Record<string, string>>,
  otherwise: Prisma.Sql = code,
): Prisma.Sql {
  const entries = Object.entries(words)
  if (entries.length === 0) return otherwise
  return sql`CASE ${code} ${join(
    entries.map(([one, word]) => sql`WHEN ${one} THEN ${word}`),
    ' ',
  )} ELSE ${otherwise} END`
}

/** The day of a moment, as `dayOf` has it, in SQL. */
export function dayIn(moment: Prisma.Sql): Prisma.Sql {
  return sql`(${moment} AT TIME ZONE 'Asia/Shanghai')::date`
}
