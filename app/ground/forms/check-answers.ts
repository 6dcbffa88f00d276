import { checkPatentNumber } from '~/shared/codes/patent-number'
import { checkUscc } from '~/shared/codes/uscc'
import { isDay } from '~/shared/days'
import type { NumberProblem } from '~/shared/typed-number'
import { cutTo, lengthOf, lines, oneLine } from '~/shared/typed-text'
import { compare } from './asked'
import {
  MOST_ROWS,
  NO,
  paperOfQuestion,
  YES,
  type Answers,
  type FormSection,
  type PaperKind,
  type Question,
} from './form-sections'
import { rowsOf, rowsSent, rowsToText, type Sendable } from './group-rows'
import { impossibleIn, type Around, type Impossible } from './impossible'
import { normalAnswer, normalAnswers, numberTyped } from './normal-answer'

/** Far beyond what any question takes, so that nothing typed is cut without a word. */
const LONGEST = 20_000
const LONGEST_CELL = 500

export type Problem =
  | 'missing'
  | 'not_an_amount'
  | 'not_whole'
  | 'odd_separators'
  | 'other_unit'
  | 'negative'
  | 'too_many_places'
  | 'too_large'
  | 'not_a_date'
  | 'not_an_option'
  | 'too_long'
  | 'not_a_uscc'
  | 'not_a_patent'
  | 'patent_check'
  | 'below_least'
  | 'above_most'
  | 'too_few_rows'
  | 'too_many_rows'
  | 'wrong_row'

/** Why what was handed in of a kind of paper is not taken; nothing where it is missing. */
export type Unfit = { reason: string; detail?: Record<string, string | number> }

/** One thing that keeps an application from being submitted, and the field where it is mended. */
export type Gap =
  | { kind: 'question'; section: string; question: Question; problem: Problem | Impossible }
  | { kind: 'paper'; paper: PaperKind; why?: Unfit }

/** What is wrong with an answer; null when it will do. A blank answer to an optional question will do. */
export function problemOf(question: Question, typed: string | undefined): Problem | null {
  if (question.type === 'file') return null
  if (question.type === 'group') return groupProblem(question, (typed ?? '').trim())
  const text = normalAnswer(question, typed ?? '')
  if (text === '') return question.required ? 'missing' : null
  if (lengthOf(text) > mostOf(question)) return 'too_long'
  return formProblem(question, text) ?? boundProblem(question, text)
}

function formProblem(question: Question, text: string): Problem | null {
  switch (question.type) {
    case 'number':
    case 'money': {
      const read = numberTyped(question, text)
      return read.ok ? null : NUMBER_PROBLEMS[read.reason]
    }
    case 'date':
      return isDay(text) ? null : 'not_a_date'
    case 'choice':
      return isOption(question, text) ? null : 'not_an_option'
    case 'choices':
      return text.split(',').every((one) => isOption(question, one)) ? null : 'not_an_option'
    case 'boolean':
      return text === YES || text === NO ? null : 'not_an_option'
    case 'uscc':
      return checkUscc(text).format === 'ok' ? null : 'not_a_uscc'
    case 'patent':
      return patentProblem(text)
    default:
      return null
  }
}

/** How many characters an answer may have, as people count them. */
export function mostOf({ maxLength = 2000 }: Question): number {
  return maxLength
}

const NUMBER_PROBLEMS: Record<NumberProblem, Problem> = {
  empty: 'missing',
  not_a_number: 'not_an_amount',
  odd_separators: 'odd_separators',
  other_unit: 'other_unit',
  negative: 'negative',
  not_whole: 'not_whole',
  too_many_places: 'too_many_places',
  too_large: 'too_large',
}

function isOption({ options }: Question, value: string): boolean {
  return options?.some((option) => option.value === value) ?? false
}

function boundProblem({ type, min, max }: Question, text: string): Problem | null {
  if (type !== 'number' && type !== 'money' && type !== 'date') return null
  if (min && compare(text, min) < 0) return 'below_least'
  return max && compare(text, max) > 0 ? 'above_most' : null
}

/** A required group has at least one row; every row that is begun must be right in each of its cells. */
function groupProblem(question: Question, text: string): Problem | null {
  const rows = rowsOf(question, text)
  if (rows.length === 0) return question.required ? 'missing' : null
  if (rows.length < (question.minRows ?? 0)) return 'too_few_rows'
  if (rows.length > (question.maxRows ?? MOST_ROWS)) return 'too_many_rows'
  return cellProblems(question, text).length > 0 ? 'wrong_row' : null
}

export type CellProblem = { row: number; column: string; problem: Problem }

/** What is wrong in which cell of a group. */
export function cellProblems(question: Question, typed: string | undefined): CellProblem[] {
  return rowsOf(question, typed).flatMap((cells, row) =>
    (question.columns ?? []).flatMap((column) => {
      const problem = problemOf(column, cells[column.key])
      return problem ? [{ row, column: column.key, problem }] : []
    }),
  )
}

/** Everything that keeps an application from being submitted, all at once. */
export function gapsOf(
  sections: readonly FormSection[],
  answers: Answers,
  papers: readonly PaperKind[],
  attached: ReadonlySet<string>,
  around: Around = {},
): Gap[] {
  const alone = sections.flatMap((section) => sectionGaps(section, answers))
  const wrong = new Set(alone.map(({ question }) => question.key))
  const together = impossibleIn(sections, answers, around)
    .filter(({ question }) => !wrong.has(question.key))
    .map(({ section, question, problem }) => ({ kind: 'question' as const, section, question, problem }))
  const order = new Map(sections.flatMap(({ questions }) => questions).map(({ key }, index) => [key, index]))
  const place = ({ question }: { question: Question }) => order.get(question.key) ?? 0
  const questions = [...alone, ...together].sort((a, b) => place(a) - place(b))
  const missing = papers.filter((paper) => paper.required && !attached.has(paper.code))
  return [...questions, ...missing.map((paper) => ({ kind: 'paper' as const, paper }))]
}

function sectionGaps(section: FormSection, answers: Answers): Extract<Gap, { kind: 'question' }>[] {
  return section.questions.flatMap((question) => {
    const problem = problemOf(question, answers[question.key])
    return problem ? [{ kind: 'question' as const, section: section.key, question, problem }] : []
  })
}

export type Progress = { done: number; total: number }

/** How many of the questions that must be answered are, and will do; wrong optional answers count as open. */
export function progressOf(
  section: FormSection,
  answers: Answers,
  attached: ReadonlySet<string> = new Set(),
): Progress {
  const isOpen = (question: Question) =>
    question.type === 'file'
      ? !attached.has(paperOfQuestion(question.key))
      : problemOf(question, answers[question.key]) !== null
  const counted = section.questions.filter(
    (question) => question.required || (question.type !== 'file' && isOpen(question)),
  )
  return { done: counted.filter((question) => !isOpen(question)).length, total: counted.length }
}

/**
 * Answers of one section as sent, in their normal form: only its own questions, cut where no field could go.
 * What says the same as `kept` stays as it is written there, so that nothing counts as changed by its spelling.
 */
export function answersIn(
  section: FormSection,
  sent: Readonly<Record<string, unknown>>,
  kept: Answers = {},
): Answers {
  const typed = section.questions
    .filter(({ type }) => type !== 'file')
    .map((question): [string, string] => [question.key, answerSent(question, sent)])
  return normalAnswers(section, Object.fromEntries(typed), kept)
}

/** The questions of a section that a page sends: those asked when it was opened, and whatever it holds besides. */
export function questionsSent(
  section: FormSection,
  asked: readonly FormSection[],
  sent: Readonly<Record<string, unknown>>,
): FormSection {
  const shown = new Set(asked.flatMap(({ questions }) => questions.map(({ key }) => key)))
  const isHeld = (question: Question) =>
    shown.has(question.key) || question.key in sent || rowsSent(question, sent) !== null
  return { ...section, questions: section.questions.filter(isHeld) }
}

/** One answer as sent: the rows of a group from its cells, several choices from the boxes that were ticked. */
export function answerSent(question: Sendable, sent: Readonly<Record<string, unknown>>): string {
  const value = sent[question.key]
  if (question.type === 'group') {
    const rows = rowsSent(question, sent) ?? rowsOf(question, typeof value === 'string' ? value : '')
    return rowsToText(rows.map((row) => mapValues(row, (cell) => cutTo(oneLine(cell), LONGEST_CELL))))
  }
  if (Array.isArray(value)) {
    const ticked = value.filter((one): one is string => typeof one === 'string' && one !== '')
    return cutTo(oneLine(question.type === 'choices' ? ticked.join(',') : (ticked.at(-1) ?? '')), LONGEST)
  }
  if (typeof value !== 'string') return ''
  return cutTo(question.type === 'longtext' ? lines(value) : oneLine(value), LONGEST)
}

/** What a form sent by field: a field that came more than once keeps all its values. */
export function sentFields(formData: FormData | URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(formData.keys())].map((name) => {
      const values = formData.getAll(name)
      return [name, values.length > 1 ? values : values[0]]
    }),
  )
}

function mapValues(row: Record<string, string>, change: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([key, text]) => [key, change(text)]))
}

function patentProblem(text: string): Problem | null {
  const check = checkPatentNumber(text)
  if (check.ok) return null
  return check.reason === 'wrong_check_character' ? 'patent_check' : 'not_a_patent'
}
