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
  departmentId: string | null
  /** The administrator who looks as this person: such an actor reads, and no command records an event of theirs. */
  lookedAtBy?: string
}

/** The home page of each role. */
export const HOME_OF: Record<Role, (slug: string) => string> = {
  founder: () => '/my',
  officer: (slug) => `/desk/${slug}`,
  director: (slug) => `/desk/${slug}`,
  expert: (slug) => `/review/${slug}`,
  bureau: (slug) => `/bureau/${slug}`,
  park: (slug) => `/park/${slug}`,
  department: (slug) => `/department/${slug}`,
  host_bureau: (slug) => `/host/${slug}`,
  admin: (slug) => `/admin/${slug}`,
}

/** Roles from the one that does most here to the one that does least: where a person begins after signing in. */
export const BY_STRENGTH: readonly Role[] = [
  'director',
  'officer',
  'admin',
  'bureau',
  'park',
  'department',
  'host_bureau',
  'expert',
  'founder',
]

/** The home of the strongest of a person's roles; without any, the founder's pages. */
export function homeOf(actors: readonly Pick<Actor, 'role' | 'enclaveSlug'>[]): string {
  const strongest = BY_STRENGTH.flatMap((role) => actors.filter((actor) => actor.role === role))[0]
  return strongest ? HOME_OF[strongest.role](strongest.enclaveSlug) : '/my'
}

/** The one firm, park or department that a membership is for. */
export type Belonging = { firmId: string | null; parkId: string | null; departmentId: string | null }
export const NOWHERE: Belonging = { firmId: null, parkId: null, departmentId: null }

/** A founder belongs to a firm, a park officer to a park, a department's account to its department; nobody else does. */
export function belongingOf(role: Role): 'firm' | 'park' | 'department' | null {
  switch (role) {
    case 'founder':
      return 'firm'
    case 'park':
    case 'department':
      return role
    default:
      return null
  }
}
