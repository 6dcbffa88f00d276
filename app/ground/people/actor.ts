import { ROLES, type Role } from '~/shared/roles'

export { ROLES, type Role }

/** Who acts: one person in one role of one enclave. Commands and queries take nothing less. */
export type Actor = {
  userId: string
  name: string
  role: Role
  enclaveId: string
  enclaveSlug: string
  membershipId: string
  firmId: string | null
  parkId: string | null
}

/** The home page of each role. */
export const HOME_OF: Record<Role, (slug: string) => string> = {
  founder: () => '/my',
  officer: (slug) => `/desk/${slug}`,
  director: (slug) => `/desk/${slug}`,
  expert: (slug) => `/review/${slug}`,
  bureau: (slug) => `/bureau/${slug}`,
  park: (slug) => `/park/${slug}`,
  admin: (slug) => `/admin/${slug}`,
}

/** Roles from the one that does most here to the one that does least: where a person begins after signing in. */
export const BY_STRENGTH: readonly Role[] = [
  'director',
  'officer',
  'admin',
  'bureau',
  'park',
  'expert',
  'founder',
]

/** The home of the strongest of a person's roles; without any, the founder's pages. */
export function homeOf(actors: readonly Pick<Actor, 'role' | 'enclaveSlug'>[]): string {
  const strongest = BY_STRENGTH.flatMap((role) => actors.filter((actor) => actor.role === role))[0]
  return strongest ? HOME_OF[strongest.role](strongest.enclaveSlug) : '/my'
}

/** A founder belongs to a firm and a park officer to a park; nobody else belongs to either. */
export function belongingOf(role: Role): 'firm' | 'park' | null {
  return role === 'founder' ? 'firm' : role === 'park' ? 'park' : null
}
