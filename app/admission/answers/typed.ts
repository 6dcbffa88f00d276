import type { Field } from './autosave'
import type { FieldMark } from './field-marks'

/** What the firm has typed over what it handed in, and not sent yet: by field of the page, with who typed it when. */
export type Typed = Record<string, FieldMark & { value: string }>

/** What stands in a field of the page: what was typed there, else what is in force. */
export function valueIn(typed: Typed, field: string, inForce: string): string {
  return typed[field]?.value ?? inForce
}

/** The texts of all fields, those typed over those in force. */
export function typedOver(
  inForce: Readonly<Record<string, string>>,
  typed: Typed,
  fields: readonly string[],
): Record<string, string> {
  const kept = fields.flatMap((field): [string, string][] =>
    typed[field] ? [[field, typed[field].value]] : [],
  )
  return { ...inForce, ...Object.fromEntries(kept) }
}

/** One field as the page hands it to its script. */
export function fieldOfTyped(
  typed: Typed,
  field: string,
  { value, hash, said }: { value: string; hash: string; said?: string | null },
): Field {
  const { version = 0, by = '' } = typed[field] ?? {}
  return { version, value, hash, by, ...(said ? { said } : {}) }
}
