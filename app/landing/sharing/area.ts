import type { Role } from '~/ground/people/actor'

/** The same pages stand at the incubator's desk, at the home city's bureau and at the host city's. */
export type SharingArea = 'desk' | 'bureau' | 'host'

export const AREA_ROLES: Record<SharingArea, readonly Role[]> = {
  desk: ['officer', 'director'],
  bureau: ['bureau'],
  host: ['host_bureau'],
}

/** The area an address lies in. */
export function areaOf(url: string): SharingArea {
  const first = new URL(url, 'http://any').pathname.split('/')[1]
  return first === 'bureau' || first === 'host' ? first : 'desk'
}

export const areaOfSharer = (role: Role): SharingArea =>
  role === 'bureau' ? 'bureau' : role === 'host_bureau' ? 'host' : 'desk'
