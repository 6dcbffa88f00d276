import { inLocale, type Locale } from '~/shared/words'
import type { Comparison, Expression, Operand } from './expression'
import { expressionWords } from './expression.words'
import { FACTS, factDefinition, readValue, type Catalogue, type FactCode } from './facts'
import { choiceInWords, readingInWords } from './figures-in-words'

type Compared = { left: Operand; right: Operand }

/** What an expression asks for, as a sentence without its full stop. */
export function ruleInWords(expression: Expression, locale: Locale, among: Catalogue = FACTS): string {
  const w = inLocale(expressionWords, locale)
  switch (expression.op) {
    case 'and':
    case 'or':
      return expression.of.map((part) => nested(part, expression.op, locale, among)).join(w[expression.op])
    case 'not':
      return w.not(ruleInWords(expression.of, locale, among))
    case 'in':
      return w.oneOf(
        labelOf(expression.fact, locale, among),
        choicesInWords(expression.fact, expression.values, locale, among),
      )
    case 'exists':
      return w.given(labelOf(expression.fact, locale, among))
    default:
      return w.rule(
        operandInWords(expression.left, locale, among),
        ...boundInWords(expression.op, expression, locale, among),
      )
  }
}

/** What people call a fact. */
export function labelOf(fact: FactCode, locale: Locale, among: Catalogue = FACTS): string {
  return factDefinition(fact, among)?.[locale] ?? fact
}

/** “已有授权”或“正在申请” */
export function choicesInWords(
  fact: FactCode,
  values: readonly string[],
  locale: Locale,
  among: Catalogue = FACTS,
): string {
  const w = inLocale(expressionWords, locale)
  return values.map((value) => w.quoted(choiceInWords(value, locale, fact, among))).join(w.listOr)
}

/** The two halves of a bound: 不少于 and 3 人. */
export function boundInWords(
  op: Comparison,
  { left, right }: Compared,
  locale: Locale,
  among: Catalogue = FACTS,
): [how: string, bound: string] {
  const fact = factIn(left)
  const type = fact ? factDefinition(fact, among)?.type : undefined
  const manner = left.kind === 'ratio' ? 'share' : type === 'date' ? 'day' : 'amount'
  const plainly = op === 'eq' && locale === 'en' && (type === 'boolean' || type === 'choice')
  const bound =
    right.kind === 'constant'
      ? constantInWords(right, locale, fact, among)
      : inside(operandInWords(right, locale, among))
  return [plainly ? '' : inLocale(expressionWords, locale)[manner][op], bound]
}

/** What an operand measures. */
export function operandInWords(operand: Operand, locale: Locale, among: Catalogue = FACTS): string {
  const w = inLocale(expressionWords, locale)
  switch (operand.kind) {
    case 'fact':
      return labelOf(operand.code, locale, among)
    case 'constant':
      return constantInWords(operand, locale)
    case 'sum':
      return w.sum(
        operand.of
          .map((part) => operandInWords(part, locale, among))
          .map((words, at) => (at === 0 ? words : inside(words)))
          .join(w.sumJoin),
      )
    case 'ratio':
      return w.ratio(
        operandInWords(operand.of, locale, among),
        inside(operandInWords(operand.to, locale, among)),
      )
    case 'months_between':
      return operand.to === 'on_date'
        ? w.monthsToDate(inside(labelOf(operand.from, locale, among)))
        : w.months(inside(labelOf(operand.from, locale, among)), inside(labelOf(operand.to, locale, among)))
    case 'count':
      return w.count(operand.of.map((part) => ruleInWords(part, locale, among)).join(w.countJoin))
  }
}

/** A name that begins with a capital where it stands alone, within a sentence: staff, but R&D staff. */
function inside(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

/** The single fact an operand stands for, if it is one. */
export function factIn(operand: Operand): FactCode | undefined {
  return operand.kind === 'fact' ? operand.code : undefined
}

function constantInWords(
  operand: Extract<Operand, { kind: 'constant' }>,
  locale: Locale,
  fact?: FactCode,
  among?: Catalogue,
): string {
  const reading = readValue(operand.value, operand.type, operand.unit)
  const text = readingInWords(reading, locale, { fact, among }) ?? String(operand.value)
  const isWord = operand.type === 'boolean' || operand.type === 'choice'
  return isWord ? inLocale(expressionWords, locale).quoted(text) : text
}

function nested(part: Expression, within: 'and' | 'or', locale: Locale, among: Catalogue): string {
  const text = ruleInWords(part, locale, among)
  const mixed = (part.op === 'and' || part.op === 'or') && part.op !== within
  return mixed ? inLocale(expressionWords, locale).grouped(text) : text
}
