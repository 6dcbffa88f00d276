import type { Role } from '~/ground/people/actor'

/** Who may enter, change and retire rooms: whoever runs the building, and whoever sets the enclave up. */
export const BUILDERS: readonly Role[] = ['officer', 'director', 'admin']
