import { FACT_CODES, FACTS, type FactCode, type FactType } from '~/ground/criteria/facts'
import { compare } from './asked'
import type { FormSection, Question, QuestionType } from './form-sections'

export type FormProblem =
  | 'no_sections'
  | 'empty_section'
  | 'no_options'
  | 'no_columns'
  | 'bounds_crossed'
  | 'rows_crossed'
  | 'condition_not_before'
  | 'fact_of_other_type'
  | 'fact_twice'
  | 'sum_of_nothing'

/** Where the fault lies: the key of a section or a question; blank for the form itself. */
export type FormFault = { at: string; problem: FormProblem }

const FACT_TYPES: Partial<Record<QuestionType, readonly FactType[]>> = {
  text: ['text'],
  number: ['number'],
  money: ['money'],
  date: ['date'],
  choice: ['choice', 'text', 'number'],
  boolean: ['boolean'],
  group: ['number', 'money'],
}

/** Facts of the firm's own record: asked once, when it registers, never by a form. */
export const RECORD_FACTS = ['founded_on', 'industry_code'] as const satisfies readonly FactCode[]

/** The facts a question of a type may fill. */
export function factsForType(type: QuestionType): FactCode[] {
  const types = FACT_TYPES[type] ?? []
  const isOfRecord = (code: FactCode) => RECORD_FACTS.some((one) => one === code)
  return FACT_CODES.filter((code) => types.includes(FACTS[code].type) && !isOfRecord(code))
}

/** Everything that keeps a form from being published, all at once. */
export function faultsOf(sections: readonly FormSection[]): FormFault[] {
  if (sections.length === 0) return [{ at: '', problem: 'no_sections' }]
  const before = new Set<string>()
  const filled = new Set<FactCode>()
  return sections.flatMap((section) => [
    ...(section.questions.length === 0 ? [fault(section.key, 'empty_section')] : []),
    ...section.questions.flatMap((question) => {
      const faults = [...questionFaults(question), ...conditionFaults(question, before, filled)]
      if (question.fact && filled.has(question.fact)) faults.push(fault(question.key, 'fact_twice'))
      before.add(question.key)
      if (question.fact) filled.add(question.fact)
      return faults
    }),
  ])
}

function questionFaults(question: Question): FormFault[] {
  const { key, type, options = [], columns = [], min, max, minRows = 0, maxRows, fact, sumOf } = question
  const isChoice = type === 'choice' || type === 'choices'
  return [
    ...(isChoice && options.length === 0 ? [fault(key, 'no_options')] : []),
    ...(type === 'group' && columns.length === 0 ? [fault(key, 'no_columns')] : []),
    ...(min && max && compare(min, max) > 0 ? [fault(key, 'bounds_crossed')] : []),
    ...(maxRows !== undefined && minRows > maxRows ? [fault(key, 'rows_crossed')] : []),
    ...(fact && !factsForType(type).includes(fact) ? [fault(key, 'fact_of_other_type')] : []),
    ...(sumOf && !columns.some((column) => column.key === sumOf && isAmount(column))
      ? [fault(key, 'sum_of_nothing')]
      : []),
    ...columns
      .filter((column) => column.type === 'choice' && (column.options ?? []).length === 0)
      .map((): FormFault => fault(key, 'no_options')),
  ]
}

function isAmount({ type }: Question): boolean {
  return type === 'number' || type === 'money'
}

/** A condition may rest only on what is asked before it. */
function conditionFaults(
  { key, show }: Question,
  before: ReadonlySet<string>,
  filled: ReadonlySet<FactCode>,
): FormFault[] {
  if (!show) return []
  const isKnown =
    show.of === 'question'
      ? before.has(show.code)
      : [...RECORD_FACTS, ...filled].some((code) => code === show.code)
  return isKnown ? [] : [fault(key, 'condition_not_before')]
}

function fault(at: string, problem: FormProblem): FormFault {
  return { at, problem }
}
