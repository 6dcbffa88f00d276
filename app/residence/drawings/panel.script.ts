import type { Drawing } from '~/residence/plans/drawing'
import { areaOf, boundsOf, type Bounds } from '~/residence/plans/polygon'
import { assigned, fitted, withShape } from './edit'
import { drawn, type Editor } from './editor'

const SIZES = ['x', 'y', 'w', 'h'] as const
const metres = (centimetres: number) => (centimetres / 100).toFixed(2)

/** What is said of the selected shape, the size of the floor, and the list of rooms with their areas. */
export function panelOf(root: HTMLElement, editor: Editor, commit: (next: Drawing) => void) {
  const field = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-field="${name}"]`)
  const selected = () => (editor.selected === null ? undefined : drawn(editor).shapes[editor.selected])

  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
    const next = changed(editor, target.dataset.field ?? '', target.value)
    if (next) commit(next)
    else show()
  })

  function show(): void {
    const { width, depth } = drawn(editor)
    fill(field('width'), metres(width))
    fill(field('depth'), metres(depth))
    const shape = selected()
    for (const one of root.querySelectorAll<HTMLElement>('[data-of-shape]')) one.hidden = !shape
    for (const one of root.querySelectorAll<HTMLElement>('[data-of-none]')) one.hidden = Boolean(shape)
    if (shape) {
      const box = boundsOf(shape.points)
      for (const size of SIZES) fill(field(size), metres(box[size]))
      fill(field('unit'), shape.unitId ?? '')
      fill(field('kind'), shape.kind)
      fill(field('label'), shape.label)
      const area = root.querySelector('[data-area]')
      if (area) area.textContent = areaOf(shape.points).toFixed(2)
    }
    rooms()
  }

  function rooms(): void {
    const shapes = new Map(
      drawn(editor).shapes.flatMap((one) => (one.unitId ? [[one.unitId, one] as const] : [])),
    )
    const now = selected()?.unitId
    for (const row of root.querySelectorAll<HTMLElement>('[data-room]')) {
      const room = editor.rooms.find(({ id }) => id === row.dataset.room)
      const shape = shapes.get(row.dataset.room ?? '')
      const area = shape ? areaOf(shape.points) : null
      const say = (name: string, text: string) => {
        const place = row.querySelector(`[data-says="${name}"]`)
        if (place) place.textContent = text
      }
      say('drawn', area === null ? '—' : area.toFixed(2))
      const apart = area === null || !room ? null : area - room.sqm
      say('apart', apart === null ? '—' : `${apart > 0 ? '+' : ''}${apart.toFixed(2)}`)
      row.classList.toggle('row-selected', room !== undefined && room.id === now)
    }
  }
  return { show }
}

function fill(field: HTMLInputElement | HTMLSelectElement | null, value: string): void {
  if (field && document.activeElement !== field) field.value = value
  else if (field instanceof HTMLSelectElement) field.value = value
}

/** The drawing with one field changed; null where what was typed is no such thing. */
function changed(editor: Editor, name: string, value: string): Drawing | null {
  const drawing = drawn(editor)
  const typed = Math.round(Number(value.replace(',', '.')) * 100)
  const isNumber = value.trim() !== '' && Number.isFinite(typed)
  if (name === 'width' || name === 'depth')
    return isNumber && typed > 0 ? { ...drawing, [name]: typed } : null
  const index = editor.selected
  const shape = index === null ? undefined : drawing.shapes[index]
  if (!shape || index === null) return null
  if (name === 'unit') return assigned(drawing, index, value === '' ? null : value)
  if (name === 'label') return withShape(drawing, index, { ...shape, label: value.trim() })
  if (name === 'kind') {
    const kind = value as typeof shape.kind
    return withShape(drawing, index, { ...shape, kind, unitId: kind === 'room' ? shape.unitId : null })
  }
  const size = SIZES.find((one) => one === name)
  if (!size || !isNumber || typed < 0) return null
  const from = boundsOf(shape.points)
  const to: Bounds = { ...from, [size]: typed }
  return to.w > 0 && to.h > 0 ? withShape(drawing, index, fitted(shape, from, to)) : null
}
