import type { FormSection, Question } from '~/ground/forms/form-sections'
import { ok, refuse, type Outcome } from '~/shared/outcome'

/** What a section says of itself. */
export type SectionHead = Pick<FormSection, 'key' | 'zh' | 'en' | 'introZh' | 'introEn'>

/** One act of an editor on a draft. `was` is the key it had; null makes a new one. */
export type Edit =
  | { act: 'put_section'; was: string | null; head: SectionHead }
  | { act: 'put_question'; section: string; was: string | null; question: Question }
  | { act: 'move'; section: string; question: string | null; by: -1 | 1 }
  | { act: 'remove'; section: string; question: string | null }

export type EditRefusal = 'gone' | 'key_taken' | 'too_many'

const MOST_SECTIONS = 20
const MOST_QUESTIONS = 60

/** The form after one edit. Nothing is checked here that can wait until it is published. */
export function edited(sections: readonly FormSection[], edit: Edit): Outcome<FormSection[], EditRefusal> {
  switch (edit.act) {
    case 'put_section':
      return putSection(sections, edit.was, edit.head)
    case 'put_question':
      return putQuestion(sections, edit)
    case 'move':
      return edit.question === null
        ? moved(sections, edit.section, edit.by)
        : within(sections, edit.section, (questions) => moved(questions, edit.question ?? '', edit.by))
    case 'remove':
      return edit.question === null
        ? without(sections, edit.section)
        : within(sections, edit.section, (questions) => without(questions, edit.question ?? ''))
  }
}

function putSection(sections: readonly FormSection[], was: string | null, head: SectionHead) {
  if (head.key !== was && sections.some(({ key }) => key === head.key)) return refuse('key_taken')
  if (was === null) {
    if (sections.length >= MOST_SECTIONS) return refuse('too_many')
    return ok([...sections, { ...head, questions: [] }])
  }
  if (!sections.some(({ key }) => key === was)) return refuse('gone')
  return ok(sections.map((section) => (section.key === was ? { ...section, ...head } : section)))
}

function putQuestion(
  sections: readonly FormSection[],
  { section, was, question }: Extract<Edit, { act: 'put_question' }>,
): Outcome<FormSection[], EditRefusal> {
  const all = sections.flatMap(({ questions }) => questions)
  if (question.key !== was && all.some(({ key }) => key === question.key)) return refuse('key_taken')
  return within(sections, section, (questions) => {
    if (was === null) {
      return questions.length >= MOST_QUESTIONS ? refuse('too_many') : ok([...questions, question])
    }
    if (!questions.some(({ key }) => key === was)) return refuse('gone')
    return ok(questions.map((one) => (one.key === was ? question : one)))
  })
}

function within(
  sections: readonly FormSection[],
  key: string,
  change: (questions: readonly Question[]) => Outcome<Question[], EditRefusal>,
): Outcome<FormSection[], EditRefusal> {
  const section = sections.find((one) => one.key === key)
  if (!section) return refuse('gone')
  const changed = change(section.questions)
  if (!changed.ok) return changed
  return ok(sections.map((one) => (one.key === key ? { ...one, questions: changed.value } : one)))
}

function moved<T extends { key: string }>(
  list: readonly T[],
  key: string,
  by: -1 | 1,
): Outcome<T[], EditRefusal> {
  const at = list.findIndex((one) => one.key === key)
  const item = list[at]
  if (!item) return refuse('gone')
  const rest = list.filter((_, index) => index !== at)
  const to = Math.max(0, Math.min(rest.length, at + by))
  return ok([...rest.slice(0, to), item, ...rest.slice(to)])
}

function without<T extends { key: string }>(list: readonly T[], key: string): Outcome<T[], EditRefusal> {
  const rest = list.filter((one) => one.key !== key)
  return rest.length === list.length ? refuse('gone') : ok(rest)
}

/** A key for a question that was given none: the first q1, q2 … that is free. */
export function freeKey(sections: readonly FormSection[], prefix: 'q' | 's'): string {
  const taken = new Set(
    sections.flatMap((section) => [section.key, ...section.questions.map(({ key }) => key)]),
  )
  let number = 1
  while (taken.has(`${prefix}${number}`)) number += 1
  return `${prefix}${number}`
}
