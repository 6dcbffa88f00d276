/** A record with the indicator it is put forward for; a bare record is for the first that counts its kind. */
export type Chosen = { recordId: string; code: string | null }

const FORM = /^([0-9a-f-]{36})(?:\.([a-z0-9_]{1,40}))?$/

/** A choice as a form or an address names it: the record, and the code of the indicator. */
export function chosenFrom(text: string): Chosen | null {
  const [, recordId, code] = FORM.exec(text) ?? []
  return recordId === undefined ? null : { recordId, code: code ?? null }
}

/** The same as a text. */
export const choiceOf = (recordId: string, code: string) => `${recordId}.${code}`
