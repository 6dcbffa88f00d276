import type { Role } from '~/ground/people/actor'
import type { ViewPage } from './pages'

/** Who keeps views of the desk's lists. */
export const READERS: readonly Role[] = ['officer', 'director', 'admin']

/** Who reads each list, and so may take it out as a table. */
export const READERS_OF: Record<ViewPage, readonly Role[]> = {
  applications: READERS,
  firms: READERS,
  evidence: ['officer', 'director'],
  landing: ['officer', 'director'],
}
