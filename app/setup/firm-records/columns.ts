import { IDENTITY_KINDS } from '~/ground/firms/identity-number'
import { recordWords } from '~/ground/firms/record-words'
import { fieldsOf, type RecordField } from '~/ground/records/record-fields'
import {
  ACHIEVEMENT_PROOFS,
  BUILT_IN_KINDS,
  CONTRACT_TYPES,
  PATENT_OWNERSHIPS,
  SOURCE_TYPES,
  TALENT_CATEGORIES,
  TALENT_DUTIES,
  type BuiltInKind,
} from '~/ground/records/records'
import type { Locale } from '~/shared/words'
import { wordFor } from '~/shared/words'

/** Kinds of which many are entered at once; that a firm was bought or listed is said by itself. */
export const PASTED_KINDS = BUILT_IN_KINDS.filter((kind) => kind !== 'listing')

/** Rows of one paste: each has a paper of its own. */
export const MOST_ROWS = 50

/** What a row says: whose it is, what is asked for the kind, and the name of its paper. */
export type Column = 'firm' | Exclude<RecordField, 'file' | 'furtherProofOf'> | 'paper'

export function columnsOf(kind: BuiltInKind): Column[] {
  const asked = fieldsOf(kind, { number: true, party: true })
  return ['firm', ...asked.filter((name) => name !== 'file' && name !== 'furtherProofOf'), 'paper']
}

type Choice = { codes: readonly string[]; words: Record<Locale, Readonly<Record<string, string>>> }

const said = (codes: readonly string[], pick: (w: (typeof recordWords)['zh']) => Record<string, string>) => ({
  codes,
  words: { zh: pick(recordWords.zh), en: pick(recordWords.en) },
})
const letters = (pick: (w: (typeof recordWords)['zh']) => (letter: string) => string): Choice => {
  const of = (w: (typeof recordWords)['zh']) =>
    Object.fromEntries(TALENT_CATEGORIES.map((letter) => [letter, pick(w)(letter)]))
  return { codes: TALENT_CATEGORIES, words: { zh: of(recordWords.zh), en: of(recordWords.en) } }
}

/** Columns that take one of a few words; a tick is yes or no. */
const CHOICES: Partial<Record<Column, Choice>> = {
  ownership: said(PATENT_OWNERSHIPS, (w) => w.ownerships),
  idKind: said(IDENTITY_KINDS, (w) => w.idKinds),
  category: letters((w) => w.categoryOf),
  degree: said(['doctor', 'master', 'other'], (w) => w.degrees),
  duty: said(TALENT_DUTIES, (w) => w.duties),
  sourceType: said(SOURCE_TYPES, (w) => w.sourceTypes),
  proofKind: said(ACHIEVEMENT_PROOFS, (w) => w.proofKinds),
  type: said(CONTRACT_TYPES, (w) => w.types),
  seniorTitle: { codes: ['on', ''], words: { zh: { on: '是', '': '否' }, en: { on: 'yes', '': 'no' } } },
}

/** The words a column takes in a language; null where anything may be written. */
export function wordsOf(column: Column, locale: Locale): string[] | null {
  const choice = CHOICES[column]
  return choice ? choice.codes.map((code) => wordFor(choice.words[locale], code) || code) : null
}

/** A cell as the form of the kind takes it: a choice by its code or its word in either language; empty is not there. */
export function cellOf(column: Column, typed: string): string | undefined {
  const choice = CHOICES[column]
  if (!choice) return typed === '' ? undefined : typed
  const found = choice.codes.find(
    (code) => code === typed || choice.words.zh[code] === typed || choice.words.en[code] === typed,
  )
  return (found ?? typed) === '' ? undefined : (found ?? typed)
}
