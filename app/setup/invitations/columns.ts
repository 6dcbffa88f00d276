import type { Role } from '~/ground/people/actor'
import type { Identifier } from '~/shared/codes/identifier'

/** The columns in their order: whom to write to, as what, and for which firm, park or department. */
export const COLUMNS = ['identifier', 'role', 'place'] as const

/** A row of which each cell by itself can be read. */
export type InvitedRow = { identifier: Identifier; role: Role; place: string }
