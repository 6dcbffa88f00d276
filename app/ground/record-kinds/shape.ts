import { z } from 'zod'
import { listIn } from '~/shared/json'
import { FIELD_ROLES, FIELD_TYPES, KIND_ENDS, NUMBER_CHECKS, NUMBER_FORMS } from './vocabulary'

const text = z.string().catch('')
const decimal = z
  .string()
  .regex(/^-?\d{1,16}(\.\d{1,4})?$/)
  .nullable()
  .catch(null)

const Choice = z.object({ code: z.string().min(1), zh: z.string().min(1), en: text })
const Field = z.object({
  /** Never given to another field: values and rules name it. */
  code: z.string().regex(/^f\d{1,3}$/),
  type: z.enum(FIELD_TYPES.codes),
  role: z.enum(FIELD_ROLES.codes).catch('none'),
  zh: z.string().min(1),
  en: text,
  required: z.boolean().catch(false),
  /** The bounds of a number or an amount (yuan), of a text its length. */
  least: decimal,
  most: decimal,
  unitZh: text,
  unitEn: text,
  choices: listIn(Choice),
})
export type OwnField = z.output<typeof Field>
export type OwnChoice = z.output<typeof Choice>

const Shape = z.object({
  fields: listIn(Field),
  numberForm: z.enum(NUMBER_FORMS.codes).catch('bare'),
  check: z.enum(NUMBER_CHECKS.codes).catch('none'),
  pattern: text,
  example: text,
  /** What the day of a record is called: granted on, signed on. */
  dayZh: text,
  dayEn: text,
  paper: z.enum(['required', 'optional']).catch('optional'),
  /** Which papers the file must hold. */
  paperZh: text,
  paperEn: text,
  ends: z.enum(KIND_ENDS.codes).catch('never'),
  months: z.number().int().min(1).max(600).nullable().catch(null),
  /** Whether the firm and the officer hear of its end 90, 30 and 7 days before. */
  renew: z.boolean().catch(false),
})
export type OwnShape = z.output<typeof Shape>

const NOTHING = Shape.parse({})

/** What a version of a kind asks: as much of it as can be read. */
export function shapeFromJson(json: unknown): OwnShape {
  const read = Shape.safeParse(json)
  return read.success ? read.data : NOTHING
}

/** A text that says no length of its own takes so many characters. */
export const LONGEST_TEXT = 200

/** So many characters a text takes; a number, which is looked up by, never more than a text that says none. */
export function longestOf({ role, most }: Pick<OwnField, 'role' | 'most'>): number {
  const said = Number(most ?? LONGEST_TEXT)
  return role === 'number' ? Math.min(said, LONGEST_TEXT) : said
}

/** A kind of record of the enclave as a version of it says. */
export type OwnKind = {
  id: string
  code: string
  version: number
  zh: string
  en: string
  shape: OwnShape
}
type Row = { kindId: string; version: number; zh: string; en: string; shape: unknown; kind: { code: string } }

/** A version with its kind, read from their rows. */
export function ownKindFrom({ kindId, version, zh, en, shape, kind }: Row): OwnKind {
  return { id: kindId, code: kind.code, version, zh, en, shape: shapeFromJson(shape) }
}

/** The field that has a part in the record, if the kind has one. */
export function fieldFor(shape: OwnShape, role: 'number' | 'title' | 'amount'): OwnField | null {
  return shape.fields.find((field) => field.role === role) ?? null
}

/** Every field that any version of a kind has asked, each as the newest of them says; versions the newest first. */
export function fieldsOfAll(newestFirst: readonly OwnShape[]): OwnField[] {
  const known = new Map<string, OwnField>()
  for (const { fields } of newestFirst)
    for (const field of fields) {
      const newer = known.get(field.code)
      // A choice that was taken away is still one that older records name.
      const choices = newer ? [...newer.choices, ...others(field.choices, newer.choices)] : field.choices
      known.set(field.code, { ...(newer ?? field), choices })
    }
  return [...known.values()]
}

function others(older: readonly OwnChoice[], newer: readonly OwnChoice[]): OwnChoice[] {
  return older.filter(({ code }) => !newer.some((one) => one.code === code))
}
