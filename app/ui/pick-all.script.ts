const headOf = (table: Element | null | undefined) =>
  table?.querySelector<HTMLInputElement>('input[data-picks-all]')
const rowsOf = (table: Element | null | undefined) => [
  ...(table?.querySelectorAll<HTMLInputElement>('input.row-check:not(:disabled)') ?? []),
]

/** The box in a table's head ticks every row, and shows whether all, some or none are ticked. */
export function pickAll(): void {
  for (const head of document.querySelectorAll<HTMLInputElement>('input[data-picks-all]')) {
    const table = head.closest('table')
    head.hidden = rowsOf(table).length < 2
    show(table)
  }
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    const table = target.closest('table')
    if (target === headOf(table)) for (const row of rowsOf(table)) row.checked = target.checked
    show(table)
  })
}

function show(table: Element | null): void {
  const [head, rows] = [headOf(table), rowsOf(table)]
  if (!head) return
  const ticked = rows.filter(({ checked }) => checked).length
  head.checked = rows.length > 0 && ticked === rows.length
  head.indeterminate = ticked > 0 && !head.checked
}
