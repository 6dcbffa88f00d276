import type { Role } from '~/ground/people/actor'
import { paths } from '~/platform/paths'

/** Where the board and a project are read: by the incubator, the bureau, or one park. */
export type Area = 'desk' | 'bureau' | 'park'
type Addresses = {
  roles: readonly Role[]
  board: (e: string) => string
  project: (e: string, id: string) => string
  firm: ((e: string, id: string) => string) | null
  stage: (e: string, id: string) => string
  blocker: (e: string, id: string) => string
  unblocking: (e: string, id: string) => string
}

const DESK: Addresses = {
  roles: ['officer', 'director'],
  board: paths.deskLanding,
  project: paths.deskProject,
  firm: paths.deskFirm,
  stage: paths.deskProjectStage,
  blocker: paths.deskProjectBlocker,
  unblocking: paths.deskProjectUnblocking,
}

/** The same pages at each reader's own addresses; a park has no page of a whole firm. */
export const AREAS: Record<Area, Addresses> = {
  desk: DESK,
  bureau: {
    ...DESK,
    roles: ['bureau'],
    board: paths.bureauLanding,
    project: paths.bureauProject,
    firm: paths.bureauFirm,
  },
  park: {
    roles: ['park'],
    board: paths.parkLanding,
    project: paths.parkProject,
    firm: null,
    stage: paths.parkProjectStage,
    blocker: paths.parkProjectBlocker,
    unblocking: paths.parkProjectUnblocking,
  },
}

/** The area an address lies in; any other address belongs to nobody here. */
export function areaOf(url: string): Area {
  const first = new URL(url, 'http://any').pathname.split('/')[1]
  return first === 'bureau' || first === 'park' ? first : 'desk'
}

/** The area in which a role works, for pages that all of them share. */
export function areaOfRole(role: Role): Area {
  return role === 'bureau' || role === 'park' ? role : 'desk'
}
