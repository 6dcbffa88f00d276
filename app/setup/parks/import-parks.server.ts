import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { sha256 } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { MOST_PARKS, readRows, type ReadRow } from './read-rows.server'
import { writePark } from './save-park.server'

export type ImportRefusal = 'wrong_role' | 'rows_wrong' | 'too_many' | 'no_rows' | 'name_taken' | 'other_rows'

/** By what the rows that somebody looked at are known again. */
export function seenOf(rows: readonly ReadRow[]): string {
  return sha256(JSON.stringify(rows.map(({ typed }) => typed)))
}

/** Enters all rows of a pasted table, or none. */
export async function importParks(
  actor: Actor,
  { text, seen }: { text: string; seen?: string | undefined },
  now: Date,
): Promise<Outcome<{ count: number }, ImportRefusal>> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const rows = readRows(text)
  if (rows.length === 0) return refuse('no_rows')
  if (rows.length > MOST_PARKS) return refuse('too_many')
  const parks = rows.flatMap(({ park }) => park ?? [])
  if (parks.length < rows.length) return refuse('rows_wrong')
  if (seen !== seenOf(rows)) return refuse('other_rows')
  const work = () =>
    inTransaction(async (tx): Promise<Outcome<{ count: number }, ImportRefusal>> => {
      for (const park of parks) await writePark(tx, actor, park, now)
      return ok({ count: parks.length })
    })
  return onConstraint<Outcome<{ count: number }, ImportRefusal>, Outcome<{ count: number }, ImportRefusal>>(
    work,
    {
      Park_enclaveId_nameZh_key: () => refuse('name_taken'),
    },
  )
}
