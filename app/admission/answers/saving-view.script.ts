import { blocksIn, fill, keyOf } from './answer-fields.script'
import { NOTHING_YET, type Field, type SavingView, type Trouble } from './autosave'
import { copies, saysOf, tell } from '~/admission/uploads/page-again.script'
import { filled, type SavingSays } from '~/admission/uploads/saving-says'

type Choose = (key: string, whose: 'mine' | 'theirs') => void

/** Shows on the form how its saving goes: a line a field, a line for the page, and what needs a person. */
export function savingViewOn(form: HTMLFormElement, choose: Choose): (view: SavingView) => void {
  const says = saysOf<SavingSays>(form)
  let before = NOTHING_YET
  return (view) => {
    showPage(form, says, view)
    if (view.trouble !== before.trouble) showTrouble(form, view.trouble)
    for (const block of blocksIn(form)) showField(block, view, before, says, choose)
    const caughtUp = before.trouble && !view.trouble && view.savedAt
    // Said once, and again when trouble is over: nobody wants to hear of every field.
    if (view.savedAt && !before.savedAt) tell(filled(says.saved, { time: view.savedAt }))
    else if (caughtUp) tell(says.caughtUp)
    before = view
  }
}

function showPage(form: HTMLFormElement, says: SavingSays, view: SavingView): void {
  const { savedAt, trouble, waiting, conflicts } = view
  const line = form.querySelector<HTMLElement>('[data-page-line]')
  if (line && savedAt) line.textContent = filled(says.saved, { time: savedAt })
  line?.closest('p')?.toggleAttribute('hidden', trouble !== null)
  const busy = form.querySelector<HTMLElement>('[data-page-busy]')
  if (busy) busy.hidden = trouble !== null || waiting.every((key) => conflicts[key])
}

function showTrouble(form: HTMLFormElement, trouble: Trouble | null): void {
  const words = trouble && form.querySelector<HTMLTemplateElement>(`template[data-trouble="${trouble}"]`)
  form
    .querySelector('[data-trouble-here]')
    ?.replaceChildren(...(words ? copies(words.content.childNodes) : []))
}

function showField(
  block: HTMLElement,
  view: SavingView,
  before: SavingView,
  says: SavingSays,
  choose: Choose,
): void {
  const key = keyOf(block)
  const line = block.querySelector('[data-line]')
  if (line) line.textContent = lineOf(key, view, says)
  // What was said of an answer is over once it is typed anew.
  if (view.waiting.includes(key) && !before.waiting.includes(key)) note(block, '')
  const shown = view.shown[key]
  if (shown && shown.turn !== before.shown[key]?.turn) {
    fill(block, shown.value)
    note(block, shown.by ? filled(says.updatedBy, { by: shown.by }) : says.restored)
  }
  if (view.conflicts[key] !== before.conflicts[key]) showConflict(block, view.conflicts[key], says, choose)
}

function lineOf(key: string, { waiting, trouble, conflicts, saved }: SavingView, says: SavingSays): string {
  if (waiting.includes(key)) return trouble || conflicts[key] ? says.notYet : says.saving
  const time = saved[key]
  return time ? filled(says.fieldSaved, { time }) : ''
}

function note(block: HTMLElement, text: string): void {
  const place = block.querySelector<HTMLElement>('[data-note]')
  if (!place) return
  place.textContent = text
  place.hidden = text === ''
  if (text === '') return
  const label = block.querySelector('.label')?.firstChild?.textContent ?? ''
  tell(`${label}: ${text}`)
}

/** Two people typed one answer differently: both stand here, and one of the two chooses. */
function showConflict(block: HTMLElement, theirs: Field | undefined, says: SavingSays, choose: Choose): void {
  block.querySelector('[data-contest]')?.remove()
  block.querySelector('[data-theirs]')?.remove()
  const template = block.closest('form')?.querySelector<HTMLTemplateElement>('template[data-conflict]')
  if (!theirs || !template) return
  const box = document.importNode(template.content, true).firstElementChild
  if (!(box instanceof HTMLElement)) return
  box.dataset.contest = ''
  const put = (slot: string, text: string) => {
    const place = box.querySelector(`[data-slot="${slot}"]`)
    if (place) place.textContent = text
  }
  put('title', theirs.by ? filled(says.conflict, { by: theirs.by }) : says.conflictOfSomebody)
  if (theirs.value) put('theirs', theirs.said ?? theirs.value)
  box.addEventListener('click', ({ target }) => {
    const whose = target instanceof Element && target.closest<HTMLElement>('[data-choose]')?.dataset.choose
    if (whose !== 'mine' && whose !== 'theirs') return
    choose(keyOf(block), whose)
    block.querySelector<HTMLElement>('input, select, textarea')?.focus()
  })
  block.append(box)
}
