import { problemOf } from './check-answers'
import { MOST_ROWS, type Answers, type FormSection, type Question } from './form-sections'
import { rowsOf, rowsToText } from './group-rows'

/** Whether a question stands in the new version, as it was or otherwise, or in only one of the two. */
export type QuestionChange = { key: string; change: 'added' | 'removed' | 'changed'; zh: string; en: string }

export type CarryOver = { kept: Answers; lost: { question: Question; typed: string }[] }

/** Which of the answers given under one version still fit another: the same question, and what was said will do. */
export function carryOver(
  from: readonly FormSection[],
  to: readonly FormSection[],
  answers: Answers,
): CarryOver {
  const asked = new Map(questionsIn(to).map((question) => [question.key, question]))
  const kept: Answers = {}
  const lost: CarryOver['lost'] = []
  for (const question of questionsIn(from)) {
    const typed = answers[question.key] ?? ''
    if (typed.trim() === '' || question.type === 'file') continue
    const fitted = fit(question, asked.get(question.key), typed)
    if (fitted === null) lost.push({ question, typed })
    else kept[question.key] = fitted
  }
  return { kept, lost }
}

/**
 * The answer as the new question takes it; null when it cannot. What was wrong before may stay as wrong as it
 * was: a draft keeps half-typed answers. An option that is gone, or another type, is a real loss.
 */
function fit(before: Question, after: Question | undefined, typed: string): string | null {
  if (!after || after.type !== before.type) return null
  if (after.type === 'group') return fitRows(before, after, typed)
  const wasRight = problemOf(before, typed) === null
  return wasRight && problemOf(after, typed) === 'not_an_option' ? null : typed
}

/** Rows keep the columns that still fit; a group whose columns are all gone is lost. */
function fitRows(before: Question, after: Question, typed: string): string | null {
  const columns = (after.columns ?? []).flatMap((column) => {
    const old = before.columns?.find(({ key }) => key === column.key)
    return old?.type === column.type ? [{ old, column }] : []
  })
  const rows = rowsOf(before, typed).slice(0, MOST_ROWS)
  const text = rowsToText(
    rows.map((row) =>
      Object.fromEntries(
        columns.map(({ old, column }) => [column.key, fit(old, column, row[column.key] ?? '') ?? '']),
      ),
    ),
  )
  return text === '' ? null : text
}

/** What is new, gone or different between two versions, in the order of the new one. */
export function changesBetween(from: readonly FormSection[], to: readonly FormSection[]): QuestionChange[] {
  const old = new Map(questionsIn(from).map((question) => [question.key, question]))
  const now = questionsIn(to)
  const isNow = new Set(now.map(({ key }) => key))
  const changed = now.flatMap((question): QuestionChange[] => {
    const { key, zh, en } = question
    const before = old.get(key)
    if (!before) return [{ key, change: 'added', zh, en }]
    return canonical(before) === canonical(question) ? [] : [{ key, change: 'changed', zh, en }]
  })
  const removed = [...old.values()]
    .filter(({ key }) => !isNow.has(key))
    .map(({ key, zh, en }): QuestionChange => ({ key, change: 'removed', zh, en }))
  return [...changed, ...removed]
}

function questionsIn(sections: readonly FormSection[]): Question[] {
  return sections.flatMap((section) => section.questions)
}

/** The same text for the same question, in whatever order the database keeps its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
