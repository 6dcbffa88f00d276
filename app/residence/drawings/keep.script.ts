import type { Drawing } from '~/residence/plans/drawing'
import type { Underlay } from './edit'

/** How long after the last change a draft is sent, and how long an answer is awaited. */
const PAUSE = 700
const PATIENCE = 12_000

export type Line = 'saving' | 'kept' | 'failed' | 'refused' | 'signed_out' | 'conflict'
export type Kept = { base: number; drawing: Drawing; underlay: Underlay | null }

type Keeper = {
  address: string
  place: string
  base: number
  now: () => { drawing: Drawing; underlay: Underlay | null }
  say: (line: Line, why?: string) => void
}

/** What this browser holds of a draft that the server has not got yet. */
export function heldIn(place: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

export function forget(place: string): void {
  try {
    localStorage.removeItem(place)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** Sends the draft a moment after each change and holds it in the browser until it has arrived. */
export function keeper(one: Keeper) {
  let changed = false
  let busy = false
  let stopped = false
  let timer = 0

  const hold = () => {
    try {
      localStorage.setItem(one.place, JSON.stringify({ base: one.base, ...one.now() }))
    } catch {
      // It is sent all the same.
    }
  }
  const send = async () => {
    clearTimeout(timer)
    if (busy || !changed || stopped) return
    ;[busy, changed] = [true, false]
    one.say('saving')
    const answer = await sent(one)
    busy = false
    if (answer.line === 'kept') {
      one.base = answer.base
      if (changed) hold()
      else forget(one.place)
    } else {
      changed = true
      stopped = answer.line === 'conflict'
    }
    one.say(answer.line, answer.why)
    if (answer.line === 'kept' && changed) await send()
  }
  window.addEventListener('focus', () => void send())
  window.addEventListener('online', () => void send())
  return {
    /** Whether something waits to be sent. */
    waits: () => (changed || busy) && !stopped,
    /** Sends what waits, and what is on its way is awaited. */
    async settle() {
      await send()
      for (let tries = 0; busy && tries < PATIENCE / 50; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      await send()
    },
    change() {
      changed = true
      hold()
      one.say('saving')
      clearTimeout(timer)
      timer = window.setTimeout(() => void send(), PAUSE)
    },
  }
}

type Answer = { line: Line; base: number; why?: string }

async function sent({ address, base, now }: Keeper): Promise<Answer> {
  const { drawing, underlay } = now()
  const body = new URLSearchParams({ base: String(base), drawing: JSON.stringify(drawing) })
  if (underlay) {
    body.set('underX', String(Math.round(underlay.x)))
    body.set('underY', String(Math.round(underlay.y)))
    body.set('underScale', String(underlay.scale))
  }
  try {
    const signal = AbortSignal.timeout(PATIENCE)
    const answer = await fetch(address, { method: 'POST', redirect: 'manual', signal, body })
    if (answer.type === 'opaqueredirect' || answer.status === 401) return { line: 'signed_out', base }
    if (answer.status === 409) return { line: 'conflict', base }
    const said = (await answer.json()) as { saves?: number; why?: string }
    if (answer.ok && said.saves !== undefined) return { line: 'kept', base: said.saves }
    return said.why ? { line: 'refused', base, why: said.why } : { line: 'failed', base }
  } catch {
    return { line: 'failed', base }
  }
}
