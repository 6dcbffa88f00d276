import type { Role } from '~/ground/people/actor'

/** Who may give out, hold and end space. */
export const ALLOCATORS: readonly Role[] = ['officer', 'director']
