import type { FactCode, Unit } from '~/ground/criteria/facts'
import type { Track } from '~/ground/criteria/expression'
import { EVERY_FORMAT, type Format } from '~/ground/files/formats'
import { MOST_MEGABYTES } from '~/ground/settings/paper-limits'

export const QUESTION_TYPES = [
  'text',
  'longtext',
  'number',
  'money',
  'date',
  'choice',
  'choices',
  'boolean',
  'uscc',
  'patent',
  'file',
  'group',
] as const
export type QuestionType = (typeof QUESTION_TYPES)[number]

export type QuestionOption = { value: string; zh: string; en: string }

export const SHOW_TESTS = ['is', 'is_not', 'one_of', 'at_least', 'at_most'] as const
export type ShowTest = (typeof SHOW_TESTS)[number]

/** Asks a question only when an earlier answer, or a fact of the firm's record, is so. */
export type Condition = { of: 'question' | 'fact'; code: string; test: ShowTest; value: string }

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
  /** The least and most of a number, an amount in 万元 or a day. */
  min?: string
  max?: string
  /** Of a group: what each row asks, how many rows, and the column whose sum fills the fact (else the count). */
  columns?: Question[]
  minRows?: number
  maxRows?: number
  sumOf?: string
  show?: Condition
  fact?: FactCode
}

/** What one column of a group may ask. */
export const COLUMN_TYPES = [
  'text',
  'number',
  'money',
  'date',
  'choice',
  'boolean',
  'uscc',
  'patent',
] as const satisfies readonly QuestionType[]
/** No group takes more rows, whatever its form says. */
export const MOST_ROWS = 30

export type FormSection = {
  key: string
  zh: string
  en: string
  introZh: string
  introEn: string
  questions: Question[]
}

/**
 * What a firm answered, by question key, as typed: money in 万元, days as YYYY-MM-DD, yes or no. Several choices
 * are one text with commas; the rows of a group are one text too (see group-rows.ts). Files are papers.
 */
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
  /** What its files may be; the pages say it, the fields offer it, and the server takes nothing else. */
  formats: readonly Format[]
  /** The largest a file of it may be, in megabytes of 1,024 × 1,024 bytes, and how many are taken. */
  megabytes: number
  most: number
  noteZh: string
  noteEn: string
}

/** How many files are taken of a question that asks for one, and of papers asked before kinds had limits. */
export const USUAL_MOST = 10

/** The papers of a track. */
export function papersFor(papers: readonly PaperKind[], track: string): PaperKind[] {
  return papers.filter((paper) => paper.tracks.some((one) => one === track))
}

/** The code under which the files of a question lie among the papers. */
export function paperOfQuestion(key: string): string {
  return `ask-${key}`
}

/** Every paper asked: those of the intake and those asked inside the form. */
export function papersAsked(
  papers: readonly PaperKind[],
  track: string,
  sections: readonly FormSection[],
): PaperKind[] {
  const inForm = sections
    .flatMap((section) => section.questions)
    .filter((question) => question.type === 'file')
    .map((question): PaperKind => ({
      code: paperOfQuestion(question.key),
      zh: question.zh,
      en: question.en,
      tracks: ['A', 'B'],
      required: question.required,
      formats: EVERY_FORMAT,
      megabytes: MOST_MEGABYTES,
      most: USUAL_MOST,
      noteZh: question.hintZh,
      noteEn: question.hintEn,
    }))
  return [...papersFor(papers, track), ...inForm]
}

/** The question of a key, in whichever section it stands. */
export function questionOf(sections: readonly FormSection[], key: string): Question | null {
  return sections.flatMap((section) => section.questions).find((question) => question.key === key) ?? null
}

/** The section a question stands in. */
export function sectionOf(sections: readonly FormSection[], key: string): FormSection | null {
  return sections.find((section) => section.questions.some((question) => question.key === key)) ?? null
}

/** Answers as the database keeps them: anything that is not a text is left out. */
export function answersFromJson(json: unknown): Answers {
  if (typeof json !== 'object' || json === null) return {}
  return Object.fromEntries(
    Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
