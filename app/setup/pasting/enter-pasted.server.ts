import type { Actor, Role } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { sha256 } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Pasted } from './pasted.form'
import type { PastedRow } from './pasted-rows'
import { MOST } from './most'

export type PasteRefusal = 'wrong_role' | 'rows_wrong' | 'too_many' | 'no_rows' | 'name_taken' | 'other_rows'
type Answer = Outcome<{ count: number }, PasteRefusal>

/** A register whose rows can be pasted: how they are read, and how one is written in the transaction of all. */
export type PastedRegister<T> = {
  rowsIn: (text: string) => PastedRow<T>[]
  /** Who enters rows of it. */
  by: readonly Role[]
  write: (tx: Tx, actor: Actor, input: T, now: Date) => Promise<unknown>
  /** The constraint that holds its names apart. */
  taken: string
}

/** By what the rows that somebody looked at are known again. */
export function seenOf(rows: readonly PastedRow<unknown>[]): string {
  return sha256(JSON.stringify(rows.map(({ typed }) => typed)))
}

/** Enters all rows of a pasted table, or none; a form that is sent again gets the answer of its first time. */
export async function enterPasted<T>(
  { rowsIn, by, write, taken }: PastedRegister<T>,
  actor: Actor,
  { text, seen, idempotencyKey }: Pasted,
  now: Date,
): Promise<Answer> {
  if (!by.includes(actor.role)) return refuse('wrong_role')
  const rows = rowsIn(text)
  if (rows.length === 0) return refuse('no_rows')
  if (rows.length > MOST) return refuse('too_many')
  const inputs = rows.flatMap(({ input }) => (input === null ? [] : [input]))
  const key = { userId: actor.userId, key: idempotencyKey, command: 'paste' }
  const work = () =>
    inTransaction((tx) =>
      once<{ count: number }, PasteRefusal>(tx, key, now, async () => {
        if (inputs.length < rows.length) return refuse('rows_wrong')
        if (seen !== seenOf(rows)) return refuse('other_rows')
        for (const input of inputs) await write(tx, actor, input, now)
        return ok({ count: inputs.length })
      }),
    )
  return onConstraint<Answer, Answer>(work, { [taken]: () => refuse('name_taken') })
}
