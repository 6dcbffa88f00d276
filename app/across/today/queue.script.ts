import { pressOf, rowAfter } from './keys'

const KEPT = 'feidi-queue-keys'
const ROWS = '[data-queue] tbody tr:not(.group-row)'

const switches = [...document.querySelectorAll<HTMLElement>('[data-keys]')]
const isOn = () => window.localStorage.getItem(KEPT) === 'on'

/** Shows the switch as it stands, the help when asked for, and what is only said while keys are on. */
function show(help: boolean): void {
  const on = isOn()
  for (const one of switches) {
    one.hidden = false
    const box = one.querySelector<HTMLInputElement>('input[type=checkbox]')
    if (box) box.checked = on
    for (const note of one.querySelectorAll<HTMLElement>('[data-keys-help]')) note.hidden = !(on && help)
  }
  for (const hint of document.querySelectorAll<HTMLElement>('[data-keys-hint]')) hint.hidden = !on
}

/** Where a person types, letters are letters; a checkbox is no such place. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio'].includes(target.type)
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)
}

function move(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)]
  const next = rowAfter(rows.indexOf(rowHere() ?? document.body), by, rows.length)
  const row = next === null ? undefined : rows[next]
  row?.querySelector<HTMLElement>('th a')?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
  return row !== undefined
}

const rowHere = () => document.activeElement?.closest<HTMLElement>(ROWS)

function click(element: HTMLElement | null | undefined): boolean {
  element?.click()
  return Boolean(element)
}

function send(): boolean {
  const form =
    document.activeElement?.closest<HTMLFormElement>('main form[method=post]') ??
    document.querySelector<HTMLFormElement>('main form[data-sends], main form[method=post]')
  form?.requestSubmit()
  return form !== null
}

function answer(event: KeyboardEvent): boolean {
  const press = pressOf(event.key, {
    on: isOn(),
    typing: isTyping(event.target) || event.isComposing,
    alt: event.altKey,
    control: event.ctrlKey || event.metaKey,
  })
  switch (press?.does) {
    case 'move':
      return move(press.by)
    case 'open':
      return click(rowHere()?.querySelector<HTMLElement>('th a'))
    case 'pick':
      return click(rowHere()?.querySelector<HTMLElement>('input[type=checkbox]'))
    case 'follow':
      return click(document.querySelector<HTMLElement>(`main [data-key="${press.key}"]`))
    case 'send':
      return send()
    case 'help':
      show(document.querySelector('[data-keys-help]:not([hidden])') === null)
      return true
    default:
      return false
  }
}

for (const one of switches) {
  one.addEventListener('change', ({ target }) => {
    const on = target instanceof HTMLInputElement && target.checked
    window.localStorage.setItem(KEPT, on ? 'on' : 'off')
    show(on)
  })
}
window.addEventListener('storage', () => show(false))
document.addEventListener('keydown', (event) => {
  if (answer(event)) event.preventDefault()
})
show(false)
// With keys on, a page whose business is a form begins in its first field.
if (isOn())
  document
    .querySelector<HTMLElement>('[data-keys-hint] ~ form :is(select, textarea, input:not([type=hidden]))')
    ?.focus()
