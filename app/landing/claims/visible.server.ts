import type { Actor } from '~/ground/people/actor'
import { db, Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, NOBODY } from '~/platform/ids.server'

/** Whose claims an actor may see: a founder those of the own firm, a park officer those to packages of the own park. */
export function claimsVisibleTo({ enclaveId, role, firmId, parkId }: Actor): Prisma.PolicyClaimWhereInput {
  switch (role) {
    case 'bureau':
    case 'director':
    case 'officer':
    case 'admin':
      return { enclaveId }
    case 'park':
      return { enclaveId, of: { parkId: parkId ?? NOBODY } }
    case 'founder':
      return { enclaveId, firmId: firmId ?? NOBODY }
    case 'expert':
    case 'department':
    case 'host_bureau':
      return { enclaveId, firmId: NOBODY }
  }
}

/** The packages p whose claims an actor of the staff sees all of, in SQL; a founder sees no sums. */
export function visibleSql({ role, parkId }: Actor): Prisma.Sql {
  switch (role) {
    case 'bureau':
    case 'director':
    case 'officer':
    case 'admin':
      return Prisma.sql`true`
    case 'park':
      return Prisma.sql`p."parkId" = ${parkId ?? NOBODY}::uuid`
    case 'founder':
    case 'expert':
    case 'department':
    case 'host_bureau':
      return Prisma.sql`false`
  }
}

const withAll = {
  firm: { select: { id: true, name: true, track: true } },
  of: { select: { id: true, ref: true, parkId: true, park: { select: { nameZh: true, nameEn: true } } } },
  proofs: { select: { fileId: true, addedAt: true }, orderBy: { addedAt: 'asc' } },
  item: { include: { conditions: { orderBy: { kind: 'asc' } }, version: true } },
} satisfies Prisma.PolicyClaimInclude
export type ClaimRow = Prisma.PolicyClaimGetPayload<{ include: typeof withAll }>
export const CLAIM_WITH_ALL = withAll

/** One claim as a command or a page finds it; 404 when it is not the actor's to see. */
export async function ownClaim(
  actor: Actor,
  id: string | undefined,
  client: Pick<Tx, 'policyClaim'> = db,
): Promise<ClaimRow> {
  const found = isId(id)
    ? await client.policyClaim.findFirst({
        where: { AND: [claimsVisibleTo(actor), { id }] },
        include: withAll,
      })
    : null
  return found ?? notFound()
}
