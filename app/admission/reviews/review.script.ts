/** How long after the last key a draft is kept. */
const PAUSE = 800
const PATIENCE = 6000

type Line = 'saving' | 'kept' | 'failed' | 'signed_out'

/** Keeps what an expert types as a draft, and lets Ctrl+Enter (⌘+Enter) submit and go to the next file. */
function beginReview(form: HTMLFormElement): void {
  const address = form.dataset.review ?? ''
  const lines = [...form.querySelectorAll<HTMLElement>('[data-draft-line]')]
  let changed = false
  let busy = false
  let timer = 0

  for (const keys of form.querySelectorAll<HTMLElement>('[data-keys]')) keys.hidden = false
  const say = (line: Line) => {
    for (const one of lines) one.hidden = one.dataset.draftLine !== line
  }
  const keep = async () => {
    clearTimeout(timer)
    if (busy || !changed) return
    ;[busy, changed] = [true, false]
    say('saving')
    const outcome = await sent(address, form)
    busy = false
    if (outcome !== 'kept') changed = true
    say(outcome)
    // What was typed while this was on its way.
    if (outcome === 'kept' && changed) await keep()
  }

  form.addEventListener('input', () => {
    changed = true
    clearTimeout(timer)
    timer = window.setTimeout(() => void keep(), PAUSE)
  })
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    changed = false
  })
  // After signing in elsewhere, or with the line back, what waits is sent.
  window.addEventListener('focus', () => void keep())
  window.addEventListener('online', () => void keep())
  window.addEventListener('pagehide', () => void keep())
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
}

async function sent(address: string, form: HTMLFormElement): Promise<Line> {
  const typed = [...new FormData(form)].map(([name, value]) => [name, String(value)])
  try {
    const answer = await fetch(address, {
      method: 'POST',
      redirect: 'manual',
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE),
      body: new URLSearchParams(typed),
    })
    if (answer.type === 'opaqueredirect') return 'signed_out'
    return answer.ok ? 'kept' : 'failed'
  } catch {
    return 'failed'
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-review]')) beginReview(form)

export {}
