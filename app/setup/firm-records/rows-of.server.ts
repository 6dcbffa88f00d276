import type { z } from 'zod'
import { errorSentence, recordRefusal, recordWords } from '~/ground/firms/record-words'
import type { Actor } from '~/ground/people/actor'
import { ownRecordForm, type OwnRecordInput } from '~/ground/record-kinds/own-record.form'
import { fieldFor, type OwnKind } from '~/ground/record-kinds/shape'
import { ownErrorSentence, ownRecordWords } from '~/ground/record-kinds/words'
import { RECORD_FORMS, type RecordInput } from '~/ground/records/add-record.form'
import {
  judgeRecord,
  writeRecord,
  type FactsOfFirm,
  type RecordRefusal,
} from '~/ground/records/add-record.server'
import { judgeOwnRecord, writeOwnRecord, type OwnRecordRefusal } from '~/ground/records/add-own-record.server'
import { recordFacts } from '~/ground/records/new-record.server'
import type { BuiltInKind } from '~/ground/records/records'
import type { Tx } from '~/platform/db.server'
import type { Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { cellOf, columnsOf } from './columns'
import { ownCellOf, ownColumnsOf } from './own-columns'

type Refused<R> = { reason: R; detail?: Record<string, string | number> }
type Cells = Readonly<Record<string, string>>

/** What rows of a kind of record are: how they are read, known again, held against what stands, and written. */
export type RowsOf<Read, R extends string> = {
  columns: readonly string[]
  schema: z.ZodType
  /** What the form of the kind would be sent for a row and its paper. */
  inputOf: (cells: Cells, fileId: string | undefined) => unknown
  /** A row that passed the form, as the command takes it. */
  readOf: (firmId: string, passed: object) => Read
  needsPaper: boolean
  fileOf: (read: Read) => string | undefined
  /** What stands once, by the column that says it. */
  keysOf: (read: Read) => (readonly [string, string])[]
  sentence: (code: string) => string
  problemOf: (refused: Refused<R>) => { field: string; code: string }
  judge: (tx: Tx, actor: Actor, read: Read, now: Date) => Promise<Outcome<unknown, R>>
  write: (tx: Tx, actor: Actor, read: Read, now: Date) => Promise<Outcome<unknown, R>>
}

export type BuiltInRead = FactsOfFirm
/** Rows of a kind built in. */
export function rowsOfBuiltIn(kind: BuiltInKind, locale: Locale): RowsOf<BuiltInRead, RecordRefusal> {
  const columns = columnsOf(kind)
  return {
    columns,
    schema: RECORD_FORMS[kind],
    inputOf: (cells, file) => ({
      ...Object.fromEntries(columns.map((column) => [column, cellOf(column, cells[column] ?? '')])),
      file,
    }),
    readOf: (firmId, passed) => {
      const input = { kind, ...passed } as RecordInput
      return { firmId, input, facts: recordFacts(input) }
    },
    needsPaper: true,
    fileOf: ({ input }) => input.file,
    keysOf: ({ facts, firmId }) => [
      ['number', facts.number],
      ...(kind === 'achievement' ? [['title', `${firmId} ${facts.title}`] as const] : []),
    ],
    sentence: errorSentence(recordWords[locale].error),
    problemOf: (refused) => ({
      field: fieldOf(refused.reason, kind),
      code: recordRefusal(recordWords[locale].refusal, refused),
    }),
    judge: judgeRecord,
    write: writeRecord,
  }
}

function fieldOf(reason: RecordRefusal, kind: BuiltInKind): string {
  if (reason === 'in_the_future') return 'happenedOn'
  if (reason === 'not_a_party') return 'partyReason'
  if (reason === 'same_achievement') return 'title'
  return kind === 'talent' ? 'idNumber' : 'number'
}

export type OwnRead = { firmId: string; code: string; input: OwnRecordInput }
/** Rows of a kind that the enclave defined, by the version of it that is asked today. */
export function rowsOfOwn(kind: OwnKind, locale: Locale): RowsOf<OwnRead, OwnRecordRefusal> {
  const columns = ownColumnsOf(kind)
  const number = fieldFor(kind.shape, 'number')?.code ?? 'row'
  return {
    columns,
    schema: ownRecordForm(kind),
    inputOf: (cells, file) => ({
      ...Object.fromEntries(columns.map((column) => [column, ownCellOf(kind, column, cells[column] ?? '')])),
      askedBy: kind.version,
      file,
    }),
    readOf: (firmId, passed) => ({ firmId, code: kind.code, input: passed as OwnRecordInput }),
    needsPaper: kind.shape.paper === 'required',
    fileOf: ({ input }) => input.file,
    keysOf: ({ input }) => (input.number === null ? [] : [[number, input.number]]),
    sentence: ownErrorSentence(locale),
    problemOf: ({ reason, detail }) =>
      reason === 'kind_changed' || reason === 'kind_retired'
        ? { field: 'row', code: ownRecordWords[locale].refusal[reason] }
        : {
            field: reason === 'in_the_future' ? 'happenedOn' : number,
            code: recordRefusal(recordWords[locale].refusal, { reason, ...(detail ? { detail } : {}) }),
          },
    judge: judgeOwnRecord,
    write: writeOwnRecord,
  }
}
