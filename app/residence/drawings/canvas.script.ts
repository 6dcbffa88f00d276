import { doorsOf, type Shape } from '~/residence/plans/drawing'
import { cornersOf, edgesOf, roomIn, type Point } from '~/residence/plans/polygon'
import { drawn, unitOf, type Editor } from './editor'

const SVG = 'http://www.w3.org/2000/svg'
const DOOR = 90

export function make(
  name: string,
  says: Record<string, string | number>,
  ...inside: (Node | string)[]
): SVGElement {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(says)) element.setAttribute(key, String(value))
  element.append(...inside)
  return element
}

/** Draws everything anew: the image, the floor, its shapes, and what is being drawn. */
export function render(editor: Editor): void {
  const { svg, view, selected } = editor
  const { width, depth, shapes } = drawn(editor)
  svg.setAttribute('viewBox', [view.x, view.y, view.w, view.h].map(Math.round).join(' '))
  const unit = unitOf(editor)
  const code = new Map(editor.rooms.map((room) => [room.id, room.code]))
  svg.replaceChildren(
    ...imageOf(editor),
    make('rect', { x: 0, y: 0, width, height: depth, class: 'drawn-floor' }),
    ...shapes.map((shape, index) => shapeOf(shape, index, { unit, selected, code })),
    ...handlesOf(editor, unit),
    ...begunOf(editor, unit),
  )
}

function imageOf({ underlay, opacity }: Editor): SVGElement[] {
  if (!underlay) return []
  const { x, y, scale, w, h, href } = underlay
  const says = { href, x, y, width: w * scale, height: h * scale, opacity, preserveAspectRatio: 'none' }
  return [make('image', says)]
}

const listOf = (points: readonly number[]) => points.join(' ')

type Seen = { unit: number; selected: number | null; code: Map<string, string> }

function shapeOf(shape: Shape, index: number, { unit, selected, code }: Seen): SVGElement {
  const name = (shape.unitId && code.get(shape.unitId)) || shape.label
  const room = roomIn(shape.points)
  const size = Math.max(8 * unit, Math.min(14 * unit, room.h / 2))
  const kind = shape.kind === 'room' ? (shape.unitId ? 'drawn-room' : 'drawn-nameless') : 'drawn-fixture'
  const parts: SVGElement[] = [make('polygon', { points: listOf(shape.points) })]
  const edges = edgesOf(shape.points)
  for (const { wall, at } of doorsOf(shape.doors)) {
    const edge = edges[wall]
    if (edge) parts.push(doorOf(edge, at))
  }
  if (name && room.w > size) {
    const text = { x: room.x + room.w / 2, y: room.y + room.h / 2 + size / 3, 'font-size': size }
    parts.push(make('text', { ...text, 'text-anchor': 'middle' }, name))
  }
  const says = { 'data-shape': index, class: `drawn ${kind}${index === selected ? ' drawn-selected' : ''}` }
  return make('g', says, ...parts)
}

function doorOf([a, b]: [Point, Point], at: number): SVGElement {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length]
  const from = { x: a.x + dx * at, y: a.y + dy * at }
  const to = { x: from.x + dx * DOOR, y: from.y + dy * DOOR }
  return make('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, class: 'drawn-door' })
}

/** The corners of what is selected, and between them smaller marks that become corners when they are dragged. */
function handlesOf(editor: Editor, unit: number): SVGElement[] {
  const shape = editor.selected === null ? undefined : drawn(editor).shapes[editor.selected]
  if (!shape || editor.tool !== 'select') return []
  const middles = edgesOf(shape.points).map(([a, b], wall) =>
    make('circle', {
      cx: (a.x + b.x) / 2,
      cy: (a.y + b.y) / 2,
      r: 4 * unit,
      class: 'drawn-middle',
      'data-middle': wall,
    }),
  )
  const corners = cornersOf(shape.points).map(({ x, y }, corner) =>
    make('rect', {
      x: x - 5 * unit,
      y: y - 5 * unit,
      width: 10 * unit,
      height: 10 * unit,
      class: 'drawn-corner',
      'data-corner': corner,
    }),
  )
  return [...middles, ...corners]
}

function begunOf({ begun, pointer, tool }: Editor, unit: number): SVGElement[] {
  if (begun.length === 0) return []
  const points = pointer ? [...begun, pointer] : begun
  const [first] = begun
  const last = points.at(-1)
  const line =
    tool === 'rect' && first && last
      ? [first, { x: last.x, y: first.y }, last, { x: first.x, y: last.y }, first]
      : points
  return [
    make('polyline', { points: line.map(({ x, y }) => `${x},${y}`).join(' '), class: 'drawn-begun' }),
    ...begun.map(({ x, y }) => make('circle', { cx: x, cy: y, r: 4 * unit, class: 'drawn-corner' })),
  ]
}
