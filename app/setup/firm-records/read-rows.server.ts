import { errorSentence, recordRefusal, recordWords } from '~/ground/firms/record-words'
import type { Actor } from '~/ground/people/actor'
import { RECORD_FORMS, type RecordInput } from '~/ground/records/add-record.form'
import { judgeRecord, type RecordRefusal } from '~/ground/records/add-record.server'
import { recordFacts, type RecordFacts } from '~/ground/records/new-record.server'
import type { BuiltInKind } from '~/ground/records/records'
import { db, inTransaction } from '~/platform/db.server'
import type { Locale } from '~/shared/words'
import { pastedRows, type PastedRow } from '~/setup/pasting/pasted-rows'
import { cellOf, columnsOf, MOST_ROWS, type Column } from './columns'
import { firmsNamed, type FirmNamed } from './firms-named.server'
import type { PastedRecords } from './records.form'
import { pastedRecordWords } from './words'

export type ReadRecord = { firmId: string; firm: string; input: RecordInput; facts: RecordFacts }
export type ReadRow = PastedRow<ReadRecord>
export type Paper = { id: string; name: string }
type Problem = { field: string; code: string }

/** The papers that have arrived and belong to nothing yet, of whoever sent them; of two of one name the later stands. */
export async function papersOf({ userId }: Actor, ids: readonly string[]): Promise<Paper[]> {
  const found = await db.file.findMany({
    where: { id: { in: [...ids] }, ownerUserId: userId, aboutType: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, name: true },
  })
  return found.filter(({ name }, index) => found.findIndex((one) => one.name === name) === index)
}

type Of = { kind: BuiltInKind; locale: Locale }

/**
 * Records as the rows of a spreadsheet, each held to all that a record is held to when it is entered by itself; what is
 * wrong is said of the row, in words. Nothing is written.
 */
export async function readRecords(
  actor: Actor,
  { kind, locale }: Of,
  { text, papers: ids }: Pick<PastedRecords, 'text' | 'papers'>,
  now: Date,
): Promise<ReadRow[]> {
  const columns = columnsOf(kind)
  const papers = await papersOf(actor, ids)
  const raw = pastedRows(
    {
      columns,
      heads: [pastedRecordWords.zh.firm, pastedRecordWords.en.firm],
      schema: RECORD_FORMS[kind],
      inputOf: (cells) => ({
        ...Object.fromEntries(columns.map((column) => [column, cellOf(column, cells[column] ?? '')])),
        file: papers.find(({ name }) => name === cells.paper)?.id,
      }),
    },
    text,
  )
  const firmOf = await firmsNamed(
    actor,
    raw.map(({ typed }) => typed[0] ?? ''),
  )
  const e = errorSentence(recordWords[locale].error)
  const judged = raw.map((row) =>
    joined(row, firmOf(row.typed[0] ?? ''), { kind, locale, columns, papers }, e),
  )
  return judgedOnRecord(actor, twiceIn(judged, { kind, locale }), { kind, locale }, now)
}

type Reading = Of & { columns: readonly Column[]; papers: readonly Paper[] }

/** What is wrong with a row by itself: its firm, its paper and what its kind asks for. */
function joined(
  row: PastedRow<unknown>,
  named: FirmNamed,
  { kind, locale, columns, papers }: Reading,
  sentence: (code: string) => string,
): ReadRow {
  const w = pastedRecordWords[locale]
  const paper = row.typed[columns.indexOf('paper')] ?? ''
  const known = papers.some(({ name }) => name === paper)
  const problems: Problem[] = [
    ...('problem' in named ? [{ field: 'firm', code: w.errors[named.problem] }] : []),
    ...row.problems
      .filter(({ field }) => field !== 'file')
      .map(({ field, code }) => ({ field, code: sentence(code) })),
    ...(known
      ? []
      : [{ field: 'paper', code: paper === '' ? w.errors.paper_missing : w.errors.paper_unknown }]),
    ...(row.typed.length > columns.length ? [{ field: 'row', code: w.errors.cells_many }] : []),
  ]
  if (problems.length > 0 || 'problem' in named) return { ...row, problems, input: null }
  const input = { kind, ...(row.input as object) } as RecordInput
  return {
    ...row,
    problems,
    input: { firmId: named.firm.id, firm: named.firm.name, input, facts: recordFacts(input) },
  }
}

/** What stands in two rows: a number, a result of a firm, or a paper. */
function twiceIn(rows: readonly ReadRow[], { kind, locale }: Of): ReadRow[] {
  const w = pastedRecordWords[locale]
  const keysOf = ({ facts, input, firmId }: ReadRecord) => [
    ['number', facts.number] as const,
    ...(kind === 'achievement' ? [['title', `${firmId} ${facts.title}`] as const] : []),
    ['paper', input.file ?? ''] as const,
  ]
  const seen = new Map<string, number>()
  return rows.map((row) => {
    if (!row.input) return row
    const problems = keysOf(row.input).flatMap(([field, key]) => {
      const before = seen.get(`${field} ${key}`)
      if (before === undefined) seen.set(`${field} ${key}`, row.line)
      return before === undefined ? [] : [{ field, code: w.twice(before) }]
    })
    return problems.length > 0 ? { ...row, problems, input: null } : row
  })
}

/** What a firm or its records stand against, one row after the other. */
async function judgedOnRecord(
  actor: Actor,
  rows: readonly ReadRow[],
  { locale, kind }: Of,
  now: Date,
): Promise<ReadRow[]> {
  if (rows.length > MOST_ROWS) return [...rows]
  const sentences = recordWords[locale].refusal
  return inTransaction(async (tx) => {
    const judged: ReadRow[] = []
    for (const row of rows) {
      const outcome = row.input && (await judgeRecord(tx, actor, row.input, now))
      if (!outcome || outcome.ok) judged.push(row)
      else {
        const code = recordRefusal(sentences, outcome)
        judged.push({ ...row, problems: [{ field: fieldOf(outcome.reason, kind), code }], input: null })
      }
    }
    return judged
  })
}

function fieldOf(reason: RecordRefusal, kind: BuiltInKind): string {
  if (reason === 'in_the_future') return 'happenedOn'
  if (reason === 'not_a_party') return 'partyReason'
  if (reason === 'same_achievement') return 'title'
  return kind === 'talent' ? 'idNumber' : 'number'
}
