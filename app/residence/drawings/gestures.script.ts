import { boundsOf, type Point } from '~/residence/plans/polygon'
import type { Drawing } from '~/residence/plans/drawing'
import { drawn, snapTo, unitOf, zoomed, type Editor } from './editor'
import {
  added,
  between,
  cornerAdded,
  cornerMoved,
  cornerRemoved,
  doorPut,
  moved,
  newShape,
  rectangle,
  withShape,
} from './edit'
import { distance, snapped, snappedMove } from './snap'

export type Does = {
  /** Shows a change that goes on, without keeping it. */
  preview: (drawing: Drawing) => void
  /** Keeps a change. */
  commit: (drawing: Drawing) => void
  select: (index: number | null) => void
  show: () => void
  underlayMoved: () => void
  measured: (from: Point, to: Point) => void
}

type Drag = {
  kind: 'shape' | 'corner' | 'middle' | 'view' | 'image'
  from: Point
  before: Drawing
  at: number
}

/** Everything a pointer does on the floor: a mouse, a pen, one finger or two. */
export function listen(editor: Editor, does: Does): void {
  const { svg } = editor
  const fingers = new Map<number, Point>()
  let drag: Drag | null = null

  svg.addEventListener('pointerdown', (event) => {
    svg.setPointerCapture(event.pointerId)
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY })
    if (fingers.size > 1) {
      if (drag) does.preview(drag.before)
      drag = null
      return
    }
    drag = pressed(editor, does, event)
  })
  svg.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId)
    const now = { x: event.clientX, y: event.clientY }
    if (before && fingers.size === 2) pinch(editor, fingers, event.pointerId, now)
    if (before) fingers.set(event.pointerId, now)
    if (fingers.size > 1) return does.show()
    if (drag) return dragged(editor, does, drag, pointOf(editor, event))
    if (editor.begun.length === 0) return
    editor.pointer = snapped(pointOf(editor, event), snapTo(editor, null))
    does.show()
  })
  const up = (event: PointerEvent) => {
    fingers.delete(event.pointerId)
    if (drag) released(editor, does, drag)
    drag = null
  }
  svg.addEventListener('pointerup', up)
  svg.addEventListener('pointercancel', up)
  svg.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      editor.view = zoomed(editor.view, event.deltaY > 0 ? 1.15 : 1 / 1.15, pointOf(editor, event))
      does.show()
    },
    { passive: false },
  )
}

/** Where on the floor a pointer is, in centimetres. */
function pointOf({ svg }: Editor, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const matrix = svg.getScreenCTM()
  if (!matrix) return { x: 0, y: 0 }
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse())
  return { x, y }
}

function pressed(editor: Editor, does: Does, event: PointerEvent): Drag | null {
  const at = pointOf(editor, event)
  const target = event.target instanceof Element ? event.target : null
  const before = drawn(editor)
  const shape = numberOf(target, 'shape')
  switch (editor.tool) {
    case 'rect':
    case 'scale':
      return setPoint(editor, does, at)
    case 'poly':
      return polygonPoint(editor, does, at)
    case 'door': {
      const found = shape === null ? undefined : before.shapes[shape]
      if (found && shape !== null) does.commit(withShape(before, shape, doorPut(found, at)))
      return null
    }
    case 'hand':
      return { kind: 'view', from: at, before, at: 0 }
    case 'image':
      return { kind: 'image', from: at, before, at: 0 }
    case 'select': {
      const [corner, middle] = [numberOf(target, 'corner'), numberOf(target, 'middle')]
      if (corner !== null && event.shiftKey) {
        const found = editor.selected === null ? undefined : before.shapes[editor.selected]
        if (found && editor.selected !== null)
          does.commit(withShape(before, editor.selected, cornerRemoved(found, corner)))
        return null
      }
      if (corner !== null) return { kind: 'corner', from: at, before, at: corner }
      if (middle !== null) return { kind: 'middle', from: at, before, at: middle }
      does.select(shape)
      return { kind: shape === null ? 'view' : 'shape', from: at, before, at: shape ?? 0 }
    }
  }
}

function numberOf(target: Element | null, name: 'shape' | 'corner' | 'middle'): number | null {
  const said = target?.closest<SVGElement>(`[data-${name}]`)?.dataset[name]
  return said === undefined ? null : Number(said)
}

/** The first of two points, or the second: a rectangle is drawn, or a length measured. */
function setPoint(editor: Editor, does: Does, at: Point): null {
  const point = editor.tool === 'scale' ? at : snapped(at, snapTo(editor, null))
  const [first] = editor.begun
  if (!first) {
    editor.begun = [point]
    does.show()
    return null
  }
  editor.begun = []
  editor.pointer = null
  if (editor.tool === 'scale') does.measured(first, point)
  else {
    const box = between(first, point)
    if (box.w > 0 && box.h > 0) drawNew(editor, does, rectangle(box))
    else does.show()
  }
  return null
}

/** A further corner; on the first again the polygon is closed. */
function polygonPoint(editor: Editor, does: Does, at: Point): null {
  const point = snapped(at, snapTo(editor, null))
  const [first] = editor.begun
  if (first && editor.begun.length > 2 && distance(point, first) <= unitOf(editor) * 12)
    closePolygon(editor, does)
  else {
    editor.begun = [...editor.begun, point]
    does.show()
  }
  return null
}

/** Closes the polygon that is begun, if it has three corners. */
export function closePolygon(editor: Editor, does: Does): void {
  const corners = editor.begun
  editor.begun = []
  editor.pointer = null
  if (corners.length < 3) return does.show()
  drawNew(
    editor,
    does,
    corners.flatMap(({ x, y }) => [x, y]),
  )
}

function drawNew(editor: Editor, does: Does, points: number[]): void {
  const next = added(drawn(editor), newShape(points))
  editor.selected = next.shapes.length - 1
  editor.tool = 'select'
  does.commit(next)
}

function dragged(editor: Editor, does: Does, drag: Drag, at: Point): void {
  const by = { x: at.x - drag.from.x, y: at.y - drag.from.y }
  if (drag.kind === 'view') {
    editor.view = { ...editor.view, x: editor.view.x - by.x, y: editor.view.y - by.y }
    return does.show()
  }
  if (drag.kind === 'image') {
    if (!editor.underlay) return
    editor.underlay = { ...editor.underlay, x: editor.underlay.x + by.x, y: editor.underlay.y + by.y }
    drag.from = at
    return does.show()
  }
  const index = editor.selected
  const shape = index === null ? undefined : drag.before.shapes[index]
  if (!shape || index === null) return
  if (drag.kind === 'shape') {
    if (distance(at, drag.from) < unitOf(editor) * 3) return
    const lands = withinFloor(shape.points, snappedMove(shape.points, by, snapTo(editor, index)), drag.before)
    return does.preview(withShape(drag.before, index, moved(shape, lands)))
  }
  const to = snapped(at, snapTo(editor, index))
  const next = drag.kind === 'corner' ? cornerMoved(shape, drag.at, to) : cornerAdded(shape, drag.at, to)
  does.preview(withShape(drag.before, index, next))
}

/** A move that keeps a shape on its floor. */
export function withinFloor(points: readonly number[], by: Point, { width, depth }: Drawing): Point {
  const { x, y, w, h } = boundsOf(points)
  return {
    x: Math.max(-x, Math.min(by.x, width - x - w)),
    y: Math.max(-y, Math.min(by.y, depth - y - h)),
  }
}

function released(editor: Editor, does: Does, drag: Drag): void {
  if (drag.kind === 'image') return does.underlayMoved()
  if (drag.kind === 'view') return
  const next = drawn(editor)
  if (next === drag.before) return
  does.preview(drag.before)
  does.commit(next)
}

/** Two fingers move the floor and bring it nearer. */
function pinch(editor: Editor, fingers: Map<number, Point>, id: number, now: Point): void {
  const other = [...fingers].find(([key]) => key !== id)?.[1]
  const before = fingers.get(id)
  if (!other || !before) return
  const middle = pointOf(editor, { clientX: (now.x + other.x) / 2, clientY: (now.y + other.y) / 2 })
  editor.view = zoomed(editor.view, distance(before, other) / Math.max(distance(now, other), 1), middle)
  const unit = unitOf(editor)
  editor.view.x -= ((now.x - before.x) / 2) * unit
  editor.view.y -= ((now.y - before.y) / 2) * unit
}
