import type { Actor } from '~/ground/people/actor'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, NOBODY } from '~/platform/ids.server'

/** Whose pages an actor opens and whose record they keep: a park officer those of the own park. */
export function parksVisibleTo(actor: Actor): Prisma.ParkWhereInput {
  const { enclaveId } = actor
  switch (actor.role) {
    case 'bureau':
    case 'director':
    case 'officer':
    case 'admin':
      return { enclaveId }
    case 'park':
      return { enclaveId, id: actor.parkId ?? NOBODY }
    case 'founder':
    case 'expert':
    case 'department':
    case 'host_bureau':
      return { enclaveId, id: NOBODY }
  }
}

export type ParkRow = Prisma.ParkGetPayload<object>

/** One park as a command or a page finds it; 404 when it is not the actor's to see. */
export async function ownPark(
  actor: Actor,
  id: string | undefined,
  client: Pick<Tx, 'park'> = db,
): Promise<ParkRow> {
  const park = isId(id)
    ? await client.park.findFirst({ where: { AND: [parksVisibleTo(actor), { id }] } })
    : null
  return park ?? notFound()
}
