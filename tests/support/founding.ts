import type { BuildingDescription } from '~/residence/spaces/building'
import type { Founding } from '~/setup/founding/found.form'

/** Two floors: 101 to 104 and 201 to 203, of which 203 holds six desks. */
const SMALL_BUILDING: BuildingDescription = {
  code: 'main',
  zh: '主楼',
  en: 'Main building',
  bay: 6,
  roomDepth: 9,
  corridor: 2,
  area: { office: 300, lab: 120, desk_room: 60, public: 60 },
  rent: { office: '50', lab: '45', desk_room: '80', public: '0' },
  floors: [
    {
      level: 1,
      zh: '一层',
      en: 'First floor',
      north: [
        { kind: 'lab', bays: 2 },
        { kind: 'core', bays: 1 },
      ],
      south: [
        { kind: 'office', bays: 1 },
        { kind: 'office', bays: 1 },
        { kind: 'public', bays: 1, zh: '会议室', en: 'Meeting room' },
      ],
    },
    {
      level: 2,
      zh: '二层',
      en: 'Second floor',
      north: [
        { kind: 'office', bays: 2 },
        { kind: 'core', bays: 1 },
      ],
      south: [
        { kind: 'office', bays: 2 },
        { kind: 'desk_room', bays: 1, desks: 6 },
      ],
    },
  ],
}

const even = (total: number) => ({ total: String(total), years: Array<string>(5).fill(String(total / 5)) })

/** A small enclave for tests; the slug and the prefix tell several apart. */
export function smallFounding(slug = 'test-enclave', refPrefix = 'TE'): Founding {
  return {
    slug,
    refPrefix,
    nameZh: '试验（飞地）孵化器',
    nameEn: 'Test Enclave Incubator',
    homeCity: { zh: '渭南', en: 'Weinan', code: '610500' },
    hostCity: { zh: '西安', en: "Xi'an", code: '610100' },
    sponsor: { zh: '试验科技局', en: 'Test Science Bureau' },
    operator: { zh: '试验运营公司', en: 'Test Operator' },
    address: { zh: '试验路 1 号', en: '1 Test Road' },
    phone: '029-80000000',
    offer: { zh: '低成本的工作空间', en: 'Affordable space to work' },
    areaSqm: 600,
    fundYuan: null,
    planStartsOn: '2024-01-01',
    planYears: 5,
    isExample: false,
    isPublic: true,
    rules: { kind: 'in_force' },
    criteriaFrom: '2024-01-01',
    building: SMALL_BUILDING,
    parks: [
      {
        zh: '试验高新区',
        en: 'Test High-tech Zone',
        level: 'national',
        divisionCode: '610502',
        industriesZh: '增材制造',
        industriesEn: 'Additive manufacturing',
        divisions: ['35', '39'],
        validFrom: '2010-09-26',
        validUntil: null,
      },
      {
        zh: '试验经开区',
        en: 'Test Development Zone',
        level: 'provincial',
        divisionCode: '610526',
        industriesZh: '食品',
        industriesEn: 'Food',
        divisions: ['14'],
        validFrom: '2012-01-01',
        validUntil: null,
      },
    ],
    targets: {
      achievements: even(10),
      talents: even(10),
      landed_tech_smes: even(10),
      hntes: even(5),
      patents: even(20),
      tech_trade: even(1_000_000_000),
    },
  }
}
