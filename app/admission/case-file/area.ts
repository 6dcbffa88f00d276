import type { Role } from '~/ground/people/actor'
import { paths } from '~/platform/paths'

/** Applications are read from the desk and from the bureau: the same pages at two addresses. */
export const AREAS = ['desk', 'bureau'] as const
export type Area = (typeof AREAS)[number]

export const READERS: Record<Area, readonly Role[]> = {
  desk: ['officer', 'director', 'admin'],
  bureau: ['bureau'],
}

export function areaOf(url: string): Area {
  return new URL(url).pathname.startsWith('/bureau/') ? 'bureau' : 'desk'
}

export const LIST_PATH: Record<Area, (e: string) => string> = {
  desk: paths.deskApplications,
  bureau: paths.bureauApplications,
}
export const FILE_PATH: Record<Area, (e: string, id: string) => string> = {
  desk: paths.deskApplication,
  bureau: paths.bureauApplication,
}
export const ADMISSION_PATH: Record<Area, (e: string, id: string) => string> = {
  desk: paths.deskAdmission,
  bureau: paths.bureauAdmission,
}
