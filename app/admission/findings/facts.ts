import { factDefinition, type FactCode, type Facts, type FactValue } from '~/ground/criteria/facts'
import { NO, YES, type Answers, type FormSection, type Question } from '~/ground/forms/form-sections'
import { rowsOf } from '~/ground/forms/group-rows'
import { normalAnswer } from '~/ground/forms/normal-answer'
import { isDay, type Day } from '~/shared/days'
import { addYuan, wanToYuan } from '~/shared/money'

/** What the firm's own record contributes: asked once, when it registers. */
export type FirmFacts = { foundedOn: Day; industryCode: string }

const AMOUNT = /^\d{1,12}(\.\d{1,6})?$/

/** What a firm has said, as the evaluator reads it; `sections` are those it is asked. An empty or unreadable answer is no fact: unknown, never wrong. */
export function factsFrom(sections: readonly FormSection[], answers: Answers, firm: FirmFacts | null): Facts {
  const facts: Facts = firm ? { founded_on: firm.foundedOn, industry_code: firm.industryCode } : {}
  for (const question of sections.flatMap((section) => section.questions)) {
    const value = question.fact ? factValue(question, answers[question.key] ?? '') : undefined
    if (question.fact && value !== undefined) facts[question.fact] = value
  }
  return facts
}

/** The value of one answer under the fact it fills; undefined while it says nothing. */
export function factValue(question: FactQuestion, typed: string): FactValue | undefined {
  const text = normalAnswer(question, typed)
  if (text === '' || !question.fact) return undefined
  if (question.type === 'group') return groupValue(question, text)
  switch (factDefinition(question.fact)?.type) {
    case 'boolean':
      return text === YES ? true : text === NO ? false : undefined
    case 'money':
      return AMOUNT.test(text) ? wanToYuan(text) : undefined
    case 'number':
      return AMOUNT.test(text) ? text : undefined
    case 'date':
      return isDay(text) ? text : undefined
    default:
      return text
  }
}

type FactQuestion = Pick<Question, 'type' | 'fact' | 'columns' | 'sumOf' | 'unit'>

/** A group says how many rows it has, or what one of its columns adds up to. */
function groupValue(question: FactQuestion, text: string): FactValue | undefined {
  const rows = rowsOf(question, text)
  const { sumOf } = question
  if (rows.length === 0) return undefined
  if (!sumOf) return String(rows.length)
  const cells = rows.map((row) => row[sumOf] ?? '')
  if (!cells.every((cell) => AMOUNT.test(cell))) return undefined
  const isMoney = question.columns?.find(({ key }) => key === sumOf)?.type === 'money'
  return addYuan(...cells.map((cell) => (isMoney ? wanToYuan(cell) : cell)))
}

/** The question that fills a fact, so that an explanation can lead to its field. */
export function questionFor(sections: readonly FormSection[], fact: FactCode): Question | null {
  return sections.flatMap((section) => section.questions).find((question) => question.fact === fact) ?? null
}
