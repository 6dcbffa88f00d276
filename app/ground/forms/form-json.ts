import { z } from 'zod'
import { FACT_CODES } from '~/ground/criteria/facts'
import { EVERY_FORMAT } from '~/ground/files/formats'
import { ifRead, listIn } from '~/shared/json'
import { MOST_FILES, MOST_MEGABYTES } from '~/ground/settings/paper-limits'
import {
  QUESTION_TYPES,
  SHOW_TESTS,
  USUAL_MOST,
  type FormSection,
  type PaperKind,
  type Question,
} from './form-sections'

const text = z.string().catch('')
const Words = { zh: text, en: text }
const UNITS = ['person', 'yuan', 'item', 'square_metre', 'desk', 'month', 'share', 'year', 'none'] as const

/** A part without a value is left out as it was, so that a form read and written again is the same form. */
const without = <T extends object>(part: T): T =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as T

const Asked: z.ZodType<Question> = z
  .looseObject({
    key: z.string().min(1),
    type: z.enum(QUESTION_TYPES),
    ...Words,
    hintZh: text,
    hintEn: text,
    unit: ifRead(z.enum(UNITS)),
    options: ifRead(listIn(z.object({ value: z.string(), ...Words }))),
    required: z.boolean().catch(false),
    maxLength: ifRead(z.number()),
    min: ifRead(z.string()),
    max: ifRead(z.string()),
    columns: ifRead(z.array(z.unknown()).transform((found): Question[] => Columns.parse(found))),
    minRows: ifRead(z.number()),
    maxRows: ifRead(z.number()),
    sumOf: ifRead(z.string()),
    show: ifRead(
      z.object({
        of: z.enum(['question', 'fact']),
        code: z.string(),
        test: z.enum(SHOW_TESTS),
        value: z.string(),
      }),
    ),
    fact: ifRead(z.enum(FACT_CODES)),
  })
  .transform(without)
const Columns = listIn(Asked)

const Sections: z.ZodType<FormSection[]> = listIn(
  z.looseObject({
    key: z.string().min(1),
    ...Words,
    introZh: text,
    introEn: text,
    questions: listIn(Asked),
  }),
)

const Papers: z.ZodType<PaperKind[]> = listIn(
  z.looseObject({
    code: z.string().min(1),
    ...Words,
    tracks: z.array(z.enum(['A', 'B'])).catch(['A', 'B']),
    required: z.boolean().catch(false),
    formats: z.array(z.enum(EVERY_FORMAT)).catch([...EVERY_FORMAT]),
    megabytes: z.number().int().min(1).max(MOST_MEGABYTES).catch(MOST_MEGABYTES),
    most: z.number().int().min(1).max(MOST_FILES).catch(USUAL_MOST),
    noteZh: text,
    noteEn: text,
  }),
)

const FormIds = z.partialRecord(z.enum(['A', 'B']), z.string()).catch({})

/** The form as the database keeps it. */
export function sectionsFromJson(json: unknown): FormSection[] {
  return Sections.parse(json)
}

/** The papers an intake asks for, as the database keeps them. */
export function papersFromJson(json: unknown): PaperKind[] {
  return Papers.parse(json)
}

/** The form of each track, as it was recorded when the intake opened. */
export function formIdsFromJson(json: unknown): Partial<Record<string, string>> {
  return FormIds.parse(json)
}
