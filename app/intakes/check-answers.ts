import { checkPatentNumber } from '~/firms/patent-number'
import { checkUscc } from '~/firms/uscc'
import { isDay } from '~/shared/days'
import { NO, YES, type Answers, type FormSection, type PaperKind, type Question } from './form-sections'

export type Problem =
  | 'missing'
  | 'not_an_amount'
  | 'not_whole'
  | 'not_a_date'
  | 'not_an_option'
  | 'too_long'
  | 'not_a_uscc'
  | 'not_a_patent'
  | 'patent_check'

/** One thing that keeps an application from being submitted, and the field where it is mended. */
export type Gap =
  | { kind: 'question'; section: string; question: Question; problem: Problem }
  | { kind: 'paper'; paper: PaperKind }

/** What is wrong with an answer; null when it will do. A blank answer to an optional question will do. */
export function problemOf(question: Question, typed: string | undefined): Problem | null {
  const text = (typed ?? '').trim()
  if (text === '') return question.required ? 'missing' : null
  if (text.length > (question.maxLength ?? 2000)) return 'too_long'
  switch (question.type) {
    case 'number':
      if (!/^\d{1,9}(\.\d{1,2})?$/.test(text)) return 'not_an_amount'
      return isCounted(question) && text.includes('.') ? 'not_whole' : null
    case 'money':
      return /^\d{1,9}(\.\d{1,6})?$/.test(text) ? null : 'not_an_amount'
    case 'date':
      return isDay(text) ? null : 'not_a_date'
    case 'choice':
      return question.options?.some((option) => option.value === text) ? null : 'not_an_option'
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

/** Everything that keeps an application from being submitted, all at once. */
export function gapsOf(
  sections: readonly FormSection[],
  answers: Answers,
  papers: readonly PaperKind[],
  attached: ReadonlySet<string>,
): Gap[] {
  const questions = sections.flatMap((section) => sectionGaps(section, answers))
  const missing = papers.filter((paper) => paper.required && !attached.has(paper.code))
  return [...questions, ...missing.map((paper) => ({ kind: 'paper' as const, paper }))]
}

export function sectionGaps(section: FormSection, answers: Answers): Extract<Gap, { kind: 'question' }>[] {
  return section.questions.flatMap((question) => {
    const problem = problemOf(question, answers[question.key])
    return problem ? [{ kind: 'question' as const, section: section.key, question, problem }] : []
  })
}

export type Progress = { done: number; total: number }

/** How many of the questions that must be answered are, and will do; wrong optional answers count as open. */
export function progressOf(section: FormSection, answers: Answers): Progress {
  const counted = section.questions.filter(
    (question) => question.required || problemOf(question, answers[question.key]) !== null,
  )
  const done = counted.filter((question) => problemOf(question, answers[question.key]) === null)
  return { done: done.length, total: counted.length }
}

/** Answers of one section as sent: only its own questions, no NUL, cut where no field could go. */
export function answersIn(section: FormSection, sent: Readonly<Record<string, unknown>>): Answers {
  return Object.fromEntries(
    section.questions.map(({ key }) => {
      const value = sent[key]
      return [key, typeof value === 'string' ? value.replaceAll('\0', '').trim().slice(0, 4000) : '']
    }),
  )
}

function isCounted({ unit }: Question): boolean {
  return unit === 'person' || unit === 'item' || unit === 'desk' || unit === 'year'
}

function patentProblem(text: string): Problem | null {
  const check = checkPatentNumber(text)
  if (check.ok) return null
  return check.reason === 'wrong_check_character' ? 'patent_check' : 'not_a_patent'
}
