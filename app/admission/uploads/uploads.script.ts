import { formatSize } from '~/ground/files/kinds'
import { pageNow, saysOf, takeLiveParts, tell } from './page-again.script'
import { filled, type UploadSays } from './saving-says'
import { sendFile, type FileProgress } from './send-file'
import { portsFor } from './upload-line.script'

const RETRY = 5000

/** Files that are not whole yet; leaving the page then is asked about. */
const underway = new Set<Way>()
/** A form that was sent meanwhile, and its button. */
let held: { form: HTMLFormElement; submitter: HTMLElement | null } | null = null
window.addEventListener('beforeunload', (event) => {
  if (underway.size > 0) event.preventDefault()
})
document.addEventListener('submit', waitForFiles, true)
document.addEventListener('change', ({ target }) => {
  const box = target instanceof HTMLInputElement && target.closest<HTMLElement>('[data-upload]')
  if (box) begin(box, target)
})

/** Lets the file fields of a part of the page send what is chosen at once; what was chosen before goes first. */
export function prepareUploads(part: ParentNode): void {
  for (const box of part.querySelectorAll<HTMLElement>('[data-upload]')) {
    const button = box.querySelector<HTMLElement>('[data-send]')
    if (button) button.hidden = true
    const field = box.querySelector<HTMLInputElement>('input[type=file]')
    if (field) begin(box, field)
  }
}

function begin(box: HTMLElement, field: HTMLInputElement): void {
  const files = [...(field.files ?? [])]
  field.value = ''
  for (const file of files) new Way(box, file).run()
}

/** A form that is sent while its files are on their way goes when they are whole. */
function waitForFiles(event: SubmitEvent): void {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !isSendingIn(form)) return
  event.preventDefault()
  event.stopPropagation()
  held = { form, submitter: event.submitter }
}

function isSendingIn(form: HTMLFormElement): boolean {
  return [...underway].some(({ box, state }) => state === 'sending' && form.contains(box))
}

/** One file on its way, and what the page shows of it. */
class Way {
  state: FileProgress['state'] = 'sending'
  private turn = 0
  private readonly shown: HTMLElement
  private readonly says: UploadSays

  constructor(
    readonly box: HTMLElement,
    private readonly file: File,
  ) {
    this.says = saysOf<UploadSays>(box)
    const template = box.querySelector<HTMLTemplateElement>('template[data-way]')
    this.shown = document.importNode(template?.content ?? document.createDocumentFragment(), true)
      .firstElementChild as HTMLElement
    this.put('name', file.name)
    this.part('[data-resume]')?.addEventListener('click', () => this.run())
    for (const out of ['[data-cancel]', '[data-dismiss]']) {
      this.part(out)?.addEventListener('click', () => this.end())
    }
    // Nobody who cancels a file wants the form sent behind it.
    this.part('[data-cancel]')?.addEventListener('click', () => (held = null))
    box.querySelector('[data-ways]')?.append(this.shown)
    window.addEventListener('online', this.again)
  }

  run(): void {
    underway.add(this)
    const turn = (this.turn += 1)
    const { uploads = '', upload = '' } = this.box.dataset
    const show = (progress: FileProgress) => turn === this.turn && this.show(progress)
    void sendFile(this.file.size, portsFor(uploads, upload, this.file), show, () => turn !== this.turn)
  }

  private readonly again = () => {
    if (this.state === 'stopped' && navigator.onLine) this.run()
  }

  private show(progress: FileProgress): void {
    this.state = progress.state
    if (progress.state === 'done') return void this.received()
    const isSending = progress.state === 'sending'
    const bar = this.part<HTMLProgressElement>('progress')
    if ('sent' in progress) {
      this.put('size', `${formatSize(progress.sent)} / ${formatSize(progress.size)}`)
      if (bar) Object.assign(bar, { max: progress.size, value: progress.sent })
      bar?.setAttribute('aria-label', this.file.name)
    }
    if (bar) bar.hidden = !('sent' in progress)
    this.put('sending', isSending ? wordsOf(progress, this.says) : '')
    this.put('failed', isSending ? '' : wordsOf(progress, this.says))
    this.hide('[data-slot=sending]', !isSending)
    this.hide('[data-failed]', isSending)
    this.hide('[data-cancel]', progress.state === 'refused')
    this.hide('[data-dismiss]', progress.state !== 'refused')
    this.hide('[data-resume]', progress.state !== 'stopped' && progress.state !== 'signed_out')
    this.hide('[data-again]', progress.state !== 'stopped')
    if (progress.state === 'refused') underway.delete(this)
    if (progress.state === 'stopped') window.setTimeout(this.again, RETRY)
  }

  private async received(): Promise<void> {
    underway.delete(this)
    const now = await pageNow()
    this.end()
    if (now) takeLiveParts(now)
    tell(filled(this.says.received, { name: this.file.name }))
    if (held && !isSendingIn(held.form)) held.form.requestSubmit(held.submitter)
  }

  private end(): void {
    this.turn += 1
    underway.delete(this)
    window.removeEventListener('online', this.again)
    this.shown.remove()
  }

  private part<Part extends HTMLElement = HTMLElement>(selector: string): Part | null {
    return this.shown.querySelector<Part>(selector)
  }

  private put(slot: string, text: string): void {
    const place = this.part(`[data-slot="${slot}"]`)
    if (place && place.textContent !== text) place.textContent = text
  }

  private hide(selector: string, hidden: boolean): void {
    const part = this.part(selector)
    if (part) part.hidden = hidden
  }
}

function wordsOf(progress: FileProgress, says: UploadSays): string {
  switch (progress.state) {
    case 'sending':
      return progress.secondsLeft > 0
        ? filled(says.sendingFor, { seconds: progress.secondsLeft })
        : says.sending
    case 'stopped':
      return filled(says.stopped, { percent: Math.floor((progress.sent / Math.max(1, progress.size)) * 100) })
    case 'signed_out':
      return says.signedOut
    case 'refused':
      return progress.text || says.refused
    case 'done':
      return ''
  }
}
