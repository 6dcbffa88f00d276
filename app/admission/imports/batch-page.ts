import type { Batch, ResultLine } from './queries.server'
import type { JudgedRow } from './check-row'

/** A row as its page shows it: nobody's address but the one the sheet names. */
export type PageRow = Omit<JudgedRow, 'cells' | 'answers' | 'known'> & {
  answered: number
  known: { id: string; ref: string; name: string; people: number } | null
}

function pageRow({ cells: _, answers, known, ...row }: JudgedRow): PageRow {
  return {
    ...row,
    answered: Object.keys(answers).length,
    known: known && { id: known.id, ref: known.ref, name: known.fields.name, people: known.people },
  }
}

/** What the page of an import shows of it: all its rows, or only those that nothing comes of. */
export function batchPage({ rows, done, result, ...batch }: Batch, onlyWrong: boolean) {
  const { id, file, startedAt, confirmedAt, unknown, refusal } = batch
  const counts = (verdict: string) => rows.filter((row) => row.verdict === verdict).length
  const isWrong = (line: ResultLine) => line.id === null
  return {
    batch: { id, file, confirmedAt, unknown, refusal },
    onlyWrong,
    running: startedAt !== null && confirmedAt === null,
    done: done.size,
    of: rows.length,
    counts: { create: counts('create'), differs: counts('differs'), there: counts('there') },
    wrong: confirmedAt ? result.filter(isWrong).length : counts('refuse'),
    made: result.filter((line) => !isWrong(line)).length,
    rows: rows.filter(({ verdict }) => !onlyWrong || verdict === 'refuse').map(pageRow),
    result: result.filter((line) => !onlyWrong || isWrong(line)),
  }
}
