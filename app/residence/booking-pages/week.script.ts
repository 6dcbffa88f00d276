const slots = [...document.querySelectorAll<HTMLElement>('[data-week-grid] [data-slot]')]
const placeOf = (slot: HTMLElement) => {
  const [day = '', from = ''] = (slot.dataset.slot ?? '').split(' ')
  return { day, from: Number(from) }
}
const isShown = (slot: HTMLElement) => slot.offsetParent !== null

/** The nearest free half hour in a direction: along the day, or in the next day that has one, as near in time as can be. */
function next(slot: HTMLElement, key: string): HTMLElement | undefined {
  const here = placeOf(slot)
  const others = slots.filter(isShown).map((one) => ({ one, ...placeOf(one) }))
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const column = others.filter(({ day }) => day === here.day)
    return key === 'ArrowDown'
      ? column.find(({ from }) => from > here.from)?.one
      : column.findLast(({ from }) => from < here.from)?.one
  }
  const days = [...new Set(others.map(({ day }) => day))].sort()
  const day =
    key === 'ArrowRight' ? days.find((one) => one > here.day) : days.findLast((one) => one < here.day)
  const near = (from: number) => Math.abs(from - here.from)
  return others.filter((one) => one.day === day).sort((a, b) => near(a.from) - near(b.from))[0]?.one
}

document.addEventListener('keydown', (event) => {
  if (!event.key.startsWith('Arrow') || event.altKey || event.ctrlKey || event.metaKey) return
  const slot = event.target instanceof HTMLElement ? event.target : null
  if (!slot?.dataset.slot) return
  const to = next(slot, event.key)
  if (!to) return
  event.preventDefault()
  to.focus()
})

export {}
