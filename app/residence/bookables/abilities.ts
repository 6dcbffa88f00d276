import type { Role } from '~/ground/people/actor'

/** Who does what with things to book and bookings; a founder books and cancels for the own firm beside it. */
export const MAY = {
  look: ['officer', 'director'],
  enter: ['officer', 'director'],
  set_rules: ['officer', 'director'],
  book: ['officer', 'director'],
  move: ['officer', 'director'],
  answer: ['officer', 'director'],
  cancel: ['officer', 'director'],
  note_show: ['officer', 'director'],
} as const satisfies Record<string, readonly Role[]>
export type BookingAct = keyof typeof MAY

export const mayBook = (role: Role, act: BookingAct): boolean => (MAY[act] as readonly Role[]).includes(role)
export const bookingRoles = (act: BookingAct): readonly Role[] => MAY[act]
