import { can } from '~/ground/firms/abilities'
import type { Actor } from '~/ground/people/actor'
import { writeRecord } from '~/ground/records/add-record.server'
import type { BuiltInKind } from '~/ground/records/records'
import { allOrNothing } from '~/plan/evidence/batch.server'
import { onConstraint } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { seenOf } from '~/setup/pasting/enter-pasted.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { MOST_ROWS } from './columns'
import { readRecords } from './read-rows.server'
import type { PastedRecords } from './records.form'

export type EntryRefusal =
  | 'no_rows'
  | 'too_many'
  | 'rows_wrong' // a row that cannot be entered, now or since it was looked at
  | 'other_rows' // not those that were looked at
type Answer = Outcome<{ count: number }, EntryRefusal>

/** Puts all rows that somebody looked at on the records of their firms, each with its paper and its line in the log, or none. */
export async function enterRecords(
  actor: Actor,
  kind: BuiltInKind,
  input: PastedRecords,
  now: Date,
): Promise<Answer> {
  if (actor.role === 'founder' || !can(actor.role, 'add_record')) forbidden()
  const rows = await readRecords(actor, { kind, locale: 'zh' }, input, now)
  if (rows.length === 0) return refuse('no_rows')
  if (rows.length > MOST_ROWS) return refuse('too_many')
  const inputs = new Map(rows.flatMap(({ line, input }) => (input ? [[String(line), input] as const] : [])))
  if (inputs.size < rows.length) return refuse('rows_wrong')
  if (input.seen !== seenOf(rows)) return refuse('other_rows')
  const work = async (): Promise<Answer> => {
    const { done } = await allOrNothing([...inputs.keys()], async (tx, line) => {
      const record = inputs.get(line)
      if (!record) throw new Error(`row ${line} was not read`)
      return writeRecord(tx, actor, record, now)
    })
    return done.length === inputs.size ? ok({ count: done.length }) : refuse('rows_wrong')
  }
  // Whoever entered the same number at the same moment was first.
  return onConstraint<Answer, Answer>(work, { one_live_record_per_number: () => refuse('rows_wrong') })
}
