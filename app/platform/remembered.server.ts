import { AsyncLocalStorage } from 'node:async_hooks'

type Memory = Map<string, Promise<unknown>>

/** One for the process: the server in front and the pages behind it come from different bundles. */
const holder = globalThis as typeof globalThis & {
  feidiMemory?: AsyncLocalStorage<Memory>
  feidiFront?: AsyncLocalStorage<{ read: Front }>
}
const memories = (holder.feidiMemory ??= new AsyncLocalStorage<Memory>())

/**
 * Does the work of one request with a memory of its own: Remix gives every loader a Request of its own, but what stands
 * behind all of them is read once. Only who reads remembers: what an act has changed is read anew for its page.
 */
export function withMemory<T>({ method }: Request, work: () => T): T {
  return method === 'GET' || method === 'HEAD' ? memories.run(new Map(), work) : work()
}

const ONLY_READS = 'only reads'

/** From here on this request only reads: whatever it would write to the database is refused there. */
export function onlyReadFromHere(): void {
  memories.getStore()?.set(ONLY_READS, Promise.resolve(true))
}

export function onlyReads(): boolean {
  return memories.getStore()?.has(ONLY_READS) ?? false
}

/** What was read before in this request, or is read now. */
export function remembered<T>(key: string, read: () => Promise<T>): Promise<T> {
  const memory = memories.getStore()
  const known = memory?.get(key) as Promise<T> | undefined
  if (known) return known
  const reading = read()
  memory?.set(key, reading)
  return reading
}

type Front = { key: string; value: Promise<unknown>; at: number } | null
const fronts = (holder.feidiFront ??= new AsyncLocalStorage<{ read: Front }>())
/** What was read longer ago is read anew: a form may take its time on the way. */
const FRESH_MS = 1000

/** Handles a request before which something may be read that its act asks for, too. */
export function withFront<T>(work: () => T): T {
  return fronts.run({ read: null }, work)
}

/** Reads something in front of an act. */
export function readInFront<T>(key: string, read: () => Promise<T>): Promise<T> {
  const value = read()
  const front = fronts.getStore()
  if (front) front.read = { key, value, at: performance.now() }
  return value
}

/** What was read in front, for the first who asks: whoever reads after an act finds what the act has changed. */
export function takenFromFront<T>(key: string): Promise<T> | null {
  const front = fronts.getStore()
  if (front?.read?.key !== key) return null
  const { value, at } = front.read
  front.read = null
  return performance.now() - at < FRESH_MS ? (value as Promise<T>) : null
}
