import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** What a site is: a plot, or a part of a standard factory. */
export const SITE_KINDS = vocabulary({
  land: ['土地', 'Land'],
  factory: ['标准厂房', 'Standard factory'],
})
export type SiteKind = CodeOf<typeof SITE_KINDS>

/** How far land has come that is not in use yet: the three classes of stock land. */
export const STOCKS = vocabulary({
  approved: ['批而未征', 'Approved, not acquired', 'ring'],
  acquired: ['征而未供', 'Acquired, not supplied', 'ring'],
  supplied: ['供而未用', 'Supplied, not in use', 'half'],
})

/** 净地 is land in the reserve that is levelled and connected. */
export const CLEARANCES = vocabulary({
  none: ['未收储', 'Not in the reserve'],
  reserved: ['已收储，未通平', 'In the reserve, not levelled'],
  cleared: ['净地', 'Cleared'],
})

export const LAND_USES = vocabulary({
  industrial: ['工业', 'Industry'],
  research: ['科研', 'Research'],
  storage: ['仓储物流', 'Storage'],
  mixed: ['混合', 'Mixed'],
})

/** How much a plant may disturb and pollute its surroundings: the classes of industrial land (GB 50137). */
export const ENVIRONMENTS = vocabulary({
  unset: ['未定', 'Not settled'],
  one: ['一类工业', 'Class 1'],
  two: ['二类工业', 'Class 2'],
  three: ['三类工业', 'Class 3'],
})

export const DRAINS = vocabulary({
  none: ['无', 'None'],
  split: ['雨污分流', 'Rain and sewage apart'],
  industrial: ['可排工业废水', 'Industrial waste water'],
})

/** How a site stands on a day. */
export const SITE_STATES = vocabulary({
  free: ['可用', 'Free', 'ring'],
  reserved: ['已预留', 'Reserved', 'half'],
  coming: ['未到期', 'To come', 'unknown'],
  over: ['已下架', 'No longer offered', 'ended'],
})
export type SiteState = CodeOf<typeof SITE_STATES>

export const RESERVATION_STATES = vocabulary({
  held: ['预留中', 'Held', 'half'],
  released: ['已解除', 'Released', 'ended'],
  lapsed: ['已到期', 'Lapsed', 'ended'],
  taken: ['已落实', 'Taken', 'yes'],
})
