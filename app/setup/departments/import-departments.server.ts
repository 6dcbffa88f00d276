import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { sha256 } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { MOST_DEPARTMENTS, readRows, type ReadRow } from './read-rows.server'
import { writeDepartment } from './save-department.server'

export type ImportRefusal = 'wrong_role' | 'rows_wrong' | 'too_many' | 'no_rows' | 'name_taken' | 'other_rows'
type Answer = Outcome<{ count: number }, ImportRefusal>

/** By what the rows that somebody looked at are known again. */
export function seenOf(rows: readonly ReadRow[]): string {
  return sha256(JSON.stringify(rows.map(({ typed }) => typed)))
}

/** Enters all rows of a pasted table, or none. */
export async function importDepartments(
  actor: Actor,
  { text, seen }: { text: string; seen?: string | undefined },
  now: Date,
): Promise<Answer> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const rows = readRows(text)
  if (rows.length === 0) return refuse('no_rows')
  if (rows.length > MOST_DEPARTMENTS) return refuse('too_many')
  const departments = rows.flatMap(({ department }) => department ?? [])
  if (departments.length < rows.length) return refuse('rows_wrong')
  if (seen !== seenOf(rows)) return refuse('other_rows')
  const work = () =>
    inTransaction(async (tx): Promise<Answer> => {
      for (const department of departments) await writeDepartment(tx, actor, department, now)
      return ok({ count: departments.length })
    })
  return onConstraint<Answer, Answer>(work, {
    Department_enclaveId_nameZh_key: () => refuse('name_taken'),
  })
}
