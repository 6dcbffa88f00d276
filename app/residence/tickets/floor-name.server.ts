import { Prisma } from '~/platform/db.server'

/** In SQL: what the floor `f` in the house `h` is called; with its house, where there is more than one. */
export function floorNameIn(language: 'Zh' | 'En'): Prisma.Sql {
  const name = Prisma.raw(`"name${language}"`)
  return Prisma.sql`CASE WHEN (SELECT count(*) FROM "Building" b WHERE b."enclaveId" = f."enclaveId") > 1
    THEN h.${name} || ' ' || f.${name} ELSE f.${name} END`
}
