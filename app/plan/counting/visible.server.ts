import { visibleSql as firmsVisibleSql, visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { db, Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, NOBODY } from '~/platform/ids.server'

/** Whose evidence an actor may see; every read and write of evidence goes through it. */
export function visibleTo(actor: Actor): Prisma.EvidenceWhereInput {
  const { enclaveId } = actor
  switch (actor.role) {
    case 'officer':
    case 'director':
    case 'bureau':
      return { enclaveId }
    case 'founder':
      return { enclaveId, firmId: actor.firmId ?? NOBODY }
    case 'park':
      return { enclaveId, firm: firmsVisibleTo(actor) }
    case 'expert':
    case 'department':
    case 'host_bureau':
    case 'admin':
      return { enclaveId, id: NOBODY }
  }
}

/** The same as SQL, on evidence e of firms f. */
export function visibleSql(actor: Actor): Prisma.Sql {
  const own = Prisma.sql`e."enclaveId" = ${actor.enclaveId}::uuid`
  switch (actor.role) {
    case 'officer':
    case 'director':
    case 'bureau':
      return own
    case 'founder':
      return Prisma.sql`${own} AND e."firmId" = ${actor.firmId ?? NOBODY}::uuid`
    case 'park':
      return Prisma.sql`${own} AND ${firmsVisibleSql(actor)}`
    case 'expert':
    case 'department':
    case 'host_bureau':
    case 'admin':
      return Prisma.sql`false`
  }
}

/** 404 when a row of evidence is not the actor's to see. */
export async function findEvidence(actor: Actor, id: string | undefined): Promise<void> {
  const where = { AND: [visibleTo(actor), { id }] }
  if (!isId(id) || (await db.evidence.count({ where })) === 0) notFound()
}
