import { NOWHERE, type Actor, type Belonging, type Role } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'

export type Place = { enclaveId: string; slug: string }
export type Account = { id: string; name: string }
/** A founder belongs to a firm, a park officer to a park, a department's account to its department. */
export type Belongs = Partial<Belonging>

/** Gives an account a role in an enclave. */
export async function appoint(
  place: Place,
  account: Account,
  role: Role,
  now: Date,
  belongs: Belongs = {},
): Promise<Actor> {
  const id = newId()
  const { enclaveId } = place
  const where = { ...NOWHERE, ...belongs }
  await db.membership.create({
    data: { enclaveId, id, userId: account.id, role, ...where, createdAt: now },
  })
  return actorOf(place, account, role, { id, ...where })
}

/** The founder of a firm, as the membership that the first application made says. */
export async function founderOf(place: Place, account: Account, firmId: string): Promise<Actor> {
  const where = { enclaveId: place.enclaveId, userId: account.id, firmId, role: 'founder', endedAt: null }
  const { id } = await db.membership.findFirstOrThrow({ where, select: { id: true } })
  return actorOf(place, account, 'founder', { ...NOWHERE, id, firmId })
}

type Membership = { id: string } & Belonging

/** Whoever acts: an account in a role. */
export function actorOf(
  { enclaveId, slug }: Place,
  account: Account,
  role: Role,
  membership: Membership,
): Actor {
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
