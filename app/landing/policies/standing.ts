import type { Day } from '~/shared/days'
import type { Standing } from './vocabulary'

export type Dated = {
  number: number
  state: string
  validFrom: Day
  validUntil: Day | null
  endedOn?: Day | null
}

/** The version of a package that is in force on a day: of those published the one that began last, unless it is over. */
export function inForceOn<T extends Dated>(versions: readonly T[], day: Day): T | null {
  const begun = versions.filter(({ state, validFrom }) => state !== 'draft' && validFrom <= day)
  const [newest] = [...begun].sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  if (newest?.state !== 'published') return null
  return newest.validUntil === null || newest.validUntil >= day ? newest : null
}

/** Where each version stands on a day; one that a newer had replaced before the package ended stays replaced. */
export function standingOf(version: Dated, versions: readonly Dated[], day: Day): Standing {
  if (version.state === 'draft') return 'draft'
  const last = version.endedOn ?? day
  const later = versions.some(
    ({ state, validFrom }) => state !== 'draft' && validFrom <= last && validFrom > version.validFrom,
  )
  if (version.state === 'ended') return later ? 'superseded' : 'ended'
  if (version.validFrom > day) return 'ahead'
  if (inForceOn(versions, day)?.number === version.number) return 'in_force'
  return later ? 'superseded' : 'over'
}
