import type { BuildingDescription } from './building'
import type { EnclaveSettings } from '~/ground/enclaves/settings'

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
  /** What it has decided already, beside the standard. */
  settings?: Partial<EnclaveSettings>
}
