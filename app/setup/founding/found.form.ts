import type { SettingOf } from '~/ground/settings/settings'
import type { BuildingDescription } from '~/residence/spaces/building'

export type ParkDescription = {
  zh: string
  en: string
  level: 'national' | 'provincial' | 'city'
  divisionCode: string
  industriesZh: string
  industriesEn: string
  /** GB/T 4754 divisions of these industries. */
  divisions: string[]
  validFrom: string
  validUntil: string | null
  /** The document that says so. */
  source?: string
}

/** Everything an enclave says about itself when it is founded. */
export type Founding = {
  slug: string
  refPrefix: string
  nameZh: string
  nameEn: string
  homeCity: { zh: string; en: string; code: string }
  hostCity: { zh: string; en: string; code: string }
  sponsor: { zh: string; en: string }
  operator: { zh: string; en: string }
  address: { zh: string; en: string }
  phone: string
  offer: { zh: string; en: string }
  areaSqm: number
  fundYuan: string | null
  planStartsOn: string
  planYears: number
  isExample: boolean
  building: BuildingDescription
  parks: readonly ParkDescription[]
  /** Per indicator: the target of the whole plan and its parts by year, first to last. */
  targets: Readonly<Record<string, { total: string; years: readonly string[] }>>
  criteriaFrom: string
  /** What it has promised already, beside the standard. */
  offers?: Partial<Pick<SettingOf<'offer'>, 'relief' | 'fundIsMore' | 'notes'>>
  /** What else it says of itself. */
  says?: Partial<Pick<SettingOf<'identity'>, 'hoursZh' | 'hoursEn' | 'mapPoint' | 'icp'>>
  /** Whether the public sees it from the first day; else it is private until somebody publishes it. */
  isPublic: boolean
  /** What its criteria, forms and papers begin as. */
  rules: Rules
}

/**
 * Where the rules of a new enclave come from. In force: the usual ones, at once. Drafted: the usual ones, of which the
 * criteria of admission wait to be read and published. Copied: those of another enclave, in the same way. None: nothing.
 */
export type Rules =
  { kind: 'in_force' } | { kind: 'drafted' } | { kind: 'copied'; from: string } | { kind: 'none' }
