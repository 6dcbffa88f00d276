import { createHash } from 'node:crypto'

/** One event as it is hashed: everything but the hash itself. */
export type ChainedEvent = {
  enclaveId: string
  seq: number
  at: string // ISO, UTC, milliseconds
  actorId: string | null
  actorName: string
  actorRole: string
  kind: string
  subjectType: string
  subjectId: string
  firmId: string | null
  payload: unknown
  prevHash: string
}

export const GENESIS = '0'.repeat(64)

/** SHA-256 over canonical JSON (keys sorted at every depth), so that any reader can recompute it. */
export function hashOf(event: ChainedEvent): string {
  return createHash('sha256').update(canonical(event)).digest('hex')
}

/** JSON with sorted keys and without undefined: one text for one value. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

export type Break = { seq: number; problem: 'altered' | 'missing' | 'unlinked' | 'cut' }

/** Every place where a chain does not hold: a row changed, removed, inserted or cut off at the end. */
export function breaksOf(
  events: readonly (ChainedEvent & { hash: string })[],
  head: { seq: number; hash: string } | null,
): Break[] {
  const breaks: Break[] = []
  let prev = { seq: 0, hash: GENESIS }
  for (const event of events) {
    if (event.seq !== prev.seq + 1) breaks.push({ seq: prev.seq + 1, problem: 'missing' })
    if (event.prevHash !== prev.hash) breaks.push({ seq: event.seq, problem: 'unlinked' })
    if (hashOf(event) !== event.hash) breaks.push({ seq: event.seq, problem: 'altered' })
    prev = { seq: event.seq, hash: event.hash }
  }
  if ((head?.seq ?? 0) !== prev.seq || (head?.hash ?? GENESIS) !== prev.hash) {
    breaks.push({ seq: prev.seq + 1, problem: 'cut' })
  }
  return breaks
}
