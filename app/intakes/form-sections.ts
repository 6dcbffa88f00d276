import type { FactCode, Unit } from '~/criteria/facts'
import type { Track } from '~/criteria/expression'

export const QUESTION_TYPES = [
  'text',
  'longtext',
  'number',
  'money',
  'date',
  'choice',
  'boolean',
  'uscc',
  'patent',
] as const
export type QuestionType = (typeof QUESTION_TYPES)[number]

export type QuestionOption = { value: string; zh: string; en: string }

/** One question of an application form. With `fact`, its answer is what the criteria are judged on. */
export type Question = {
  key: string
  type: QuestionType
  zh: string
  en: string
  hintZh: string
  hintEn: string
  unit?: Unit
  options?: QuestionOption[]
  required: boolean
  maxLength?: number
  fact?: FactCode
}

export type FormSection = {
  key: string
  zh: string
  en: string
  introZh: string
  introEn: string
  questions: Question[]
}

/** What a firm answered, by question key, as typed: money in 万元, days as YYYY-MM-DD, yes or no. */
export type Answers = Record<string, string>

export const YES = 'yes'
export const NO = 'no'

/** A paper a firm hands in, and whom it is asked of. */
export type PaperKind = {
  code: string
  zh: string
  en: string
  tracks: Track[]
  required: boolean
  formatsZh: string
  formatsEn: string
  noteZh: string
  noteEn: string
}

/** The papers of a track. */
export function papersFor(papers: readonly PaperKind[], track: string): PaperKind[] {
  return papers.filter((paper) => paper.tracks.some((one) => one === track))
}

/** The question of a key, in whichever section it stands. */
export function questionOf(sections: readonly FormSection[], key: string): Question | null {
  return sections.flatMap((section) => section.questions).find((question) => question.key === key) ?? null
}

/** The section a question stands in. */
export function sectionOf(sections: readonly FormSection[], key: string): FormSection | null {
  return sections.find((section) => section.questions.some((question) => question.key === key)) ?? null
}

/** The form as the database keeps it; only our own commands write that column. */
export function sectionsFromJson(json: unknown): FormSection[] {
  return Array.isArray(json) ? (json as FormSection[]) : []
}

/** The papers as the database keeps them; only our own commands write that column. */
export function papersFromJson(json: unknown): PaperKind[] {
  return Array.isArray(json) ? (json as PaperKind[]) : []
}

/** Answers as the database keeps them: anything that is not a text is left out. */
export function answersFromJson(json: unknown): Answers {
  if (typeof json !== 'object' || json === null) return {}
  return Object.fromEntries(
    Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
