/** An item of a package, as it is typed: rates in yuan or per cent, caps and least investments in 万元. */
type Typed = Record<string, string | string[]>
export type ItemPlan = { key: string; typed: Typed; /** 万元 that each year has for it. */ budget: string }
export type PolicyPlan = {
  /** By its Chinese name; the city's has none. */
  park?: string
  titleZh: string
  titleEn: string
  docNo: string
  source: string
  items: ItemPlan[]
  /** What the next version changes, and a draft after it. */
  second?: { rates: Record<string, string>; docNo: string }
  draft?: boolean
}

const fixed = (yuan: string) => ({ way: 'fixed', rate: yuan, years: '1' })
const item = (nameZh: string, nameEn: string, typed: Typed): Typed => ({ nameZh, nameEn, ...typed })
export const HIGH_TECH_ZONE = '渭南高新区'

/**
 * Packages of the kinds that cities and parks publish: awards for landing and for certificates, relief of factory rent,
 * shares of investment, equipment and taxes, housing for talent. Every document, amount and condition is invented.
 */
export const POLICIES: readonly PolicyPlan[] = [
  {
    titleZh: '渭南市孵化落地企业扶持办法（示例）',
    titleEn: 'Support of Weinan city for firms that land (example)',
    docNo: '渭科发示例〔1〕号',
    source: '市政府常务会议纪要（示例）',
    items: [
      {
        key: 'landing',
        typed: item('落地注册奖励', 'Award for registering', {
          kind: 'relocation',
          ...fixed('80000'),
          conditions: ['registered_home', 'stage'],
          stage: 'registered',
        }),
        budget: '120',
      },
      {
        key: 'equipment',
        typed: item('首批设备购置补助', 'Subsidy on the first equipment', {
          kind: 'equipment',
          way: 'share',
          basis: 'equipment',
          rate: '8',
          cap: '80',
          years: '1',
          conditions: ['registered_home', 'stage'],
          stage: 'approved_or_leased',
        }),
        budget: '300',
      },
      {
        key: 'hnte',
        typed: item('高新技术企业认定奖励', 'Award for a high-tech certificate', {
          kind: 'certificate',
          ...fixed('50000'),
          conditions: ['registered_home', 'hnte'],
          automatic: 'on',
        }),
        budget: '60',
      },
    ],
    second: { rates: { landing: '100000', equipment: '10' }, docNo: '渭科发示例〔2〕号' },
    draft: true,
  },
  {
    park: HIGH_TECH_ZONE,
    titleZh: '渭南高新区标准厂房和产业项目支持措施（示例）',
    titleEn: 'Support of Weinan High-tech Zone for factory space and projects (example)',
    docNo: '渭高新发示例〔1〕号',
    source: '管委会主任办公会纪要（示例）',
    items: [
      {
        key: 'rent',
        typed: item('标准厂房租金补贴', 'Relief of factory rent', {
          kind: 'rent_relief',
          way: 'area_months',
          rate: '8',
          months: '12',
          cap: '40',
          years: '3',
          conditions: ['stage', 'area_most'],
          stage: 'approved_or_leased',
          areaMost: '10000',
        }),
        budget: '260',
      },
      {
        key: 'investment',
        typed: item('固定资产投资补助', 'Subsidy on fixed assets', {
          kind: 'investment',
          way: 'share',
          basis: 'investment',
          rate: '3',
          cap: '200',
          years: '1',
          conditions: ['registered_home', 'stage', 'investment_least'],
          stage: 'producing',
          investmentLeast: '1000',
        }),
        budget: '500',
      },
      {
        key: 'talent',
        typed: item('人才公寓补贴', 'Housing for talent', {
          kind: 'talent_housing',
          way: 'per_person',
          rate: '12000',
          cap: '12',
          years: '3',
          conditions: ['registered_home'],
        }),
        budget: '50',
      },
    ],
    second: { rates: { rent: '10' }, docNo: '渭高新发示例〔2〕号' },
  },
  {
    park: '蒲城高新区',
    titleZh: '蒲城高新区招商落地优惠办法（示例）',
    titleEn: 'Terms of Pucheng High-tech Zone for firms that land (example)',
    docNo: '蒲高新发示例〔1〕号',
    source: '管委会主任办公会纪要（示例）',
    items: [
      {
        key: 'pucheng_rent',
        typed: item('厂房租金补贴', 'Relief of factory rent', {
          kind: 'rent_relief',
          way: 'area_months',
          rate: '6',
          months: '12',
          years: '5',
          conditions: ['stage'],
          stage: 'approved_or_leased',
        }),
        budget: '100',
      },
      {
        key: 'pucheng_tax',
        typed: item('地方税收奖励', 'Return of local taxes', {
          kind: 'tax_return',
          way: 'share',
          basis: 'tax',
          rate: '40',
          cap: '150',
          years: '3',
          conditions: ['registered_home', 'stage'],
          stage: 'producing',
        }),
        budget: '200',
      },
    ],
  },
  {
    park: '渭南经开区',
    titleZh: '渭南经开区食品和新材料项目支持办法（示例）',
    titleEn: 'Support of Weinan Development Zone for food and new materials (example)',
    docNo: '渭经开发示例〔1〕号',
    source: '管委会主任办公会纪要（示例）',
    items: [
      {
        key: 'jingkai_rent',
        typed: item('标准厂房三免两减半', 'Factory rent: three years free, two at half', {
          kind: 'rent_relief',
          way: 'area_months',
          rate: '9',
          months: '12',
          cap: '60',
          years: '3',
          conditions: ['stage', 'staff_least'],
          stage: 'approved_or_leased',
          staffLeast: '20',
        }),
        budget: '150',
      },
      {
        key: 'jingkai_investment',
        typed: item('设备投资补助', 'Subsidy on investment', {
          kind: 'investment',
          way: 'share',
          basis: 'investment',
          rate: '4',
          cap: '300',
          years: '1',
          conditions: ['registered_home', 'stage', 'investment_least'],
          stage: 'producing',
          investmentLeast: '2000',
        }),
        budget: '400',
      },
    ],
  },
]

export type ClaimCourse =
  'submitted' | 'returned' | 'refused' | 'checked' | 'noticed' | 'waiting' | 'approved' | 'paid'
export type ClaimPlan = {
  key: string
  /** Days before today on which it is handed in. */
  ago: number
  goes: ClaimCourse
  /** What is typed where no record says it. */
  quantity?: string
}

/** Claims in every state; the package says how many working days each step has. */
export const CLAIMS: readonly ClaimPlan[] = [
  { key: 'rent', ago: 96, goes: 'paid' },
  { key: 'investment', ago: 90, goes: 'paid' },
  { key: 'landing', ago: 84, goes: 'paid' },
  { key: 'equipment', ago: 70, goes: 'paid', quantity: '3260000.00' },
  { key: 'rent', ago: 52, goes: 'approved' },
  { key: 'landing', ago: 44, goes: 'refused' },
  { key: 'talent', ago: 34, goes: 'approved', quantity: '4' },
  { key: 'landing', ago: 30, goes: 'waiting' },
  { key: 'equipment', ago: 15, goes: 'returned', quantity: '1800000.00' },
  { key: 'rent', ago: 13, goes: 'submitted' },
  { key: 'pucheng_tax', ago: 12, goes: 'noticed', quantity: '860000.00' },
  { key: 'landing', ago: 9, goes: 'noticed' },
  { key: 'landing', ago: 6, goes: 'checked' },
  { key: 'investment', ago: 3, goes: 'submitted' },
  { key: 'equipment', ago: 4, goes: 'submitted', quantity: '2450000.00' },
]
