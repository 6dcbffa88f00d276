/** What a page that saves by itself says in one line; `{time}` and `{by}` are filled in by its script. */
export type SavingSays = {
  saved: string
  fieldSaved: string
  saving: string
  notYet: string
  caughtUp: string
  updatedBy: string
  restored: string
  conflict: string
  conflictOfSomebody: string
  moreAsked: string
}

/** What a group of rows says of one; `{n}` is its number. */
export type RowSays = { row: string; drop: string }

/** What a file on its way says; `{seconds}` and `{percent}` are filled in by its script. */
export type UploadSays = {
  sending: string
  sendingFor: string
  stopped: string
  signedOut: string
  received: string
  refused: string
}

/** A sentence with its blanks filled. */
export function filled(sentence: string, blanks: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank))
}
