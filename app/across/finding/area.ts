import { areaOf, areaOfRole, type Area } from '~/landing/projects/area'
import type { Role } from '~/ground/people/actor'
import { paths } from '~/platform/paths'

type Addresses = {
  roles: readonly Role[]
  search: (e: string) => string
  /** Where each kind of hit is opened; null where this reader has no page for it. */
  firm: ((e: string, id: string) => string) | null
  firms: ((e: string) => string) | null
  application: ((e: string, id: string) => string) | null
  applications: ((e: string) => string) | null
  evidence: ((e: string, id: string) => string) | null
  project: (e: string, id: string) => string
  projects: (e: string) => string
}

/** The same search stands at the desk, the bureau and a park; each finds what it may see, at its own addresses. */
export const FINDS: Record<Area, Addresses> = {
  desk: {
    roles: ['officer', 'director', 'admin'],
    search: paths.deskSearch,
    firm: paths.deskFirm,
    firms: paths.deskFirms,
    application: paths.deskApplication,
    applications: paths.deskApplications,
    evidence: paths.deskEvidenceRow,
    project: paths.deskProject,
    projects: paths.deskLanding,
  },
  bureau: {
    roles: ['bureau'],
    search: paths.bureauSearch,
    firm: paths.bureauFirm,
    firms: paths.bureauFirms,
    application: paths.bureauApplication,
    applications: paths.bureauApplications,
    evidence: paths.bureauEvidenceRow,
    project: paths.bureauProject,
    projects: paths.bureauLanding,
  },
  park: {
    roles: ['park'],
    search: paths.parkSearch,
    firm: null,
    firms: null,
    application: null,
    applications: null,
    evidence: null,
    project: paths.parkProject,
    projects: paths.parkLanding,
  },
}

export { areaOf, areaOfRole }
