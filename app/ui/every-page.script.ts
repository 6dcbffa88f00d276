import { countAsTyped } from './count.script'
import { pickAll } from './pick-all.script'

/** What every page does in the browser beside the browser itself: decisions/0025-no-react-in-the-browser.md. */

/** How long a form that was sent is not sent again; a line that has failed by then may be tried anew. */
const ONCE = 10_000

const sentAt = new WeakMap<HTMLFormElement, number>()
const restWords = new Map<HTMLButtonElement, Node[]>()

// What is wrong is read first, also where the browser heeds `autofocus` on fields alone.
const wrong = document.querySelector<HTMLElement>('.error-summary[autofocus]')
if (wrong && document.activeElement === document.body) wrong.focus()

countAsTyped()
pickAll()
document.addEventListener('submit', sendOnce)
// A page that the browser kept and shows again is at rest.
window.addEventListener('pageshow', rest)

/** A form that writes goes once, and its button says so while the answer is awaited. */
function sendOnce(event: SubmitEvent): void {
  const { target: form, submitter, timeStamp } = event
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented || form.method !== 'post') return
  const before = sentAt.get(form)
  if (before !== undefined && timeStamp - before < ONCE) return event.preventDefault()
  sentAt.set(form, timeStamp)
  if (!(submitter instanceof HTMLButtonElement)) return
  showBusy(submitter)
  // An answer that does not come leaves a button that may be pressed again, and says so.
  window.setTimeout(() => restOne(submitter), ONCE)
}

/** Its words change where it has others; it stays enabled, so that its name and value are sent. */
function showBusy(button: HTMLButtonElement): void {
  button.setAttribute('aria-busy', 'true')
  const { busy } = button.dataset
  if (busy === undefined || restWords.has(button)) return
  restWords.set(button, [...button.childNodes])
  button.textContent = busy
}

function rest({ persisted }: PageTransitionEvent): void {
  if (!persisted) return
  for (const form of document.forms) sentAt.delete(form)
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[aria-busy]')) restOne(button)
}

function restOne(button: HTMLButtonElement): void {
  button.removeAttribute('aria-busy')
  const words = restWords.get(button)
  if (words) button.replaceChildren(...words)
  restWords.delete(button)
}
