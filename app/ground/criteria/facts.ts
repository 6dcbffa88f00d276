import { Decimal } from 'decimal.js'
import { isDay } from '~/shared/days'

export type FactType = 'number' | 'money' | 'date' | 'choice' | 'boolean' | 'text'
export type Unit = 'person' | 'yuan' | 'item' | 'square_metre' | 'desk' | 'month' | 'share' | 'year' | 'none'
type Label = { zh: string; en: string }
export type FactDefinition = Label & { type: FactType; unit: Unit; choices?: Record<string, Label> }

const of = (type: FactType, unit: Unit, zh: string, en: string): FactDefinition => ({ type, unit, zh, en })
const choice = (zh: string, en: string, choices: Record<string, Label>): FactDefinition => ({
  ...of('choice', 'none', zh, en),
  choices,
})
const CITY = {
  home: { zh: '飞出地', en: 'the home city' },
  host: { zh: '飞入地', en: 'the host city' },
  other: { zh: '其他地方', en: 'elsewhere' },
}

/** Everything a criterion may ask about a firm: its type, its unit and what people call it. Money is in yuan. */
export const FACTS = {
  founded_on: of('date', 'none', '成立日期', 'Founding date'),
  staff: of('number', 'person', '职工总数', 'Staff'),
  rd_staff: of('number', 'person', '研发人员', 'R&D staff'),
  rd_spend_last_year: of('money', 'yuan', '上年度研发投入', 'R&D spend last year'),
  revenue_last_year: of('money', 'yuan', '上年度营业收入', 'Revenue last year'),
  ip_status: choice('自主知识产权', 'Own intellectual property', {
    granted: { zh: '已有授权', en: 'granted' },
    pending: { zh: '正在申请', en: 'applied for' },
    none: { zh: '还没有', en: 'none yet' },
  }),
  patents: of('number', 'item', '授权专利', 'Patents granted'),
  class1_ip: of('number', 'item', 'Ⅰ类知识产权', 'Class I intellectual property'),
  class2_ip: of('number', 'item', 'Ⅱ类知识产权', 'Class II intellectual property'),
  landing_intent: of('boolean', 'none', '落地书面计划', 'Written landing plan'),
  landing_park: of('text', 'none', '拟落地园区', 'Park to land in'),
  landing_product: of('text', 'none', '拟落地产品', 'Product to make there'),
  landing_year: of('number', 'year', '拟落地年份', 'Year of landing'),
  reg_city: choice('注册地', 'Registered in', CITY),
  production_city: choice('生产地', 'Produces in', CITY),
  rd_platform_in_host: of('boolean', 'none', '飞入地研发平台', 'R&D platform in the host city'),
  rd_platform_staff: of('number', 'person', '平台专职研发人员', 'Full-time R&D staff of the platform'),
  equity_funding_total: of('money', 'yuan', '累计股权融资', 'Equity raised in total'),
  two_year_revenue: of('money', 'yuan', '连续两年营业收入合计', 'Revenue of two consecutive years'),
  hnte_valid: of('boolean', 'none', '高新技术企业证书有效', 'High-tech enterprise certificate in force'),
  tech_sme_valid: of('boolean', 'none', '科技型中小企业编号有效', 'Tech SME number in force'),
  listed_or_acquired: of('boolean', 'none', '已挂牌、上市或被并购', 'Listed, or bought by another firm'),
  industry_code: of('text', 'none', '行业代码', 'Industry code'),
  fits_home_industry: of('boolean', 'none', '行业与飞出地园区相符', 'Industry fits a park of the home city'),
  emerging_industry: of('boolean', 'none', '属于战略性新兴产业', 'In a strategic emerging industry'),
  disruptive_product: of('boolean', 'none', '有颠覆性产品', 'Has a disruptive product'),
  international_market: of('boolean', 'none', '有国际市场', 'Sells abroad'),
  area_needed: of('number', 'square_metre', '需要面积', 'Area needed'),
  desks_needed: of('number', 'desk', '需要工位', 'Desks needed'),
} as const satisfies Record<string, FactDefinition>

/** What a criterion may ask about a firm. */
export type FirmFact = keyof typeof FACTS
/** A fact of a catalogue: of a firm, or of a record and its firm, which a counting rule asks (`of_…`). */
export type FactCode = FirmFact | `of_${string}`
export const FACT_CODES = Object.keys(FACTS) as FirmFact[]
/** The facts that a rule may ask, by their codes. */
export type Catalogue = Readonly<Partial<Record<FactCode, FactDefinition>>>

/** A fact as stored: counts and money as decimal texts (whole numbers may be numbers), days as YYYY-MM-DD. Null: declared to have none. */
export type FactValue = string | number | boolean | null
export type Facts = Partial<Record<FactCode, FactValue>>

export type Reading =
  | { kind: 'amount'; low: Decimal; high: Decimal; unit: Unit; calendar?: { months: number; days: number } }
  | { kind: 'day'; day: string }
  | { kind: 'word'; text: string }
  | { kind: 'flag'; value: boolean }
  | { kind: 'unknown' }

export const UNKNOWN: Reading = { kind: 'unknown' }

/** Whether a fact is worked out from the firm's industry code, so that nobody answers it. */
export function isReckoned(code: FactCode): boolean {
  return code === 'fits_home_industry'
}

/** The definition of a fact, or null for a code its catalogue does not have. */
export function factDefinition(code: string, among: Catalogue = FACTS): FactDefinition | null {
  return Object.hasOwn(among, code) ? (among[code as FactCode] ?? null) : null
}

/** What a firm said about a fact, read by its type; what cannot be read is unknown, never wrong. */
export function readFact(facts: Facts, code: FactCode, among: Catalogue = FACTS): Reading {
  const definition = factDefinition(code, among)
  if (!definition || !Object.hasOwn(facts, code)) return UNKNOWN
  return readValue(facts[code], definition.type, definition.unit)
}

/** A value read as a type: the same door for facts and for the constants of an expression. */
export function readValue(value: FactValue | undefined, type: FactType, unit: Unit): Reading {
  if (type === 'boolean') return typeof value === 'boolean' ? { kind: 'flag', value } : UNKNOWN
  if (typeof value !== 'string' && typeof value !== 'number') return UNKNOWN
  const text = String(value).trim()
  if (text === '') return UNKNOWN
  if (type === 'date') return isDay(text) ? { kind: 'day', day: text } : UNKNOWN
  if (type === 'choice' || type === 'text') return { kind: 'word', text }
  return /^-?\d{1,16}(\.\d{1,8})?$/.test(text) ? exactly(new Decimal(text), unit) : UNKNOWN
}

export function exactly(amount: Decimal, unit: Unit): Reading {
  return { kind: 'amount', low: amount, high: amount, unit }
}
