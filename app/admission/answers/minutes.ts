import { problemOf } from '~/ground/forms/check-answers'
import {
  paperOfQuestion,
  type Answers,
  type FormSection,
  type PaperKind,
  type Question,
} from '~/ground/forms/form-sections'

/** Seconds a question of a kind takes, found the way form designers time theirs: reading, looking up, typing. */
const SECONDS: Record<Question['type'], number> = {
  text: 30,
  longtext: 240,
  number: 40,
  money: 60,
  date: 30,
  choice: 20,
  choices: 30,
  boolean: 15,
  uscc: 60,
  patent: 60,
  file: 180,
  group: 0,
}
const PAPER_SECONDS = 180

/** Seconds the open questions of a section still take: those that must be answered, and wrong answers. */
export function secondsLeft(section: FormSection, answers: Answers, attached: ReadonlySet<string>): number {
  return section.questions
    .filter((question) => isOpen(question, answers[question.key], attached))
    .reduce((sum, question) => sum + secondsFor(question), 0)
}

export function papersSecondsLeft(kinds: readonly PaperKind[], attached: ReadonlySet<string>): number {
  return kinds.filter(({ code, required }) => required && !attached.has(code)).length * PAPER_SECONDS
}

/** Whole minutes, never none while something is open. */
export function minutesOf(seconds: number): number {
  return Math.ceil(seconds / 60)
}

function isOpen(question: Question, typed: string | undefined, attached: ReadonlySet<string>): boolean {
  if (question.type === 'file') return question.required && !attached.has(paperOfQuestion(question.key))
  const problem = problemOf(question, typed)
  return problem !== null
}

/** A group takes what one row takes, as often as rows are asked. */
function secondsFor(question: Question): number {
  if (question.type !== 'group') return SECONDS[question.type]
  const row = (question.columns ?? []).reduce((sum, column) => sum + SECONDS[column.type], 0)
  return row * Math.max(1, question.minRows ?? 1)
}
