import { Client } from 'pg'
import { env } from './env.server'
import { log } from './log.server'

/** What the database says when something of an enclave's plan has changed (triggers); it says the enclave. */
const CHANNEL = 'plan_changed'
const AGAIN_MS = 2_000

type Hear = { enclaveId: string; hear: () => void; end: () => void }
type Listening = { hears: Set<Hear>; client: Client | null; again: NodeJS.Timeout | null }

/** One connection for the process, and none while nobody listens. */
const holder = globalThis as typeof globalThis & { feidiChanges?: Listening }
const state = (holder.feidiChanges ??= { hears: new Set(), client: null, again: null })

/**
 * Hears of every change of an enclave's plan until the answer is called; also after the connection was lost, because
 * something may have changed meanwhile. `end` is called when the server stops.
 */
export function onPlanChange(enclaveId: string, hear: () => void, end: () => void): () => void {
  const one = { enclaveId, hear, end }
  state.hears.add(one)
  void connect(false)
  return () => {
    state.hears.delete(one)
    if (state.hears.size === 0) leave()
  }
}

/** Ends whoever listens: the server stops. */
export function stopListening(): void {
  for (const { end } of [...state.hears]) end()
  state.hears.clear()
  leave()
}

async function connect(isAgain: boolean): Promise<void> {
  if (state.client || state.again) return
  const client = new Client({ connectionString: env().DATABASE_URL, keepAlive: true })
  state.client = client
  client.on('notification', ({ payload }) => {
    for (const one of [...state.hears]) if (one.enclaveId === payload) one.hear()
  })
  client.on('error', () => lost(client))
  client.on('end', () => lost(client))
  try {
    await client.connect()
    await client.query(`LISTEN ${CHANNEL}`)
    if (isAgain) for (const { hear } of [...state.hears]) hear()
  } catch {
    lost(client)
  }
}

function lost(client: Client): void {
  if (state.client !== client) return
  state.client = null
  client.end().catch(() => undefined)
  if (state.hears.size === 0) return
  log().warn('the connection on which changes of plans are heard was lost')
  state.again = setTimeout(() => {
    state.again = null
    if (state.hears.size > 0) void connect(true)
  }, AGAIN_MS)
}

function leave(): void {
  if (state.again) clearTimeout(state.again)
  const { client } = state
  Object.assign(state, { client: null, again: null })
  client?.end().catch(() => undefined)
}
