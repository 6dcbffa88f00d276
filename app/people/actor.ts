/** Every role a membership can carry. */
export const ROLES = ['founder', 'officer', 'director', 'expert', 'bureau', 'park', 'admin'] as const
export type Role = (typeof ROLES)[number]

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
