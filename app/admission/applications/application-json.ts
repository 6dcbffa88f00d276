import { z } from 'zod'
import { ifRead, listIn, mapIn } from '~/shared/json'
import type { FieldMark, FieldMarks } from '~/admission/answers/field-marks'
import { CORRECTION_REASONS, type CorrectionItem } from './targets'
import type { Typed } from '~/admission/answers/typed'

const mark = {
  version: z.number().int().nonnegative().catch(0),
  by: ifRead(z.string()),
  at: ifRead(z.string()),
  from: ifRead(z.enum(['record', 'clone'])),
}
const Marks: z.ZodType<FieldMarks> = mapIn(z.object(mark).transform(given))
const Texts: z.ZodType<Typed> = mapIn(
  z.object({ ...mark, value: z.string() }).transform(({ value, ...rest }) => ({ ...given(rest), value })),
)
const Items: z.ZodType<CorrectionItem[]> = listIn(
  z.object({
    target: z.string().min(1),
    reason: z.enum(CORRECTION_REASONS).catch('incorrect'),
    note: z.string().catch(''),
  }),
)
const Stays: z.ZodType<Record<string, string>> = mapIn(z.string())

/** Of each answer: its version, who saved it when, or where it came from. */
export function marksFromJson(json: unknown): FieldMarks {
  return Marks.parse(json)
}

/** What the firm has typed over what it handed in. */
export function typedFromJson(json: unknown): Typed {
  return Texts.parse(json)
}

/** What a request to correct asks for. */
export function itemsFromJson(json: unknown): CorrectionItem[] {
  return Items.parse(json)
}

/** By target, why it stays as it is. */
export function staysFromJson(json: unknown): Record<string, string> {
  return Stays.parse(json)
}

function given({ version, ...rest }: FieldMark): FieldMark {
  return { version, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) }
}
