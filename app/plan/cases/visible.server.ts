import type { Actor } from '~/ground/people/actor'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, NOBODY } from '~/platform/ids.server'

/** Whose cases an actor may see: staff all of the enclave, a founder those of the own firm that it was asked about. */
export function casesVisibleTo(actor: Actor): Prisma.FirmCaseWhereInput {
  const { enclaveId, firmId, role } = actor
  switch (role) {
    case 'officer':
    case 'director':
      return { enclaveId }
    case 'founder':
      return { enclaveId, firmId: firmId ?? NOBODY, texts: { some: {} } }
    case 'admin':
    case 'bureau':
    case 'park':
    case 'expert':
    case 'department':
    case 'host_bureau':
      return { enclaveId, id: NOBODY }
  }
}

const withAll = {
  firm: { select: { id: true, name: true, ref: true } },
  // What was asked last is what is spoken of; the one on the portal may be older.
  texts: { orderBy: { version: 'desc' }, take: 12 },
  shown: true,
} satisfies Prisma.FirmCaseInclude
export type CaseRow = Prisma.FirmCaseGetPayload<{ include: typeof withAll }>

/** A case with what the firm was asked last, the newest first; 404 where it is not the actor's to see. */
export async function ownCase(actor: Actor, id: string | undefined, client: Tx = db): Promise<CaseRow> {
  const where = { AND: [{ id: id ?? '' }, casesVisibleTo(actor)] }
  const row = isId(id) ? await client.firmCase.findFirst({ where, include: withAll }) : null
  return row ?? notFound()
}

/** The same, held: whoever changes it meanwhile waits, and then sees what was done. */
export async function heldCase(tx: Tx, actor: Actor, id: string | undefined): Promise<CaseRow> {
  if (!isId(id)) notFound()
  await tx.$queryRaw`SELECT 1 AS held FROM "FirmCase"
    WHERE "enclaveId" = ${actor.enclaveId}::uuid AND id = ${id}::uuid FOR UPDATE`
  return ownCase(actor, id, tx)
}
