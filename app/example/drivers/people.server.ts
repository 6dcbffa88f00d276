import type { Actor, Role } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'

export type Place = { enclaveId: string; slug: string }
export type Account = { id: string; name: string }
/** A founder belongs to a firm, a park officer to a park. */
export type Belongs = { firmId?: string | null; parkId?: string | null }

/** Gives an account a role in an enclave. */
export async function appoint(
  place: Place,
  account: Account,
  role: Role,
  now: Date,
  { firmId = null, parkId = null }: Belongs = {},
): Promise<Actor> {
  const id = newId()
  const { enclaveId } = place
  await db.membership.create({
    data: { enclaveId, id, userId: account.id, role, parkId, firmId, createdAt: now },
  })
  return actorOf(place, account, role, { id, firmId, parkId })
}

/** The founder of a firm, as the membership that the first application made says. */
export async function founderOf(place: Place, account: Account, firmId: string): Promise<Actor> {
  const where = { enclaveId: place.enclaveId, userId: account.id, firmId, role: 'founder', endedAt: null }
  const { id } = await db.membership.findFirstOrThrow({ where, select: { id: true } })
  return actorOf(place, account, 'founder', { id, firmId, parkId: null })
}

type Membership = { id: string; firmId: string | null; parkId: string | null }

function actorOf({ enclaveId, slug }: Place, account: Account, role: Role, membership: Membership): Actor {
  const { id: membershipId, ...belongs } = membership
  return {
    userId: account.id,
    name: account.name,
    role,
    enclaveId,
    enclaveSlug: slug,
    membershipId,
    ...belongs,
  }
}
