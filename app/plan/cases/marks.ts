import { filled, nameOf, namesIn } from '~/shared/braces'
import { dayInWords, type Day } from '~/shared/days'
import { moneyInWords } from '~/shared/money'
import type { Locale } from '~/shared/words'

/** What of a firm's record a case can speak of; nothing where there is none. */
export type StoryFacts = {
  firm: string
  product: string
  cities: { host: Record<Locale, string>; home: Record<Locale, string> }
  intake: number | null
  appliedOn: Day | null
  residentOn: Day | null
  techSmeOn: Day | null
  hnteOn: Day | null
  patents: number
  talents: number
  achievements: number
  graduatedOn: Day | null
  park: Record<Locale, string> | null
  signedOn: Day | null
  registeredOn: Day | null
  producingOn: Day | null
  /** Operating revenue of its last four quarters in yuan; only with the firm's consent to have its quarters used. */
  output: string | null
}

/** A year and its day, whatever the year is now. */
const WITH_YEAR = 0

type Said = (facts: StoryFacts, locale: Locale) => string | null
const day =
  (pick: (facts: StoryFacts) => Day | null): Said =>
  (facts, locale) => {
    const on = pick(facts)
    return on && dayInWords(on, locale, WITH_YEAR)
  }
const count =
  (pick: (facts: StoryFacts) => number | null): Said =>
  (facts) => {
    const many = pick(facts)
    return many ? String(many) : null
  }

/** What a firm makes, as a sentence can go on from it: without its full stop, and without what comes after. */
const firstSentence = (product: string) => product.split(/[。；;\n]/)[0]?.trim() || null

/** Every mark by its name in each language, with what it says of a firm; one without a value is not offered. */
const MARKS = {
  firm: ['企业', 'firm', ({ firm }) => firm],
  product: ['产品', 'product', ({ product }) => firstSentence(product)],
  intake: ['批次', 'intake', count(({ intake }) => intake)],
  applied: ['申请日', 'applied on', day(({ appliedOn }) => appliedOn)],
  resident: ['入驻日', 'in residence since', day(({ residentOn }) => residentOn)],
  techSme: ['科技型中小企业入库日', 'tech SME since', day(({ techSmeOn }) => techSmeOn)],
  hnte: ['高新技术企业认定日', 'high-tech since', day(({ hnteOn }) => hnteOn)],
  patents: ['专利数', 'patents', count(({ patents }) => patents)],
  talents: ['引进人才数', 'talents', count(({ talents }) => talents)],
  achievements: ['转化成果数', 'achievements', count(({ achievements }) => achievements)],
  graduated: ['毕业日', 'graduated on', day(({ graduatedOn }) => graduatedOn)],
  park: ['落地园区', 'park', ({ park }, locale) => park?.[locale] ?? null],
  signed: ['签约日', 'signed on', day(({ signedOn }) => signedOn)],
  registered: ['落地注册日', 'registered on', day(({ registeredOn }) => registeredOn)],
  producing: ['投产日', 'producing since', day(({ producingOn }) => producingOn)],
  output: [
    '近四季营业收入',
    'revenue of four quarters',
    ({ output }, locale) => output && moneyInWords(output, locale),
  ],
} as const satisfies Record<string, readonly [zh: string, en: string, say: Said]>
export type StoryMark = keyof typeof MARKS

/** A mark as it stands in a text: {入驻日}, {in residence since}. */
export const markIn = (mark: StoryMark, locale: Locale) => `{${MARKS[mark][locale === 'zh' ? 0 : 1]}}`

/** The marks a text of one language may hold, each with what stands in its place. */
export function storyMarks(facts: StoryFacts, locale: Locale): [name: string, value: string][] {
  return Object.values(MARKS).flatMap(([zh, en, say]): [string, string][] => {
    const value = (say as Said)(facts, locale)
    return value === null ? [] : [[locale === 'zh' ? zh : en, value]]
  })
}

/** Whether the record has a value for a mark. */
export function isKnown(facts: StoryFacts, mark: StoryMark): boolean {
  return (MARKS[mark][2] as Said)(facts, 'zh') !== null
}

/** The text with its figures; a mark without a value stays as it was typed. */
export function withRecord(text: string, facts: StoryFacts, locale: Locale): string {
  const values = new Map(storyMarks(facts, locale).map(([name, value]) => [nameOf(name), value]))
  return filled(text, (name) => values.get(nameOf(name)))
}

/** The marks in a text that the record has no value for. */
export function unknownIn(text: string, facts: StoryFacts, locale: Locale): string[] {
  const known = new Set(storyMarks(facts, locale).map(([name]) => nameOf(name)))
  return namesIn(text).names.flatMap((name) => (known.has(nameOf(name)) ? [] : [`{${name}}`]))
}
