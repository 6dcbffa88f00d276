import type { Field, SaveAnswer, Trouble } from './autosave'

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
      method: 'POST',
      redirect: 'manual',
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE),
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
