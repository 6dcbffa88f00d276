import { can } from '~/ground/firms/abilities'
import type { Actor } from '~/ground/people/actor'
import type { OwnKind } from '~/ground/record-kinds/shape'
import type { BuiltInKind } from '~/ground/records/records'
import { allOrNothing } from '~/plan/evidence/batch.server'
import { onConstraint } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { seenOf } from '~/setup/pasting/enter-pasted.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { MOST_ROWS } from './columns'
import { readRows } from './read-rows.server'
import type { PastedRecords } from './records.form'
import { rowsOfBuiltIn, rowsOfOwn, type RowsOf } from './rows-of.server'

export type EntryRefusal =
  | 'no_rows'
  | 'too_many'
  | 'rows_wrong' // a row that cannot be entered, now or since it was looked at
  | 'other_rows' // not those that were looked at
type Answer = Outcome<{ count: number }, EntryRefusal>

/**
 * Puts all rows that somebody looked at on the records of their firms, each with its paper and its line in the log, or
 * none; of a kind built in, or of one that the enclave defined.
 */
export function enterRecords(
  actor: Actor,
  kind: BuiltInKind | OwnKind,
  input: PastedRecords,
  now: Date,
): Promise<Answer> {
  return typeof kind === 'string'
    ? enter(actor, rowsOfBuiltIn(kind, 'zh'), input, now)
    : enter(actor, rowsOfOwn(kind, 'zh'), input, now)
}

async function enter<Read, R extends string>(
  actor: Actor,
  of: RowsOf<Read, R>,
  input: PastedRecords,
  now: Date,
): Promise<Answer> {
  if (actor.role === 'founder' || !can(actor.role, 'add_record')) forbidden()
  const rows = await readRows(actor, { of, locale: 'zh' }, input, now)
  if (rows.length === 0) return refuse('no_rows')
  if (rows.length > MOST_ROWS) return refuse('too_many')
  const reads = new Map(
    rows.flatMap(({ line, input: read }) => (read === null ? [] : [[String(line), read] as const])),
  )
  if (reads.size < rows.length) return refuse('rows_wrong')
  if (input.seen !== seenOf(rows)) return refuse('other_rows')
  const work = async (): Promise<Answer> => {
    const { done } = await allOrNothing([...reads.keys()], async (tx, line) => {
      const read = reads.get(line)
      if (read === undefined) throw new Error(`row ${line} was not read`)
      return of.write(tx, actor, read, now)
    })
    return done.length === reads.size ? ok({ count: done.length }) : refuse('rows_wrong')
  }
  // Whoever entered the same number at the same moment was first.
  return onConstraint<Answer, Answer>(work, { one_live_record_per_number: () => refuse('rows_wrong') })
}
