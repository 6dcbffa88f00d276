/** Every role a membership can carry. */
export const ROLES = ['founder', 'officer', 'director', 'expert', 'bureau', 'park', 'admin'] as const
export type Role = (typeof ROLES)[number]
