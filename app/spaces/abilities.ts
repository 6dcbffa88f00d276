import type { Role } from '~/people/actor'

/** Who may give out, hold and end space. */
export const ALLOCATORS: readonly Role[] = ['officer', 'director']
