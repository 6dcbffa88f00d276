import { INDICATORS } from '~/plan/counting-rules/catalogue'
import type { Day } from '~/shared/days'
import type { Founding, Rules } from './found.form'

/** What the first administrator says of an enclave; everything else begins plain and is filled in later. */
export type PlainEnclave = {
  slug: string
  refPrefix: string
  nameZh: string
  nameEn: string
  homeZh: string
  homeEn: string
  homeCode: string
  hostZh: string
  hostEn: string
  hostCode: string
}

/** A private enclave without a building, and no targets but the six indicators at zero; its rules wait to be read. */
export function plainFounding(input: PlainEnclave, today: Day, rules: Rules = { kind: 'drafted' }): Founding {
  const zero = { total: '0', years: Array<string>(5).fill('0') }
  const empty = { zh: '', en: '' }
  return {
    slug: input.slug,
    refPrefix: input.refPrefix,
    nameZh: input.nameZh,
    nameEn: input.nameEn,
    homeCity: { zh: input.homeZh, en: input.homeEn, code: input.homeCode },
    hostCity: { zh: input.hostZh, en: input.hostEn, code: input.hostCode },
    sponsor: empty,
    operator: empty,
    address: empty,
    phone: '',
    offer: empty,
    areaSqm: 0,
    fundYuan: null,
    planStartsOn: `${today.slice(0, 4)}-01-01`,
    planYears: 5,
    isExample: false,
    building: {
      code: 'main',
      zh: '主楼',
      en: 'Main building',
      bay: 6,
      roomDepth: 9,
      corridor: 2,
      area: { office: 0, lab: 0, desk_room: 0, public: 0 },
      rent: { office: '0', lab: '0', desk_room: '0', public: '0' },
      floors: [],
    },
    parks: [],
    targets: Object.fromEntries(INDICATORS.map(({ code }) => [code, zero])),
    criteriaFrom: today,
    isPublic: false,
    rules,
  }
}
