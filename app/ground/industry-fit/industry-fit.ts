import { divisionNumber } from '~/ground/national-rules/industries'
import type { Day } from '~/shared/days'
import { termState } from '~/shared/in-force'
import type { Facts } from '~/ground/criteria/facts'

/** A park of the home city with the GB/T 4754 divisions of its leading industries. */
export type ParkIndustries = {
  nameZh: string
  nameEn: string
  divisions: readonly string[]
  validFrom: Day
  validUntil: Day | null
}
/** `same`: the park leads in the firm's own division; `near`: in one of the same branch of making. */
export type Closeness = 'same' | 'near'
export type ParkFit = { nameZh: string; nameEn: string; closeness: Closeness; divisions: string[] }
export type IndustryFit = {
  division: string | null
  /** Null while the firm's code cannot tell: a section letter, or a code of research and services, which make nothing. */
  fits: boolean | null
  parks: ParkFit[]
}

/** Divisions that supply, serve or follow each other, so that a park of one is a fair place for another. */
const BRANCHES: readonly (readonly number[])[] = [
  [13, 14, 15],
  [17, 18, 28],
  [25, 26, 28, 29],
  [26, 27],
  [30, 31, 32, 33],
  [33, 34, 35, 40],
  [34, 35, 36, 37],
  [36, 38],
  [38, 39, 40],
  [26, 38],
]
/** Information, research and technical services: the code names the office, not what will be made. */
const MAKES_NOTHING = [63, 64, 65, 73, 74, 75]

/** Which of the home city's parks a firm of an industry fits on a day, the closest first. */
export function industryFit(industryCode: string, parks: readonly ParkIndustries[], onDay: Day): IndustryFit {
  const number = divisionNumber(industryCode)
  if (number === null) return { division: null, fits: null, parks: [] }
  const open = parks.filter(
    ({ validFrom, validUntil }) => termState(validFrom, validUntil, onDay) === 'inForce',
  )
  const found = [...open.flatMap((park) => fitOf(park, number) ?? [])]
  const sorted = [
    ...found.filter(({ closeness }) => closeness === 'same'),
    ...found.filter(({ closeness }) => closeness === 'near'),
  ]
  const known = open.some(({ divisions }) => divisions.length > 0)
  const silent = !known || (MAKES_NOTHING.includes(number) && sorted.length === 0)
  return {
    division: String(number).padStart(2, '0'),
    fits: silent ? null : sorted.some(({ closeness }) => closeness === 'same'),
    parks: sorted,
  }
}

function fitOf({ nameZh, nameEn, divisions }: ParkIndustries, number: number): ParkFit | null {
  const same = divisions.filter((division) => Number(division) === number)
  if (same.length > 0) return { nameZh, nameEn, closeness: 'same', divisions: same }
  const near = divisions.filter((division) =>
    BRANCHES.some((branch) => branch.includes(number) && branch.includes(Number(division))),
  )
  return near.length > 0 ? { nameZh, nameEn, closeness: 'near', divisions: near } : null
}

/** The fit as the fact that criteria may ask for; no fact while it cannot be told. */
export function fitsHome(industryCode: string, parks: readonly ParkIndustries[], onDay: Day): Facts {
  const { fits } = industryFit(industryCode, parks, onDay)
  return fits === null ? {} : { fits_home_industry: fits }
}
