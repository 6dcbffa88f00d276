import { kindWords } from '~/ground/firms/kind-name'
import { fieldFor, type OwnField, type OwnKind } from '~/ground/record-kinds/shape'
import type { Locale } from '~/shared/words'

const YES_NO = { yes: ['yes', '是'], no: ['no', '否'] } as const

/** The columns of a kind that the enclave defined: the firm, what its form asks in its order, the days and the paper. */
export function ownColumnsOf({ shape }: Pick<OwnKind, 'shape'>): string[] {
  return [
    'firm',
    ...shape.fields.map(({ code }) => code),
    ...(fieldFor(shape, 'number') ? ['numberReason'] : []),
    'happenedOn',
    ...(shape.ends === 'asked' ? ['validUntil'] : []),
    'paper',
  ]
}

/** The words a column takes; null where anything may be written. */
export function ownWordsOf(field: OwnField | undefined, locale: Locale): string[] | null {
  if (field?.type === 'choice') return field.choices.map((choice) => kindWords(choice, locale))
  if (field?.type === 'yes_no') return [YES_NO.yes, YES_NO.no].map(([en, zh]) => (locale === 'zh' ? zh : en))
  return null
}

/** A cell as the form of the kind takes it: a choice by its word in either language; empty is not there. */
export function ownCellOf(
  { shape }: Pick<OwnKind, 'shape'>,
  column: string,
  typed: string,
): string | undefined {
  if (typed === '') return undefined
  const field = shape.fields.find(({ code }) => code === column)
  const said = typed.toLowerCase()
  if (field?.type === 'yes_no')
    return (['yes', 'no'] as const).find((one) => YES_NO[one].some((word) => word === said)) ?? typed
  if (field?.type !== 'choice') return typed
  const chosen = field.choices.find(({ zh, en }) => zh === typed || en.toLowerCase() === said)
  return chosen?.code ?? typed
}
