import { useEffect, useState, useSyncExternalStore } from 'react'
import { bulkWords } from '~/bulk/words'
import { useWords } from '~/ui/locale'

const KEPT = 'feidi-queue-keys'
const ROWS = '[data-queue] tbody tr:not(.grp)'

/**
 * Single keys through the queue. They are off until somebody switches them on here (WCAG 2.1.4), and what this
 * browser was told last time holds.
 */
export function QueueKeys() {
  const w = useWords(bulkWords).keys
  // Without a script there are no keys, and nothing to switch on.
  const kept = useSyncExternalStore(watch, read, () => null)
  const on = kept === 'on'
  const [help, setHelp] = useState(false)
  useEffect(() => {
    if (!on) return
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === '?') setHelp((shown) => !shown)
      else if (!press(event.key.toLowerCase())) return
      event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [on])
  if (kept === null) return null
  const choose = (wanted: boolean) => {
    setHelp(wanted)
    window.localStorage.setItem(KEPT, wanted ? 'on' : 'off')
    window.dispatchEvent(new Event(KEPT))
  }
  return (
    <div className="py-2 text-13">
      <label className="inline-flex items-center gap-2">
        <input
          type="checkbox"
          className="box"
          checked={on}
          onChange={(event) => choose(event.target.checked)}
        />
        {w.on}
      </label>
      {on && help ? (
        <div className="mt-2" role="note" aria-label={w.help}>
          <dl className="flex flex-wrap gap-x-5 gap-y-1">
            {w.list.map(([key, does]) => (
              <div key={key} className="flex gap-1.5">
                <dt>
                  <kbd className="border border-rule px-1">{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <p className="text-ink-3">{w.note}</p>
        </div>
      ) : null}
    </div>
  )
}

function read(): 'on' | 'off' {
  return window.localStorage.getItem(KEPT) === 'on' ? 'on' : 'off'
}

function watch(changed: () => void): () => void {
  for (const event of [KEPT, 'storage']) window.addEventListener(event, changed)
  return () => {
    for (const event of [KEPT, 'storage']) window.removeEventListener(event, changed)
  }
}

/** Where a person types, letters are letters; a checkbox is no such place. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox'
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)
}

function press(key: string): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)]
  const here = rows.findIndex((row) => row.contains(document.activeElement))
  if (key === 'x') {
    rows[here]?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
    return here >= 0
  }
  if (key !== 'j' && key !== 'k') return false
  const next = key === 'j' ? Math.min(here + 1, rows.length - 1) : Math.max(here - 1, 0)
  rows[next]?.querySelector<HTMLElement>('th a')?.focus()
  return true
}
