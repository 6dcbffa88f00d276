import type { Actor } from '~/ground/people/actor'
import type { BuiltInKind } from '~/ground/records/records'
import type { OwnKind } from '~/ground/record-kinds/shape'
import { db, inTransaction } from '~/platform/db.server'
import type { Locale } from '~/shared/words'
import { pastedRows, type PastedRow } from '~/setup/pasting/pasted-rows'
import { MOST_ROWS } from './columns'
import { firmsNamed, type FirmNamed } from './firms-named.server'
import type { PastedRecords } from './records.form'
import { rowsOfBuiltIn, rowsOfOwn, type BuiltInRead, type OwnRead, type RowsOf } from './rows-of.server'
import { pastedRecordWords } from './words'

export type Paper = { id: string; name: string }
type Problem = { field: string; code: string }
type Sent = Pick<PastedRecords, 'text' | 'papers'>

/** The papers that have arrived and belong to nothing yet, of whoever sent them; of two of one name the later stands. */
export async function papersOf({ userId }: Actor, ids: readonly string[]): Promise<Paper[]> {
  const found = await db.file.findMany({
    where: { id: { in: [...ids] }, ownerUserId: userId, aboutType: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, name: true },
  })
  return found.filter(({ name }, index) => found.findIndex((one) => one.name === name) === index)
}

/**
 * Records as the rows of a spreadsheet, each held to all that a record is held to when it is entered by itself; what is
 * wrong is said of the row, in words. Nothing is written.
 */
export function readRecords(
  actor: Actor,
  { kind, locale }: { kind: BuiltInKind; locale: Locale },
  sent: Sent,
  now: Date,
): Promise<PastedRow<BuiltInRead>[]> {
  return readRows(actor, { of: rowsOfBuiltIn(kind, locale), locale }, sent, now)
}

/** The same of a kind that the enclave defined. */
export function readOwnRecords(
  actor: Actor,
  { kind, locale }: { kind: OwnKind; locale: Locale },
  sent: Sent,
  now: Date,
): Promise<PastedRow<OwnRead>[]> {
  return readRows(actor, { of: rowsOfOwn(kind, locale), locale }, sent, now)
}

type Reading<Read, R extends string> = { of: RowsOf<Read, R>; locale: Locale }

/** Rows of a kind, each with everything that is wrong with it. */
export async function readRows<Read, R extends string>(
  actor: Actor,
  { of, locale }: Reading<Read, R>,
  { text, papers: ids }: Sent,
  now: Date,
): Promise<PastedRow<Read>[]> {
  const papers = await papersOf(actor, ids)
  const raw = pastedRows(
    {
      columns: of.columns,
      heads: [pastedRecordWords.zh.firm, pastedRecordWords.en.firm],
      schema: of.schema,
      inputOf: (cells) => of.inputOf(cells, papers.find(({ name }) => name === cells.paper)?.id),
    },
    text,
  )
  const firmOf = await firmsNamed(
    actor,
    raw.map(({ typed }) => typed[0] ?? ''),
  )
  const joined = raw.map((row) => withFirm(row, firmOf(row.typed[0] ?? ''), { of, locale }, papers))
  return judgedOnRecord(actor, twiceIn(joined, { of, locale }), of, now)
}

/** What is wrong with a row by itself: its firm, its paper and what its kind asks for. */
function withFirm<Read, R extends string>(
  row: PastedRow<unknown>,
  named: FirmNamed,
  { of, locale }: Reading<Read, R>,
  papers: readonly Paper[],
): PastedRow<Read> {
  const w = pastedRecordWords[locale]
  const paper = row.typed[of.columns.indexOf('paper')] ?? ''
  const known = paper === '' ? !of.needsPaper : papers.some(({ name }) => name === paper)
  const problems: Problem[] = [
    ...('problem' in named ? [{ field: 'firm', code: w.errors[named.problem] }] : []),
    ...row.problems
      .filter(({ field }) => field !== 'file')
      .map(({ field, code }) => ({ field, code: of.sentence(code) })),
    ...(known
      ? []
      : [{ field: 'paper', code: paper === '' ? w.errors.paper_missing : w.errors.paper_unknown }]),
    ...(row.typed.length > of.columns.length ? [{ field: 'row', code: w.errors.cells_many }] : []),
  ]
  if (problems.length > 0 || 'problem' in named) return { ...row, problems, input: null }
  return { ...row, problems, input: of.readOf(named.firm.id, row.input as object) }
}

/** What stands in two rows: a number, a result of a firm, or a paper. */
function twiceIn<Read, R extends string>(
  rows: readonly PastedRow<Read>[],
  { of, locale }: Reading<Read, R>,
): PastedRow<Read>[] {
  const w = pastedRecordWords[locale]
  const keysOf = (read: Read) => {
    const file = of.fileOf(read)
    return [...of.keysOf(read), ...(file ? [['paper', file] as const] : [])]
  }
  const seen = new Map<string, number>()
  return rows.map((row) => {
    if (row.input === null) return row
    const problems = keysOf(row.input).flatMap(([field, key]) => {
      const before = seen.get(`${field} ${key}`)
      if (before === undefined) seen.set(`${field} ${key}`, row.line)
      return before === undefined ? [] : [{ field, code: w.twice(before) }]
    })
    return problems.length > 0 ? { ...row, problems, input: null } : row
  })
}

/** What a firm or its records stand against, one row after the other. */
async function judgedOnRecord<Read, R extends string>(
  actor: Actor,
  rows: readonly PastedRow<Read>[],
  of: RowsOf<Read, R>,
  now: Date,
): Promise<PastedRow<Read>[]> {
  if (rows.length > MOST_ROWS) return [...rows]
  return inTransaction(async (tx) => {
    const judged: PastedRow<Read>[] = []
    for (const row of rows) {
      const outcome = row.input === null ? null : await of.judge(tx, actor, row.input, now)
      if (!outcome || outcome.ok) judged.push(row)
      else judged.push({ ...row, problems: [of.problemOf(outcome)], input: null })
    }
    return judged
  })
}
