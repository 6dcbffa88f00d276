import { answerSent, sentFields } from '~/ground/forms/check-answers'
import { cellName, rowsOf, type Sendable } from '~/ground/forms/group-rows'
import type { Field } from './autosave'
import { fillRows } from './group-rows.script'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** The questions of a form, each in a block of its own. */
export function blocksIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-question]')].filter(
    ({ dataset }) => dataset.type !== 'file',
  )
}

export function keyOf({ dataset }: HTMLElement): string {
  return dataset.question ?? ''
}

/** What the server said of an answer when it sent the page. */
export function fieldOf({ dataset }: HTMLElement): Field {
  return JSON.parse(dataset.field ?? '{}') as Field
}

/** The answer that stands in a block, as the server would read it. */
export function answerIn(block: HTMLElement): string {
  const form = block.closest('form')
  return form ? answerSent(questionOf(block), sentFields(new FormData(form))) : ''
}

/** Whether a block shows something else than the page was sent with: typed before any script could notice. */
export function isTouched(block: HTMLElement): boolean {
  return controlsIn(block).some((control) => {
    if (control instanceof HTMLSelectElement) {
      const options = [...control.options]
      return control.value !== (options.find((option) => option.defaultSelected) ?? options[0])?.value
    }
    return isBox(control)
      ? control.checked !== control.defaultChecked
      : control.value !== control.defaultValue
  })
}

/** Puts an answer into its block. */
export function fill(block: HTMLElement, value: string): void {
  const question = questionOf(block)
  if (question.type === 'group') {
    const rows = rowsOf(question, value)
    const cells = rows.flatMap((row, index) =>
      Object.entries(row).map(([column, text]) => [cellName(question.key, index, column), text] as const),
    )
    fillRows(block, rows.length)
    const typed = new Map(cells)
    for (const control of controlsIn(block)) control.value = typed.get(control.name) ?? ''
    return
  }
  const chosen = question.type === 'choices' ? value.split(',') : [value]
  for (const control of controlsIn(block)) {
    if (isBox(control)) control.checked = chosen.includes(control.value)
    else control.value = value
  }
}

function questionOf(block: HTMLElement): Sendable {
  const { type, columns = '' } = block.dataset
  const keys = columns.split(' ').filter(Boolean)
  return { key: keyOf(block), type: type as Sendable['type'], columns: keys.map((key) => ({ key })) }
}

function controlsIn(block: HTMLElement): Control[] {
  return [...block.querySelectorAll<Control>('input, select, textarea')].filter(({ name }) => name !== '')
}

function isBox(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox'
}
