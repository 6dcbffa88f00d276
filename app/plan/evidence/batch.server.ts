import { inTransaction, type Tx } from '~/platform/db.server'
import type { Outcome } from '~/shared/outcome'

/** What became of one row of a batch: done (if every other is), or why it stands in the way. */
export type Line<R extends string> =
  { id: string; ok: true } | { id: string; ok: false; reason: R; detail?: Record<string, string | number> }
export type Batch<T, R extends string> = { done: T[]; lines: Line<R>[] }

/** Thrown to undo what a batch has written before the row that is refused. */
class Undone<R extends string> extends Error {
  constructor(readonly lines: Line<R>[]) {
    super('a row of the batch is refused')
  }
}

/**
 * Works through the rows of a batch in one transaction: all or nothing. When one is refused, nothing of it is
 * written, and every row has its line.
 */
export async function allOrNothing<T, R extends string>(
  ids: readonly string[],
  act: (tx: Tx, id: string) => Promise<Outcome<T, R>>,
  before: (tx: Tx) => Promise<void> = () => Promise.resolve(),
): Promise<Batch<T, R>> {
  try {
    return await inTransaction(async (tx) => {
      await before(tx)
      const done: T[] = []
      const lines: Line<R>[] = []
      for (const id of new Set(ids)) {
        const outcome = await act(tx, id)
        if (outcome.ok) done.push(outcome.value)
        lines.push(outcome.ok ? { id, ok: true } : { ...outcome, id })
      }
      if (lines.some(({ ok }) => !ok)) throw new Undone(lines)
      return { done, lines }
    })
  } catch (error) {
    if (error instanceof Undone) return { done: [], lines: error.lines as Line<R>[] }
    throw error
  }
}
