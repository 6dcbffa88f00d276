import { Decimal } from 'decimal.js'
import type { Day } from '~/shared/days'

/** How much waste water a site takes, and how much a plant may disturb: each takes what stands before it as well. */
export const DRAINS_IN_ORDER = ['none', 'split', 'industrial'] as const
export const CLASSES_IN_ORDER = ['one', 'two', 'three'] as const

/** What a firm needs; null is no need. Areas are mu of land or square metres of a factory, prices yuan a mu, or a square metre and month. */
export type Need = {
  kind: string
  areaFrom: string
  areaTo: string
  heightM: string | null
  floorLoad: string | null
  powerKva: number | null
  drains: string
  environment: string
  priceMost: string | null
  neededOn: Day
  /** Whom it wants to be near; nothing is no wish, and no wish is ever a hard one. */
  partners?: Partners
}
/** Divisions of GB/T 4754 it buys from and sells to, and firms by name. */
export type Partners = { upstream: string | null; downstream: string | null; named: readonly string[] }
/** Who is in a park: the divisions of firms that land or have landed there and of its leading industries, and the wished ones by name. */
export type Near = { divisions: readonly string[]; named: readonly string[] }
/** A site as it stands; null is not said. */
export type Place = {
  kind: string
  area: string
  heightM: string | null
  floorLoad: string | null
  powerKva: number | null
  drains: string | null
  environment: string
  price: string | null
  clearance: string | null
  /** Whether the park leads in the industry of the firm. */
  leads: boolean
  /** Who is there; nothing of a site outside the parks. */
  near?: Near | null
}

/** What speaks against a site for good, what speaks for it, and what it lacks or leaves open. */
export type Against = 'area' | 'height' | 'load' | 'power' | 'drains' | 'environment' | 'price'
export type For =
  'leads' | 'partner' | 'upstream' | 'downstream' | 'area_fits' | 'cheap' | 'cleared' | 'power_to_spare'
export type But =
  'too_large' | 'height' | 'load' | 'power' | 'environment' | 'price' | 'not_cleared' | 'no_partners'
export type Match = { against: Against[]; for: For[]; but: But[]; score: number }

const WEIGHTS: Record<For, number> = {
  leads: 4,
  partner: 4,
  upstream: 3,
  downstream: 3,
  area_fits: 3,
  cheap: 2,
  cleared: 2,
  power_to_spare: 1,
}
const DOUBT = 1
/** So much below the most one would pay is cheap, and so much more power than needed is power to spare. */
const [CHEAP, SPARE] = ['0.8', '1.5']

/** How a site answers a need: a need that is not met speaks against it; what a site does not say is a doubt, never a no. */
export function matchOf(need: Need, place: Place): Match {
  const against: Against[] = []
  const but: But[] = []
  const least = (
    asked: string | number | null,
    has: string | number | null,
    name: 'height' | 'load' | 'power',
  ) => {
    if (asked === null || place.kind !== 'factory') return
    if (has === null) but.push(name)
    else if (new Decimal(has).lt(asked)) against.push(name)
  }
  if (new Decimal(place.area).lt(need.areaFrom)) against.push('area')
  least(need.heightM, place.heightM, 'height')
  least(need.floorLoad, place.floorLoad, 'load')
  least(need.powerKva, place.powerKva, 'power')
  if (place.kind === 'factory' && rank(DRAINS_IN_ORDER, place.drains) < rank(DRAINS_IN_ORDER, need.drains))
    against.push('drains')
  if (place.environment === 'unset') but.push('environment')
  else if (rank(CLASSES_IN_ORDER, place.environment) < rank(CLASSES_IN_ORDER, need.environment))
    against.push('environment')
  if (need.priceMost !== null && place.price !== null && new Decimal(place.price).gt(need.priceMost))
    against.push('price')
  if (need.priceMost !== null && place.price === null) but.push('price')
  if (new Decimal(place.area).gt(need.areaTo)) but.push('too_large')
  if (place.kind === 'land' && place.clearance !== 'cleared') but.push('not_cleared')
  const together = partnersAt(need.partners, place.near)
  if (wishes(need.partners) && together.length === 0) but.push('no_partners')
  const reasons = reasonsFor(need, place, against, together)
  const score = reasons.reduce((sum, one) => sum + WEIGHTS[one], 0) - DOUBT * but.length
  return { against, for: reasons, but, score }
}

const wishes = (partners?: Partners): boolean =>
  partners !== undefined &&
  (partners.upstream !== null || partners.downstream !== null || partners.named.length > 0)

/** Which of its wished partners a firm finds at a place: one by name, one it buys from, one it sells to. */
export function partnersAt(
  partners?: Partners,
  near?: Near | null,
): ('partner' | 'upstream' | 'downstream')[] {
  if (!partners || !near) return []
  const has = (division: string | null) => division !== null && near.divisions.includes(division)
  return [
    ...(near.named.length > 0 ? (['partner'] as const) : []),
    ...(has(partners.upstream) ? (['upstream'] as const) : []),
    ...(has(partners.downstream) ? (['downstream'] as const) : []),
  ]
}

function reasonsFor(
  need: Need,
  place: Place,
  against: readonly Against[],
  together: ReturnType<typeof partnersAt>,
): For[] {
  const { area, price, powerKva } = place
  const inside = new Decimal(area).gte(need.areaFrom) && new Decimal(area).lte(need.areaTo)
  const cheap =
    price !== null && need.priceMost !== null && new Decimal(need.priceMost).times(CHEAP).gte(price)
  const spare =
    need.powerKva !== null && powerKva !== null && new Decimal(need.powerKva).times(SPARE).lte(powerKva)
  return [
    ...(place.leads ? (['leads'] as const) : []),
    ...together,
    ...(inside ? (['area_fits'] as const) : []),
    ...(cheap ? (['cheap'] as const) : []),
    ...(place.kind === 'land' && place.clearance === 'cleared' ? (['cleared'] as const) : []),
    ...(spare && !against.includes('power') && place.kind === 'factory' ? (['power_to_spare'] as const) : []),
  ]
}

function rank(order: readonly string[], code: string | null): number {
  return code === null ? -1 : order.indexOf(code)
}
