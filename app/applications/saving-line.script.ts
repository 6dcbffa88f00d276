import type { Field, SaveAnswer, Trouble, Unsent } from './autosave'

const PATIENCE = 6000

/** Sends one answer to its address below `answers`; whatever goes wrong is told by its cause. */
export async function sendAnswer(
  answers: string,
  key: string,
  value: string,
  base: number,
): Promise<SaveAnswer> {
  try {
    const answer = await fetch(answers + encodeURIComponent(key), {
      ...{ method: 'POST', redirect: 'manual', keepalive: true, signal: AbortSignal.timeout(PATIENCE) },
      body: new URLSearchParams({ base: String(base), [key]: value }),
    })
    if (answer.type === 'opaqueredirect' || answer.status === 401) return trouble('signed_out')
    if (answer.status === 409) {
      const said = (await answer.json()) as { theirs?: Field }
      return said.theirs ? { kind: 'conflict', theirs: said.theirs } : trouble('closed')
    }
    if (answer.status === 403 || answer.status === 404) return trouble('closed')
    if (!answer.ok) return trouble('away')
    return { kind: 'saved', ...((await answer.json()) as { version: number; hash: string; at: string }) }
  } catch {
    return trouble(navigator.onLine ? 'away' : 'offline')
  }
}

function trouble(name: Trouble): SaveAnswer {
  return { kind: 'trouble', trouble: name }
}

/** What an earlier page of this application could not send from this browser. */
export function kept(place: string): Unsent {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '{}') as Unsent
  } catch {
    return {}
  }
}

/** Whether what is unsent now outlives the page: a browser that keeps nothing still saves. */
export function keep(place: string, unsent: Unsent): boolean {
  try {
    if (Object.keys(unsent).length === 0) localStorage.removeItem(place)
    else localStorage.setItem(place, JSON.stringify(unsent))
    return true
  } catch {
    return false
  }
}
