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

const HASHED = [
  'enclaveId',
  'seq',
  'at',
  'actorId',
  'actorName',
  'actorRole',
  'kind',
  'subjectType',
  'subjectId',
  'firmId',
  'payload',
  'prevHash',
] as const satisfies readonly (keyof ChainedEvent)[]

/** SHA-256 over canonical JSON (keys sorted at every depth), so that any reader can recompute it. */
export function hashOf(event: ChainedEvent): string {
  const hashed = Object.fromEntries(HASHED.map((key) => [key, event[key]]))
  return createHash('sha256').update(canonical(hashed)).digest('hex')
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

export type Break = { seq: number; problem: 'altered' | 'missing' | 'unlinked' | 'cut' | 'beyond_head' }
export type Link = { seq: number; hash: string }

/** Where a check begins, before the first event. */
export const START: Link = { seq: 0, hash: GENESIS }

/** Checks the next events of a chain after the last one checked: what was changed, removed or put between. */
export function checkEvents(
  events: readonly (ChainedEvent & { hash: string })[],
  after: Link,
): { last: Link; breaks: Break[] } {
  const breaks: Break[] = []
  let last = after
  for (const event of events) {
    if (event.seq !== last.seq + 1) breaks.push({ seq: last.seq + 1, problem: 'missing' })
    else if (event.prevHash !== last.hash) breaks.push({ seq: event.seq, problem: 'unlinked' })
    if (hashOf(event) !== event.hash) breaks.push({ seq: event.seq, problem: 'altered' })
    last = { seq: event.seq, hash: event.hash }
  }
  return { last, breaks }
}

/** Checks the end of a chain against its head: cut off before it, or written past it. */
export function checkHead(last: Link, head: Link | null): Break[] {
  const end = head ?? START
  if (last.seq < end.seq) return [{ seq: last.seq + 1, problem: 'cut' }]
  if (last.seq > end.seq) return [{ seq: end.seq + 1, problem: 'beyond_head' }]
  return last.hash === end.hash ? [] : [{ seq: last.seq, problem: 'unlinked' }]
}

/** Every place where a whole chain does not hold. */
export function breaksOf(events: readonly (ChainedEvent & { hash: string })[], head: Link | null): Break[] {
  const { last, breaks } = checkEvents(events, START)
  return [...breaks, ...checkHead(last, head)]
}
