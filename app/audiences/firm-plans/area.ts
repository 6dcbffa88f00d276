import type { Role } from '~/ground/people/actor'
import { MAY } from '~/landing/firm-plans/abilities'
import { areaOf, WORKERS, type Area } from '~/plan/counting/area'

/** The area a page of plans lies in, and who reads plans there. */
export function areaAndReaders({ url }: Request): { area: Area; readers: Role[] } {
  const area = areaOf(new URL(url).pathname)
  const allowed: readonly Role[] = MAY.look
  return { area, readers: WORKERS[area].filter((role) => allowed.includes(role)) }
}
