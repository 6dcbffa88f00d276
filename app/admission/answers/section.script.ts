import { forgetTaken, keep, kept, placeOf } from '~/ui/unsent.script'
import { countAll } from '~/ui/count.script'
import { answerIn, blocksIn, fieldOf, fill, isTouched, keyOf } from './answer-fields.script'
import { Autosave, type Fields, type SavingView } from './autosave'
import { takeErrors } from './field-errors.script'
import { listenToRows } from './group-rows.script'
import { pageNow, saysOf, takeLiveParts, tell } from '~/admission/uploads/page-again.script'
import { sendAnswer } from './saving-line.script'
import type { SavingSays } from '~/admission/uploads/saving-says'
import { savingViewOn } from './saving-view.script'
import { prepareUploads } from '~/admission/uploads/uploads.script'

/** After a save the page asks what follows from it, once nothing more is typed for so long. */
const SETTLE = 900

/** A section saves itself answer by answer, and its files travel in pieces. */
const form = document.querySelector<HTMLFormElement>('form[data-autosave]')
forgetTaken()
prepareUploads(document)
if (form) start(form)
countAll()

function start(form: HTMLFormElement): void {
  const { autosave: ref, answers = '' } = form.dataset
  const place = placeOf(ref ?? '')
  let outlives = true
  let view: SavingView | null = null
  let settling = 0
  const earlier = typedEarlier(form)
  const show = savingViewOn(form, (key, whose) => saver.resolve(key, whose))
  const saver: Autosave = new Autosave(
    {
      send: async (key, value, base) => {
        const answer = await sendAnswer(answers, key, value, base)
        window.clearTimeout(settling)
        if (answer.kind === 'saved') settling = window.setTimeout(() => void saver.look(), SETTLE)
        return answer
      },
      look: () => lookAgain(form),
      keep: (unsent) => (outlives = keep(place, unsent)),
      later: (work, ms) => {
        const timer = window.setTimeout(work, ms)
        return () => window.clearTimeout(timer)
      },
      changed: (now) => {
        show((view = now))
        countAll()
      },
    },
    fieldsIn(form),
    kept(place),
  )
  const typed = (target: EventTarget | null) => {
    const block = target instanceof Element ? target.closest<HTMLElement>('[data-question]') : null
    if (block && block.dataset.type !== 'file') saver.typed(keyOf(block), answerIn(block))
  }
  for (const event of ['input', 'change']) form.addEventListener(event, ({ target }) => typed(target))
  listenToRows(form, typed)
  form.addEventListener('submit', (event) => sendWhole(form, saver, view, event))
  window.addEventListener('beforeunload', (event) => {
    if (saver.owes() && !outlives) event.preventDefault()
  })
  listenToLine(saver)
  for (const [block, value] of earlier) {
    fill(block, value)
    if (block.dataset.contested === undefined) saver.typed(keyOf(block), value)
    else saver.contest(keyOf(block), value)
  }
  form.querySelector<HTMLElement>('[data-foot]')?.removeAttribute('hidden')
  // From now on what is typed is saved.
  form.dataset.saving = ''
}

function fieldsIn(root: ParentNode): Fields {
  return Object.fromEntries(blocksIn(root).map((block) => [keyOf(block), fieldOf(block)]))
}

/** What was typed before the script came; and on a form that came back, everything, for it was not saved. */
function typedEarlier(form: HTMLFormElement): [HTMLElement, string][] {
  const cameBack = form.dataset.cameBack !== undefined
  return blocksIn(form)
    .filter((block) => cameBack || isTouched(block))
    .map((block) => [block, answerIn(block)])
}

/** Asks for the page as it stands now: takes over what follows from the answers, and hands on the answers. */
async function lookAgain(form: HTMLFormElement): Promise<Fields | null> {
  const now = await pageNow()
  const next = now?.querySelector<HTMLFormElement>('form[data-autosave]')
  if (!now || !next) return null
  takeLiveParts(now)
  takeQuestions(form, next)
  for (const asked of blocksIn(next)) {
    const block = blocksIn(form).find((one) => keyOf(one) === keyOf(asked))
    if (block) takeErrors(block, asked)
  }
  return fieldsIn(next)
}

/** Answers bring up questions and take them away again; nothing moves under somebody's hands. */
function takeQuestions(form: HTMLFormElement, next: HTMLFormElement): void {
  const questionsIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[data-question]')]
  const here = new Map(questionsIn(form).map((block) => [keyOf(block), block]))
  const wanted = new Set(questionsIn(next).map(keyOf))
  let last: Element | null = form.querySelector('[name=stamp]')
  let more = false
  for (const asked of questionsIn(next)) {
    const block = here.get(keyOf(asked)) ?? document.importNode(asked, true)
    if (!block.isConnected) {
      last?.after(block)
      prepareUploads(block)
      more = true
    }
    last = block
  }
  for (const [key, block] of here) {
    if (!wanted.has(key) && !block.contains(document.activeElement)) block.remove()
  }
  if (more) tell(saysOf<SavingSays>(form).moreAsked)
}

/** The form is being sent: it says what it showed, and waits while something stands in the way. */
function sendWhole(
  form: HTMLFormElement,
  saver: Autosave,
  view: SavingView | null,
  event: SubmitEvent,
): void {
  const stamp = form.elements.namedItem('stamp')
  const contest = form.querySelector<HTMLElement>('[data-contest]')
  if (contest || (view?.trouble && view.trouble !== 'closed')) {
    event.preventDefault()
    const first = contest ?? form.querySelector<HTMLElement>('[data-foot]')
    first?.focus()
    return void saver.flush()
  }
  saver.rest()
  if (stamp instanceof HTMLInputElement) stamp.value = saver.stamp()
}

function listenToLine(saver: Autosave): void {
  const seen = () => (document.visibilityState === 'visible' ? saver.cameBack() : saver.leave())
  window.addEventListener('online', seen)
  window.addEventListener('focus', seen)
  window.addEventListener('pageshow', ({ persisted }) => persisted && seen())
  document.addEventListener('visibilitychange', seen)
  window.addEventListener('offline', () => saver.wentOffline())
  window.addEventListener('pagehide', () => saver.leave())
}
