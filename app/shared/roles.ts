/** Every role a membership can carry. */
export const ROLES = [
  'founder',
  'officer',
  'director',
  'expert',
  'bureau',
  'park',
  'department',
  'host_bureau',
  'admin',
] as const
export type Role = (typeof ROLES)[number]
