import { lengthOf, lines } from '~/shared/typed-text'

/** Counts what stands in every field with a limit, as the server counts it, and says by how much it is too long. */
export function countAsTyped(): void {
  countAll()
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement)) return
    const line = document.querySelector<HTMLElement>(`[data-count-of="${CSS.escape(target.id)}"]`)
    if (line) count(line)
  })
}

/** Counts again what a script has put into the fields. */
export function countAll(): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-count-of]')) count(line)
}

function count(line: HTMLElement): void {
  const field = document.getElementById(line.dataset.countOf ?? '')
  const [within, over] = [...line.querySelectorAll<HTMLElement>('span')]
  if (!(field instanceof HTMLTextAreaElement) || !within || !over) return
  const [typed, most] = [lengthOf(lines(field.value)), Number(line.dataset.most)]
  within.hidden = typed > most
  within.textContent = (within.dataset.count ?? '').replace('{count}', String(typed))
  over.textContent = typed > most ? (over.dataset.over ?? '').replace('{over}', String(typed - most)) : ''
}
