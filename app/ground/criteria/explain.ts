import type { Day } from '~/shared/days'
import { inLocale, type Locale } from '~/shared/words'
import type { ComparisonFinding, Finding, LeafFinding, Verdict } from './evaluate'
import { factsOf } from './expression'
import { isReckoned, type Catalogue, type FactCode } from './facts'
import { expressionWords, firmVoice, reckonedVoice, recordVoice } from './expression.words'
import { amountInWords, monthsAndDays, readingInWords } from './figures-in-words'
import { boundInWords, choicesInWords, factIn, labelOf, operandInWords } from './words-of-expression'

export type Explanation = { verdict: Verdict; subject: string | null; text: string; parts: Explanation[] }
/** Whose ear it is for: who gave the answers, staff who read what a firm answered, or whoever reads its record. */
export type Voice = 'answers' | 'firm' | 'record'
/** The day up to which ages are counted, as the sentence names it. */
export type JudgedOn = { day: Day; is: 'move_in' | 'day' }
export type Telling = { voice?: Voice; on?: JudgedOn; among?: Catalogue }
type FactFinding = Exclude<LeafFinding, ComparisonFinding>

/** Why a finding came out as it did: value, rule and gap. The parts of an `and` or `or` each explain themselves too. */
export function explain(finding: Finding, locale: Locale, telling: Telling = {}): Explanation {
  const { verdict } = finding
  if ('parts' in finding) {
    const parts = finding.parts.map((part) => explain(part, locale, telling))
    return { verdict, subject: null, text: joined(finding.op, verdict, parts, locale), parts }
  }
  const text =
    'left' in finding ? comparisonInWords(finding, locale, telling) : factInWords(finding, locale, telling)
  return { verdict, subject: subjectOf(finding, locale, telling), text, parts: [] }
}

const VOICES = { firm: firmVoice, record: recordVoice }

function spoken(locale: Locale, { voice = 'answers' }: Telling, facts: readonly FactCode[]) {
  const words = inLocale(expressionWords, locale)
  if (facts.every(isReckoned)) return { ...words, ...inLocale(reckonedVoice, locale) }
  return voice === 'answers' ? words : { ...words, ...inLocale(VOICES[voice], locale) }
}

/** Only what decides is said: of an `and` what is not met, of an `or` what is; everything otherwise. */
function joined(op: 'and' | 'or', verdict: Verdict, parts: Explanation[], locale: Locale): string {
  const w = inLocale(expressionWords, locale)
  const deciding = parts.filter((part) => (op === 'or' ? part.verdict === 'met' : part.verdict !== 'met'))
  const said = deciding.length > 0 ? deciding : parts
  const texts = said.map((part) => (part.subject ? w.labelled(part.subject, part.text) : part.text))
  return (op === 'or' && verdict !== 'met' ? w.anyOf : '') + texts.join(w.stop)
}

function comparisonInWords(finding: ComparisonFinding, locale: Locale, telling: Telling): string {
  const w = spoken(locale, telling, factsOf(finding.expression))
  const rule = w.ought(...boundInWords(finding.op, finding.expression, locale, telling.among))
  if (finding.verdict === 'unknown') return unknownInWords(finding, locale, telling) + w.clause + rule
  const said = valueInWords(finding, locale, telling) + w.clause + rule
  if (finding.verdict === 'met') return said + w.met
  return [said, gapInWords(finding, locale)].filter(Boolean).join(w.stop)
}

function factInWords(finding: FactFinding, locale: Locale, telling: Telling): string {
  const w = spoken(locale, telling, [finding.fact])
  const value = readingInWords(finding.reading, locale, { fact: finding.fact, among: telling.among })
  const said =
    finding.verdict === 'unknown'
      ? w.unknown(labelOf(finding.fact, locale, telling.among))
      : value === null
        ? w.declaredNone
        : w.chose(value)
  const how = finding.op === 'not_in' ? w.amount.ne : locale === 'zh' ? w.amount.eq : ''
  const rule =
    'values' in finding
      ? w.ought(how, choicesInWords(finding.fact, finding.values, locale, telling.among))
      : null
  const head = rule === null ? said : said + w.clause + rule
  return finding.verdict === 'met' ? head + w.met : head
}

/** 填了 2 人; for a ratio the division itself: 现在 2 ÷ 11 = 18.2%; for an age the day up to which it is counted. */
function valueInWords(
  { left, right, ratio, expression }: ComparisonFinding,
  locale: Locale,
  telling: Telling,
): string {
  const w = spoken(locale, telling, factsOf(expression))
  const against = right.kind === 'amount' ? right.high : undefined
  const value =
    readingInWords(left, locale, { against, fact: factIn(expression.left), among: telling.among }) ?? ''
  if (ratio?.of.kind === 'amount' && ratio.to.kind === 'amount') {
    return w.now(`${ratio.of.low.toFixed()} ÷ ${ratio.to.low.toFixed()} = ${value}`)
  }
  if (left.kind === 'word' || left.kind === 'flag') return w.chose(value)
  if (expression.left.kind === 'fact') return w.filled(value)
  const { on } = telling
  const counted = on && expression.left.kind === 'months_between' && expression.left.to === 'on_date'
  return counted ? w.upTo[on.is](on.day, value) : w.now(value)
}

function gapInWords({ gap, left }: ComparisonFinding, locale: Locale): string {
  const w = inLocale(expressionWords, locale)
  if (gap === null || gap.short.isZero()) return ''
  if (gap.enoughAt) {
    const { count, share, unit } = gap.enoughAt
    return w.reach(amountInWords(count, unit, locale), amountInWords(share, 'share', locale))
  }
  if (gap.unit === 'share') return ''
  if (gap.direction === 'less' && left.kind === 'amount' && left.calendar && gap.need.isInteger()) {
    const over = { months: left.calendar.months - gap.need.toNumber(), days: left.calendar.days }
    return w.over(monthsAndDays(over, locale))
  }
  const amount = amountInWords(gap.unit === 'month' ? gap.short.ceil() : gap.short, gap.unit, locale)
  return gap.direction === 'more' ? w.short(amount) : w.over(amount)
}

function subjectOf(finding: LeafFinding, locale: Locale, telling: Telling): string {
  return 'left' in finding
    ? operandInWords(finding.expression.left, locale, telling.among)
    : labelOf(finding.fact, locale, telling.among)
}

/** Exactly the facts that are missing; when none is, those that cannot be reckoned with as they are. */
function unknownInWords(
  { missing, expression }: ComparisonFinding,
  locale: Locale,
  telling: Telling,
): string {
  const used = factsOf(expression)
  const w = spoken(locale, telling, used)
  const named = (facts: readonly FactCode[]) =>
    facts.map((fact) => labelOf(fact, locale, telling.among)).join(w.factJoin)
  return missing?.length === 0 ? w.unreckonable(named(used)) : w.unknown(named(missing ?? used))
}
