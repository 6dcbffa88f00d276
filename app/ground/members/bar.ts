import type { Belonging } from '~/ground/people/actor'

type Held = { role: string } & Belonging

/** Why somebody with these roles is not invited into another: it is one of them, or of the other side, applying or deciding. */
export function barAmong(live: readonly Held[], wanted: Held): 'already_member' | 'other_side' | null {
  if (live.some((one) => isSame(one, wanted))) return 'already_member'
  return live.some(({ role }) => (role === 'founder') !== (wanted.role === 'founder')) ? 'other_side' : null
}

/** Whether two roles are one: the same, for the same firm, park or department. */
export function isSame(one: Held, other: Held): boolean {
  return (
    one.role === other.role &&
    one.firmId === other.firmId &&
    one.parkId === other.parkId &&
    one.departmentId === other.departmentId
  )
}
