import type { Role } from '~/ground/people/actor'

/** Who reads a step of a landing, who names those who see to it, and who says what became of an item of its checklist. */
export const MAY = {
  see: ['officer', 'director', 'bureau', 'park'],
  /** An officer of the park names the park's side alone. */
  name_owners: ['officer', 'director', 'park'],
  mark_item: ['officer', 'director', 'park'],
} as const satisfies Record<string, readonly Role[]>
export type StepAct = keyof typeof MAY

export const mayStep = (role: Role, act: StepAct): boolean => (MAY[act] as readonly Role[]).includes(role)
