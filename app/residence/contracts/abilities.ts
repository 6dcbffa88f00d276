import type { Role } from '~/ground/people/actor'

/** Who does what with lease contracts beside the steps of their lifecycle. */
export const MAY = {
  offer: ['officer', 'director'],
  change_rooms: ['officer', 'director'],
  record_handover: ['officer', 'director'],
  add_page: ['founder', 'officer', 'director'],
  word: ['officer', 'director'],
} as const satisfies Record<string, readonly Role[]>
export type ContractAct = keyof typeof MAY

export const mayContract = (role: Role, act: ContractAct): boolean =>
  (MAY[act] as readonly Role[]).includes(role)
export const contractRoles = (act: ContractAct): readonly Role[] => MAY[act]
