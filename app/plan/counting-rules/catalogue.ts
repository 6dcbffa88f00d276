import { wanToYuan } from '~/shared/money'
import type { Locale } from '~/shared/words'

export const INDICATOR_CODES = [
  'achievements',
  'talents',
  'landed_tech_smes',
  'hntes',
  'patents',
  'tech_trade',
] as const
export type IndicatorCode = (typeof INDICATOR_CODES)[number]
type Text = { zh: string; en: string }

export type Indicator = {
  code: IndicatorCode
  name: Text
  /** The name where the home city can be said; `{city}` stands for it. */
  nameWithCity?: Text
  unit: Text
  kind: 'count' | 'money'
  /** A count, or yuan for money. */
  target: string
  /** Whether the target must be exceeded (超过), or reaching it is enough. */
  strict: boolean
  /** Whether every record ever counted stays, or only those whose certificate is in force on the count date. */
  standing: 'cumulative' | 'valid_on_count_date'
  countRule: IndicatorCode
  rule: Text
}

/** The six indicators of the five-year plan with their counting rules; an enclave's targets may differ from these. */
export const INDICATORS: readonly Indicator[] = [
  {
    code: 'achievements',
    name: { zh: '高校院所科技成果', en: 'Achievements of universities and institutes' },
    unit: { zh: '项', en: 'achievements' },
    kind: 'count',
    target: '100',
    strict: false,
    standing: 'cumulative',
    countRule: 'achievements',
    rule: {
      zh: '来源于高校、科研院所或军工单位，有技术合同登记号、作价投资协议、成果登记号或孵化协议之一，计 1 项；同一成果只计一次。',
      en: 'From a university, a research institute or a defence body, with one proof: a registered technology contract, an equity agreement, an achievement registration or an incubation agreement. Each achievement counts once.',
    },
  },
  {
    code: 'talents',
    name: { zh: '高水平创新创业人才', en: 'High-level innovators and founders' },
    unit: { zh: '名', en: 'people' },
    kind: 'count',
    target: '100',
    strict: false,
    standing: 'cumulative',
    countRule: 'talents',
    rule: {
      zh: '经核定为 A–D 类人才，或有博士学位、正高级职称，在入驻或落地企业工作满 6 个月，计 1 名；同一人只计一次。',
      en: 'A verified talent of category A to D, or a person with a doctorate or a senior title, who has worked six months for a tenant or a landed firm. Each person counts once.',
    },
  },
  {
    code: 'landed_tech_smes',
    name: { zh: '落户科技型中小企业', en: 'Tech SMEs landed in the home city' },
    nameWithCity: { zh: '落户{city}科技型中小企业', en: 'Tech SMEs landed in {city}' },
    unit: { zh: '家', en: 'firms' },
    kind: 'count',
    target: '100',
    strict: false,
    standing: 'valid_on_count_date',
    countRule: 'landed_tech_smes',
    rule: {
      zh: '统计日科技型中小企业入库编号有效，且落地进度到注册或以后，计 1 家。',
      en: 'The tech SME number is in force on the count date and the landing has reached registration. Each firm counts once.',
    },
  },
  {
    code: 'hntes',
    name: { zh: '高新技术企业', en: 'High-tech enterprises' },
    unit: { zh: '家', en: 'firms' },
    kind: 'count',
    target: '30',
    strict: false,
    standing: 'valid_on_count_date',
    countRule: 'hntes',
    rule: {
      zh: '入驻、毕业或落地企业，统计日高新技术企业证书有效，计 1 家。',
      en: 'A tenant, graduate or landed firm whose high-tech enterprise certificate is in force on the count date. Each firm counts once.',
    },
  },
  {
    code: 'patents',
    name: { zh: '专利成果', en: 'Patents' },
    unit: { zh: '项', en: 'patents' },
    kind: 'count',
    target: '200',
    strict: false,
    standing: 'cumulative',
    countRule: 'patents',
    rule: {
      zh: '企业入驻当日或以后授权的发明、实用新型、外观设计，权利人或第一权利人为本企业，计 1 项；申请中的和软件著作权另列，不计入。',
      en: 'An invention, utility model or design granted on or after the day the firm moved in, owned by the firm or with the firm as first owner. Applications and software copyrights are listed apart and do not count.',
    },
  },
  {
    code: 'tech_trade',
    name: { zh: '技术交易', en: 'Technology trade' },
    unit: { zh: '亿元', en: 'million yuan' },
    kind: 'money',
    target: wanToYuan(100_000),
    strict: true,
    standing: 'cumulative',
    countRule: 'tech_trade',
    rule: {
      zh: '已登记的技术合同，每个登记号计一次，按合同成交总额计；技术交易额同时列出。目标须超过，等于不算达成。',
      en: 'Registered technology contracts, each registration number once, by total contract amount; the technology amount is shown beside it. The target must be exceeded; equalling it is not enough.',
    },
  },
]

/** The indicator of a code, or null. */
export function indicatorOf(code: string): Indicator | null {
  return INDICATORS.find((one) => one.code === code) ?? null
}

/** What an indicator is called in an enclave: with its home city (without 市) where the name asks for one. */
export function indicatorName(indicator: Indicator, locale: Locale, homeCity: string): string {
  return indicator.nameWithCity?.[locale].replace('{city}', homeCity) ?? indicator.name[locale]
}
