/** How long after the last key the rule is put into words anew. */
const PAUSE = 400
const PATIENCE = 6000

/** What the server made of the fields; `away` when it has not said, `late` when something was asked since. */
type Shaped = HTMLElement | 'away' | 'late'

/**
 * The builder of a rule in place: what its buttons and fields would send is sent here, and the lines and the words
 * that come back take the place of those that stand. What the server does not answer is sent as any form is.
 */
function beginRule(box: HTMLElement, form: HTMLFormElement): void {
  let asked = 0
  let timer = 0
  let pressing = false
  /** What was chosen decides which fields a line has; what is typed never does. */
  let chosen = false

  async function shaped(change: string): Promise<Shaped> {
    window.clearTimeout(timer)
    const turn = (asked += 1)
    const sent = fieldsOf(form)
    const next = await builderAt(box.dataset.rule ?? '', `${sent}&change=${encodeURIComponent(change)}`)
    if (turn !== asked) return 'late'
    // What was typed while this was on its way is asked with it.
    return next && fieldsOf(form) !== sent ? shaped(change) : (next ?? 'away')
  }

  async function press(button: HTMLButtonElement): Promise<void> {
    if (pressing) return
    pressing = true
    const next = await shaped(button.value)
    pressing = false
    if (next === 'away') form.requestSubmit(button)
    else if (next !== 'late') takeLines(box, next)
  }

  async function settle(): Promise<void> {
    if (pressing) return
    const next = await shaped('')
    if (typeof next === 'string') return
    if (chosen) takeLines(box, next)
    else take('preview', box, next)
    chosen = false
  }

  // This button is for browsers that run no scripts.
  part('settle', box)?.toggleAttribute('hidden', true)
  box.addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('button')
    if (!button || button.name !== 'change') return
    event.preventDefault()
    void press(button)
  })
  box.addEventListener('input', ({ target }) => {
    window.clearTimeout(timer)
    const typed = isTypedIn(target)
    chosen ||= !typed
    timer = window.setTimeout(() => void settle(), typed ? PAUSE : 0)
  })
}

function isTypedIn(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox'
}

function fieldsOf(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)])
  return new URLSearchParams(fields).toString()
}

async function builderAt(address: string, fields: string): Promise<HTMLElement | null> {
  try {
    const [body, signal] = [new URLSearchParams(fields), AbortSignal.timeout(PATIENCE)]
    const answer = await fetch(address, { method: 'POST', redirect: 'manual', body, signal })
    if (!answer.ok) return null
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    return page.querySelector<HTMLElement>('[data-rule]')
  } catch {
    return null
  }
}

type Part = 'lines' | 'preview' | 'settle'

function part(name: Part, box: HTMLElement): HTMLElement | null {
  return box.querySelector<HTMLElement>(`[data-rule-part=${name}]`)
}

function take(name: Part, box: HTMLElement, next: HTMLElement): void {
  const copies = [...(part(name, next)?.childNodes ?? [])].map((node) => document.importNode(node, true))
  part(name, box)?.replaceChildren(...copies)
}

/** Takes the lines over; a line that was added is gone on with, and otherwise the focus stays where it was. */
function takeLines(box: HTMLElement, next: HTMLElement): void {
  const here = document.activeElement
  const held = box.contains(here)
  const fields = () => [...box.querySelectorAll<HTMLElement>('select[id]')]
  const before = new Set(fields().map(({ id }) => id))
  const caret = here instanceof HTMLInputElement ? here.selectionStart : null
  take('lines', box, next)
  take('preview', box, next)
  if (!held) return
  const buttons = [...box.querySelectorAll<HTMLButtonElement>('button[name=change]')]
  const added = fields().find(({ id }) => !before.has(id))
  const same =
    here instanceof HTMLButtonElement
      ? (added ?? buttons.find(({ value }) => value === here.value))
      : document.getElementById(here?.id ?? '')
  ;(same ?? buttons.at(-1))?.focus()
  if (same instanceof HTMLInputElement && caret !== null) same.setSelectionRange(caret, caret)
}

for (const box of document.querySelectorAll<HTMLElement>('[data-rule]')) {
  const form = box.closest('form')
  if (form) beginRule(box, form)
}

export {}
