import { filled, type RowSays } from '~/admission/uploads/saving-says'

/** Adds and takes out rows of the groups of a form without a new page; `changed` hears of the group. */
export function listenToRows(form: HTMLFormElement, changed: (block: HTMLElement) => void): void {
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const block = button?.closest<HTMLElement>('[data-question]')
    const [act, , index] = button?.value.split(':') ?? []
    if (!block || (act !== 'add' && act !== 'drop')) return
    event.preventDefault()
    const had = rowsIn(block).length
    if (act === 'add') addRow(block)
    else dropRow(block, Number(index))
    const now = rowsIn(block)
    const row = now[Math.min(act === 'add' ? had : Number(index), now.length - 1)]
    row?.querySelector<HTMLElement>('input, select')?.focus()
    changed(block)
  })
}

/** Makes as many rows stand in a block as are filled, and never fewer than it shows when empty. */
export function fillRows(block: HTMLElement, wanted: number): void {
  while (rowsIn(block).length < Math.min(wanted, limits(block).most)) addRow(block)
  for (const row of rowsIn(block).slice(Math.max(wanted, limits(block).least))) row.remove()
  showButtons(block)
}

function rowsIn(block: HTMLElement): HTMLElement[] {
  return [...block.querySelectorAll<HTMLElement>('[data-row]')]
}

function limits(block: HTMLElement): { least: number; most: number } {
  const { least, most } = block.querySelector<HTMLElement>('[data-rows]')?.dataset ?? {}
  return { least: Math.max(1, Number(least)), most: Number(most) }
}

/** One more row, made like the last: its names counted on, its cells empty, its errors gone. */
function addRow(block: HTMLElement): void {
  const rows = rowsIn(block)
  const last = rows.at(-1)
  if (!last || rows.length >= limits(block).most) return
  const row = last.cloneNode(true) as HTMLElement
  for (const error of row.querySelectorAll('.error-message')) error.parentElement?.remove()
  for (const frame of row.querySelectorAll('.has-error')) frame.classList.remove('has-error')
  for (const cell of cellsIn(row)) {
    cell.value = ''
    cell.removeAttribute('aria-invalid')
  }
  number(block, row, rows.length)
  last.after(row)
  showButtons(block)
}

/** Takes a row out: those below move up by one. */
function dropRow(block: HTMLElement, index: number): void {
  const rows = rowsIn(block)
  const texts = rows.map((row) => cellsIn(row).map(({ value }) => value))
  const left = texts.filter((_, at) => at !== index)
  rows.forEach((row, at) => cellsIn(row).forEach((cell, column) => (cell.value = left[at]?.[column] ?? '')))
  if (rows.length > limits(block).least) rows.at(-1)?.remove()
  showButtons(block)
}

type Cell = HTMLInputElement | HTMLSelectElement

function cellsIn(row: HTMLElement): Cell[] {
  return [...row.querySelectorAll<Cell>('input, select')]
}

/** Gives a row its number, in names, ids and words. */
function number(block: HTMLElement, row: HTMLElement, index: number): void {
  const says = JSON.parse(block.querySelector<HTMLElement>('[data-rows]')?.dataset.rows ?? '{}') as RowSays
  const name = filled(says.row, { n: index + 1 })
  row.setAttribute('aria-label', name)
  const title = row.querySelector('[data-row-name]')
  if (title) title.textContent = name
  const drop = row.querySelector('button')
  drop?.setAttribute('aria-label', filled(says.drop, { n: index + 1 }))
  if (drop) drop.value = `drop:${block.dataset.question}:${index}`
  for (const cell of cellsIn(row)) {
    const label = row.querySelector(`label[for="${CSS.escape(cell.id)}"]`)
    const hint = row.querySelector(`#${CSS.escape(`${cell.id}-h`)}`)
    cell.name = cell.name.replace(/\[\d+\]/, `[${index}]`)
    cell.id = `f-${cell.name}`
    label?.setAttribute('for', cell.id)
    cell.removeAttribute('aria-describedby')
    if (!hint) continue
    hint.id = `${cell.id}-h`
    cell.setAttribute('aria-describedby', hint.id)
  }
}

/** No button to add where there is no more room, none to take out an only, empty row. */
function showButtons(block: HTMLElement): void {
  const rows = rowsIn(block)
  const add = block.querySelector<HTMLElement>('[data-add-row]')
  if (add) add.hidden = rows.length >= limits(block).most
  for (const row of rows) {
    const drop = row.querySelector('button')
    if (drop) drop.hidden = rows.length === 1 && cellsIn(row).every(({ value }) => value === '')
  }
}
