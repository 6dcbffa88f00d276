import { boundsOf, type Point } from '~/residence/plans/polygon'
import { ACTS, choose, stepBack } from './acts.script'
import { fitted, moved, redone, undone, withShape } from './edit'
import { drawn, GRID, type Editor, type Tool } from './editor'
import { closePolygon, withinFloor, type Does } from './gestures.script'

const TOOL_KEYS: Record<string, Tool> = { v: 'select', r: 'rect', p: 'poly', d: 'door', h: 'hand' }
const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** Keys count while the drawing has the focus; taking back and doing again anywhere in the editor but in fields. */
export function keys(root: HTMLElement, editor: Editor, does: Does): void {
  root.addEventListener('keydown', (event) => {
    const { target, key } = event
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return
    const isControl = event.ctrlKey || event.metaKey
    if (isControl && ['z', 'y'].includes(key.toLowerCase())) {
      event.preventDefault()
      const again = key.toLowerCase() === 'y' || event.shiftKey
      return stepBack(editor, does, again ? redone : undone)
    }
    if (target !== editor.svg || isControl) return
    if (onCanvas(editor, does, event)) event.preventDefault()
  })
}

function onCanvas(editor: Editor, does: Does, { key, shiftKey, altKey }: KeyboardEvent): boolean {
  const arrow = ARROWS[key]
  if (arrow) return nudge(editor, does, arrow, { step: shiftKey ? GRID * 10 : GRID, stretch: altKey })
  const tool = TOOL_KEYS[key.toLowerCase()]
  if (tool) choose(editor, does, tool)
  else if (key === 'Delete' || key === 'Backspace') ACTS.remove?.(editor, does)
  else if (key === 'Enter' && editor.tool === 'poly') closePolygon(editor, does)
  else if (key === 'Escape') {
    editor.selected = null
    choose(editor, does, 'select')
  } else if (key === '+' || key === '=') ACTS.near?.(editor, does)
  else if (key === '-') ACTS.far?.(editor, does)
  else if (key === 'PageDown' || key === 'PageUp') turn(editor, does, key === 'PageDown' ? 1 : -1)
  else return false
  return true
}

function turn(editor: Editor, does: Does, by: 1 | -1): void {
  const count = drawn(editor).shapes.length
  if (count === 0) return
  const from = editor.selected ?? (by === 1 ? -1 : 0)
  does.select((from + by + count) % count)
}

/** Moves what is selected by a step, or stretches it to the east and south; the view where nothing is selected. */
function nudge(
  editor: Editor,
  does: Does,
  arrow: Point,
  { step, stretch }: { step: number; stretch: boolean },
) {
  const drawing = drawn(editor)
  const shape = editor.selected === null ? undefined : drawing.shapes[editor.selected]
  if (!shape || editor.selected === null) {
    const by = editor.view.w / 10
    editor.view = { ...editor.view, x: editor.view.x + arrow.x * by, y: editor.view.y + arrow.y * by }
    does.show()
    return true
  }
  const by = { x: arrow.x * step, y: arrow.y * step }
  const box = boundsOf(shape.points)
  const size = { ...box, w: Math.max(GRID, box.w + by.x), h: Math.max(GRID, box.h + by.y) }
  const next = stretch ? fitted(shape, box, size) : moved(shape, withinFloor(shape.points, by, drawing))
  does.commit(withShape(drawing, editor.selected, next))
  return true
}
