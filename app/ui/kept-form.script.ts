import { countAll } from './count.script'
import { isKept, type Kept } from './kept-texts'
import { forgetTaken, keep, kept, placeOf, type Unsent } from './unsent.script'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** The key of a form stays with its texts: sent again after a cut answer, it is the same form. */
const KEY = 'idempotencyKey'

/** What is typed in a form that is sent whole stays in this browser until the form has been taken. */
forgetTaken()
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-kept]')) start(form)
countAll()

function start(form: HTMLFormElement): void {
  const place = placeOf(form.dataset.kept ?? '')
  const cameBack = form.dataset.cameBack !== undefined
  const earlier = cameBack ? {} : kept(place)
  let held = Object.keys(earlier).length > 0
  fill(form, earlier)
  show(form, 'back', held)
  const hold = () => {
    const now = textsOf(form)
    const worth = Object.keys(now).some((name) => name !== KEY)
    held = keep(place, worth ? { ...rest(form, kept(place)), ...now } : {}) && worth
    show(form, 'here', held && form.querySelector<HTMLElement>('[data-kept-back]')?.hidden !== false)
  }
  // What a refused form shows is typed, and what was typed before the script came is, too.
  if (cameBack || isTouched(form)) hold()
  for (const event of ['input', 'change']) form.addEventListener(event, hold)
  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-kept-discard]')) return
    keep(place, {})
    location.replace(location.pathname + location.search)
  })
}

function controlsIn(form: HTMLFormElement): (Control & Kept)[] {
  const except = (form.dataset.keptExcept ?? '').split(' ')
  return [...form.querySelectorAll<Control & Kept>('input, select, textarea')].filter(
    (control) => control.name === KEY || isKept(control, except),
  )
}

/** What stands in the form otherwise than it was sent to be filled in. */
function textsOf(form: HTMLFormElement): Unsent {
  const cameBack = form.dataset.cameBack !== undefined
  const typed = controlsIn(form).flatMap((control): [string, string][] => {
    const { name } = control
    if (control instanceof HTMLInputElement && control.type === 'radio') {
      return control.checked ? [[name, control.value]] : []
    }
    return name === KEY || cameBack || differs(control) ? [[name, valueOf(control)]] : []
  })
  return Object.fromEntries(typed.map(([name, value]) => [name, { value, base: 0 }]))
}

/** Kept for fields that this page does not show just now, such as a reason asked only at times. */
function rest(form: HTMLFormElement, earlier: Unsent): Unsent {
  const here = new Set(controlsIn(form).map(({ name }) => name))
  return Object.fromEntries(Object.entries(earlier).filter(([name]) => !here.has(name)))
}

function isTouched(form: HTMLFormElement): boolean {
  return controlsIn(form).some((control) => control.name !== KEY && differs(control))
}

function differs(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const options = [...control.options]
    return control.value !== (options.find((option) => option.defaultSelected) ?? options[0])?.value
  }
  return isBox(control) ? control.checked !== control.defaultChecked : control.value !== control.defaultValue
}

function valueOf(control: Control): string {
  return isBox(control) && !control.checked ? '' : control.value
}

function fill(form: HTMLFormElement, texts: Unsent): void {
  for (const control of controlsIn(form)) {
    const text = texts[control.name]?.value
    if (text === undefined) continue
    if (isBox(control)) control.checked = control.value === text
    else control.value = text
  }
}

function isBox(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox'
}

function show(form: HTMLFormElement, what: 'back' | 'here', shown: boolean): void {
  const place = form.querySelector<HTMLElement>(`[data-kept-${what}]`)
  if (place) place.hidden = !shown
}
