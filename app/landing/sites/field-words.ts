import type { Locale } from '~/shared/words'
import { formatWan, separated } from '~/shared/money'
import { defineWords } from '~/shared/words'
import { CLEARANCES, DRAINS, ENVIRONMENTS, LAND_USES, SITE_KINDS, STOCKS } from './vocabulary'

/** What the parts of a site are called, on forms, in exports and in the log. */
export const siteFieldWords = defineWords({
  kind: ['种类', 'Kind'],
  parkId: ['园区', 'Park'],
  divisionCode: ['区县代码', 'Division code'],
  name: ['名称', 'Name'],
  environment: ['环境类别', 'Environmental class'],
  stock: ['存量类别', 'Stock class'],
  clearance: ['净地情况', 'Clearance'],
  landUse: ['用途', 'Use'],
  areaMu: ['面积（亩）', 'Area (mu)'],
  pricePerMu: ['价格（万元/亩）', 'Price (万元 per mu)'],
  building: ['楼栋', 'Building'],
  floor: ['楼层', 'Floor'],
  areaSqm: ['面积（㎡）', 'Area (m²)'],
  heightM: ['层高（米）', 'Height (m)'],
  floorLoad: ['承重（吨/㎡）', 'Floor load (t/m²)'],
  powerKva: ['电容量（kVA）', 'Power (kVA)'],
  drains: ['排水', 'Drains'],
  rentPerSqm: ['租金（元/㎡·月）', 'Rent (yuan/m² a month)'],
  fromOn: ['从哪天起可用', 'Offered from'],
  untilOn: ['到哪天为止', 'Offered until'],
  note: ['说明', 'Note'],
})
export type SiteField = keyof (typeof siteFieldWords)['zh']
export const SITE_FIELD_NAMES = Object.keys(siteFieldWords.zh) as [SiteField, ...SiteField[]]

const CODES: Partial<Record<SiteField, { words: Record<Locale, Record<string, string>> }>> = {
  kind: SITE_KINDS,
  environment: ENVIRONMENTS,
  stock: STOCKS,
  clearance: CLEARANCES,
  landUse: LAND_USES,
  drains: DRAINS,
}

/** A part of a site as people read it. */
export function siteValue(field: SiteField, value: string | null, locale: Locale): string {
  if (value === null || value === '') return '—'
  const said = CODES[field]?.words[locale][value]
  if (said) return said
  if (field === 'pricePerMu') return formatWan(value)
  return field === 'areaMu' || field === 'areaSqm' || field === 'rentPerSqm' ? separated(value) : value
}
