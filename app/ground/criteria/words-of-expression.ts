import { inLocale, type Locale } from '~/shared/words'
import type { Comparison, Expression, Operand } from './expression'
import { expressionWords } from './expression.words'
import { factDefinition, readValue, type FactCode } from './facts'
import { choiceInWords, readingInWords } from './figures-in-words'

type Compared = { left: Operand; right: Operand }

/** What an expression asks for, as a sentence without its full stop. */
export function ruleInWords(expression: Expression, locale: Locale): string {
  const w = inLocale(expressionWords, locale)
  switch (expression.op) {
    case 'and':
    case 'or':
      return expression.of.map((part) => nested(part, expression.op, locale)).join(w[expression.op])
    case 'not':
      return w.not(ruleInWords(expression.of, locale))
    case 'in':
      return w.oneOf(
        labelOf(expression.fact, locale),
        choicesInWords(expression.fact, expression.values, locale),
      )
    case 'exists':
      return w.given(labelOf(expression.fact, locale))
    default:
      return w.rule(
        operandInWords(expression.left, locale),
        ...boundInWords(expression.op, expression, locale),
      )
  }
}

/** What people call a fact. */
export function labelOf(fact: FactCode, locale: Locale): string {
  return factDefinition(fact)?.[locale] ?? fact
}

/** “已有授权”或“正在申请” */
export function choicesInWords(fact: FactCode, values: readonly string[], locale: Locale): string {
  const w = inLocale(expressionWords, locale)
  return values.map((value) => w.quoted(choiceInWords(value, locale, fact))).join(w.listOr)
}

/** The two halves of a bound: 不少于 and 3 人. */
export function boundInWords(
  op: Comparison,
  { left, right }: Compared,
  locale: Locale,
): [how: string, bound: string] {
  const fact = factIn(left)
  const type = fact ? factDefinition(fact)?.type : undefined
  const manner = left.kind === 'ratio' ? 'share' : type === 'date' ? 'day' : 'amount'
  const plainly = op === 'eq' && locale === 'en' && (type === 'boolean' || type === 'choice')
  const bound =
    right.kind === 'constant' ? constantInWords(right, locale, fact) : inside(operandInWords(right, locale))
  return [plainly ? '' : inLocale(expressionWords, locale)[manner][op], bound]
}

/** What an operand measures. */
export function operandInWords(operand: Operand, locale: Locale): string {
  const w = inLocale(expressionWords, locale)
  switch (operand.kind) {
    case 'fact':
      return labelOf(operand.code, locale)
    case 'constant':
      return constantInWords(operand, locale)
    case 'sum':
      return w.sum(
        operand.of
          .map((part) => operandInWords(part, locale))
          .map((words, at) => (at === 0 ? words : inside(words)))
          .join(w.sumJoin),
      )
    case 'ratio':
      return w.ratio(operandInWords(operand.of, locale), inside(operandInWords(operand.to, locale)))
    case 'months_between':
      return operand.to === 'on_date'
        ? w.monthsToDate(inside(labelOf(operand.from, locale)))
        : w.months(inside(labelOf(operand.from, locale)), inside(labelOf(operand.to, locale)))
    case 'count':
      return w.count(operand.of.map((part) => ruleInWords(part, locale)).join(w.countJoin))
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
): string {
  const reading = readValue(operand.value, operand.type, operand.unit)
  const text = readingInWords(reading, locale, { fact }) ?? String(operand.value)
  const isWord = operand.type === 'boolean' || operand.type === 'choice'
  return isWord ? inLocale(expressionWords, locale).quoted(text) : text
}

function nested(part: Expression, within: 'and' | 'or', locale: Locale): string {
  const text = ruleInWords(part, locale)
  const mixed = (part.op === 'and' || part.op === 'or') && part.op !== within
  return mixed ? inLocale(expressionWords, locale).grouped(text) : text
}
