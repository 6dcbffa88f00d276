import type { Actor } from '~/ground/people/actor'
import { Prisma } from '~/platform/db.server'
import { NOBODY } from '~/platform/ids.server'

/**
 * Whose firms an actor may see; every read and write of firms goes through it. Staff do not see a firm that has
 * never sent an application, nor one that was merged into another; a park sees firms with a live project in it; a founder sees the own firm.
 */
export function visibleTo(actor: Actor): Prisma.FirmWhereInput {
  const { enclaveId } = actor
  switch (actor.role) {
    case 'officer':
    case 'director':
    case 'admin':
    case 'bureau':
      return { enclaveId, mergedIntoId: null, known: true }
    case 'park':
      return {
        enclaveId,
        projects: { some: { parkId: actor.parkId ?? NOBODY, stage: { not: 'dropped' } } },
      }
    case 'expert':
    case 'department':
    case 'host_bureau':
      return { enclaveId, id: NOBODY }
    case 'founder':
      return { enclaveId, id: actor.firmId ?? NOBODY }
  }
}

/** The same as SQL, on firms f. */
export function visibleSql(actor: Actor): Prisma.Sql {
  const own = Prisma.sql`f."enclaveId" = ${actor.enclaveId}::uuid`
  switch (actor.role) {
    case 'officer':
    case 'director':
    case 'admin':
    case 'bureau':
      return Prisma.sql`${own} AND f."mergedIntoId" IS NULL AND f.known`
    case 'park':
      return Prisma.sql`${own} AND EXISTS (SELECT FROM "LandingProject" p WHERE p."enclaveId" = f."enclaveId"
        AND p."firmId" = f.id AND p."parkId" = ${actor.parkId ?? NOBODY}::uuid AND p.stage <> 'dropped')`
    case 'founder':
      return Prisma.sql`${own} AND f.id = ${actor.firmId ?? NOBODY}::uuid`
    case 'expert':
    case 'department':
    case 'host_bureau':
      return Prisma.sql`false`
  }
}

/** The records of those firms; an expert reads applications, not the record of a firm. */
export function recordsVisibleTo(actor: Actor): Prisma.FirmRecordWhereInput {
  const { enclaveId } = actor
  if (actor.role === 'expert') return { enclaveId, id: NOBODY }
  return { enclaveId, firm: visibleTo(actor) }
}
