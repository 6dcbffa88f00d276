import { Decimal } from 'decimal.js'
import { INDICATORS, type IndicatorCode } from '~/plan/counting-rules/catalogue'
import { LINES, type LineKey } from '~/plan/returns/definition'
import type { Pair } from '~/shared/words'

export type LandingFacts = { registered: number; producing: number; investment: string }
/** What a year's assessment is drawn from: the return of the year, the plan at its end, and landings of the year. */
export type AssessmentFacts = {
  totals: Record<LineKey, string>
  /** By indicator what it stood at and what it should have come to, both as decimal texts. */
  plan: Partial<Record<string, { value: string; due: string }>>
  landings: LandingFacts
}
export type UnitOfSource =
  'sqm' | 'rooms' | 'firms' | 'thousand' | 'persons' | 'items' | 'percent' | 'wan' | 'typed'
export type SourceKind = 'return' | 'plan' | 'landing' | 'typed'
export type Source = {
  kind: SourceKind
  unit: UnitOfSource
  name: Pair
  rule: Pair
  /** Null: not known, to be entered with its proof. */
  value: (facts: AssessmentFacts) => string | null
  /** The indicator of the plan whose rows stand behind it, or the stage of the landings that do. */
  code?: IndicatorCode
  stage?: 'registered' | 'producing'
}

const line = (key: LineKey): Source => ({
  kind: 'return',
  unit: LINES[key].unit,
  name: LINES[key].name,
  rule: LINES[key].rule,
  value: ({ totals }) => (totals[key] === '' ? null : totals[key]),
})

/** A share in percent to 0.01; null of nothing. */
function share(part: string, whole: string): string | null {
  const all = new Decimal(whole || '0')
  return all.gt(0) ? new Decimal(part || '0').times(100).div(all).toDecimalPlaces(2).toString() : null
}

const shareOf = (name: Pair, rule: Pair, part: LineKey, ...whole: readonly LineKey[]): Source => ({
  kind: 'return',
  unit: 'percent',
  name,
  rule,
  value: ({ totals }) => {
    const all = whole.reduce((sum, key) => sum.plus(totals[key] || '0'), new Decimal(0))
    return share(totals[part], all.toString())
  },
})

const PLAN_RULE: Pair = [
  '到年末核准的数占到年末应完成数的百分比；应完成数为各年目标之和',
  'What was approved by the end of the year, of what the targets up to then come to',
]
const plan = (code: IndicatorCode): Source => {
  const { name } = INDICATORS.find((one) => one.code === code) ?? { name: { zh: code, en: code } }
  return {
    kind: 'plan',
    unit: 'percent',
    code,
    name: [`计划进度：${name.zh}`, `Plan: ${name.en}`],
    rule: PLAN_RULE,
    value: ({ plan: figures }) => {
      const figure = figures[code]
      return figure ? share(figure.value, figure.due) : null
    },
  }
}

const landing = (
  stage: 'registered' | 'producing',
  unit: UnitOfSource,
  name: Pair,
  rule: Pair,
  value: (landings: LandingFacts) => string,
): Source => ({ kind: 'landing', unit, stage, name, rule, value: ({ landings }) => value(landings) })

/** What an indicator of the assessment may be drawn from, and how. */
export const SOURCES = {
  firms_after: line('firms_after'),
  firms_entered: line('firms_entered'),
  firms_graduated: line('firms_graduated'),
  reported: shareOf(
    ['企业报数率', 'Firms that reported'],
    ['期末在孵企业中年度数报全的占比', 'Of firms in residence at the end, those with all figures'],
    'firms_reported',
    'firms_after',
  ),
  occupied: shareOf(
    ['房屋出租率', 'Space let'],
    [
      '企业租用面积占办公、研发、中试、工位区面积',
      'Area let to firms, of offices, labs, workshops and desk rooms',
    ],
    'area_firms',
    'area_office',
    'area_lab',
    'area_pilot',
    'area_desk_room',
  ),
  revenue: line('revenue'),
  tax: line('tax'),
  rd_share: shareOf(
    ['研发投入强度', 'R&D intensity'],
    ['在孵企业研发支出占营业收入', 'R&D spending of firms in residence, of their revenue'],
    'rd',
    'revenue',
  ),
  tech_smes: line('tech_smes'),
  hntes: line('hntes'),
  hnte_share: shareOf(
    ['高新技术企业占比', 'Share of high-tech enterprises'],
    ['期末在孵企业中有效高新技术企业', 'Of firms in residence at the end, those in force'],
    'hntes',
    'firms_after',
  ),
  patents: line('patents'),
  inventions: line('inventions'),
  doctors: line('doctors'),
  contract_amount: line('contract_amount'),
  fundings: line('fundings'),
  funding_amount: line('funding_amount'),
  plan_achievements: plan('achievements'),
  plan_talents: plan('talents'),
  plan_landed: plan('landed_tech_smes'),
  plan_hntes: plan('hntes'),
  plan_patents: plan('patents'),
  plan_trade: plan('tech_trade'),
  landings_registered: landing(
    'registered',
    'items',
    ['注册落地项目', 'Landings registered'],
    ['当年在园区注册、没有终止的落地项目', 'Landings registered in a park in the year, not given up'],
    ({ registered }) => String(registered),
  ),
  landings_producing: landing(
    'producing',
    'items',
    ['投产项目', 'Landings that began production'],
    ['当年在园区投产、没有终止的落地项目', 'Landings that began production in the year, not given up'],
    ({ producing }) => String(producing),
  ),
  landed_investment: landing(
    'registered',
    'wan',
    ['落地项目投资额', 'Investment of landings'],
    [
      '当年注册落地项目的计划投资，万元',
      'Planned investment of landings registered in the year, 10,000 yuan',
    ],
    ({ investment }) => new Decimal(investment).div(10_000).toDecimalPlaces(2).toString(),
  ),
  typed: {
    kind: 'typed',
    unit: 'typed',
    name: ['填报', 'Entered by hand'],
    rule: ['由孵化器填写并附证明', 'Entered by the incubator with its proof'],
    value: () => null,
  },
} as const satisfies Record<string, Source>
export type SourceKey = keyof typeof SOURCES
export const SOURCE_KEYS = Object.keys(SOURCES) as SourceKey[]

export const isSource = (text: string): text is SourceKey => text in SOURCES
/** A source as the rules of an enclave name it; one that is gone is entered. */
export const sourceOf = (text: string): Source => (isSource(text) ? SOURCES[text] : SOURCES.typed)
/** What an indicator is known by from year to year: its source or, where it is entered, its name. */
export const keyOf = ({ from, zh }: { from: string; zh: string }): string => (from === 'typed' ? zh : from)
