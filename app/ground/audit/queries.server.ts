import { db } from '~/platform/db.server'
import type { Event } from '~/platform/generated/prisma/client'
import { keyPage } from '~/platform/key-page.server'
import { COUNTED, countedUpTo } from '~/shared/page-range'
import type { ChainedEvent } from './chain'

const PAGE = 50

/** A row as it was hashed. */
export function chained(row: Event): ChainedEvent & { hash: string } {
  return { ...row, at: row.at.toISOString() }
}

/** One page of an enclave's log, newest first; `before` and `after` are the numbers of the events it ends at. */
export async function logPage(
  enclaveId: string,
  {
    kind,
    before,
    after,
  }: { kind?: string | undefined; before?: number | undefined; after?: number | undefined },
) {
  const where = { enclaveId, ...(kind ? { kind } : {}) }
  // The list goes from the newest down: what comes before an event by number comes after it on the page.
  const [{ rows, previous, next, beyond }, count] = await Promise.all([
    keyPage(
      { before: after, after: before },
      {
        size: PAGE,
        order: 'desc',
        read: (bound, order, take) =>
          db.event.findMany({
            where: { ...where, ...(bound ? { seq: bound } : {}) },
            orderBy: { seq: order },
            take,
          }),
        keyOf: ({ seq }) => seq,
      },
    ),
    db.event.count({ where, take: COUNTED }),
  ])
  return {
    rows: rows.map(chained),
    size: PAGE,
    newer: previous,
    older: next,
    counted: countedUpTo(count),
    // What the oldest of the page has to name, to check a page by itself.
    link: beyond ? { seq: beyond.seq, hash: beyond.hash } : null,
  }
}

/** The kinds of events an enclave has, each found by one step through the index. */
export async function kindsOf(enclaveId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ kind: string }[]>`
    WITH RECURSIVE kinds AS (
      (SELECT kind FROM "Event" WHERE "enclaveId" = ${enclaveId}::uuid ORDER BY kind LIMIT 1)
      UNION ALL
      SELECT (SELECT e.kind FROM "Event" e WHERE e."enclaveId" = ${enclaveId}::uuid AND e.kind > kinds.kind
              ORDER BY e.kind LIMIT 1) FROM kinds WHERE kinds.kind IS NOT NULL)
    SELECT kind FROM kinds WHERE kind IS NOT NULL`
  return rows.map((row) => row.kind)
}
