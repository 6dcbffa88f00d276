import { copies } from '~/admission/uploads/page-again.script'

/** Takes over what the server says is wrong with each field of a question now: new errors come, mended ones go. */
export function takeErrors(block: HTMLElement, next: HTMLElement): void {
  const [here, there] = [framesIn(block), framesIn(next)]
  if (here.length !== there.length) return
  here.forEach((frame, index) => {
    const other = there[index]
    if (other) takeError(frame, other)
  })
}

function framesIn(block: HTMLElement): HTMLElement[] {
  return [...block.querySelectorAll<HTMLElement>('.field')]
}

function errorIn(frame: HTMLElement): Element | null {
  return [...frame.children].find(({ id }) => id.endsWith('-e')) ?? null
}

function takeError(frame: HTMLElement, next: HTMLElement): void {
  const [old, now] = [errorIn(frame), errorIn(next)]
  if (old?.textContent === now?.textContent) return
  frame.classList.toggle('has-error', next.classList.contains('has-error'))
  old?.remove()
  if (now) {
    const before = [...frame.children].filter((child) => child.matches('.label, .hint')).at(-1)
    const [copy] = copies([now])
    if (copy) before?.after(copy)
  }
  const name = now?.id.slice(0, -2) ?? old?.id.slice(0, -2) ?? ''
  const [control, other] = [frame, next].map((root) => root.querySelector(`#${CSS.escape(name)}`))
  for (const attribute of ['aria-invalid', 'aria-describedby']) {
    const said = other?.getAttribute(attribute)
    if (said === null || said === undefined) control?.removeAttribute(attribute)
    else control?.setAttribute(attribute, said)
  }
}
