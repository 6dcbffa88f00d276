import { db } from '~/platform/db.server'
import type { Event } from '~/platform/generated/prisma/client'
import type { ChainedEvent } from './chain'

const PAGE = 50

/** A row as it was hashed. */
export function chained(row: Event): ChainedEvent & { hash: string } {
  return { ...row, at: row.at.toISOString() }
}

/** One page of an enclave's log, newest first; `before` is the number of the event the page ends above. */
export async function logPage(enclaveId: string, { kind, before }: { kind?: string; before?: number }) {
  const rows = await db.event.findMany({
    where: { enclaveId, ...(kind ? { kind } : {}), ...(before ? { seq: { lt: before } } : {}) },
    orderBy: { seq: 'desc' },
    take: PAGE + 1,
  })
  const shown = rows.slice(0, PAGE)
  const next = rows[PAGE]
  return {
    rows: shown.map(chained),
    older: next ? (shown.at(-1)?.seq ?? null) : null,
    // What the oldest of the page has to name, to check a page by itself.
    link: next ? { seq: next.seq, hash: next.hash } : null,
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
