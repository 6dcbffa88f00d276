import type { Drawing } from '~/residence/plans/drawing'
import type { Bounds, Point } from '~/residence/plans/polygon'
import { toGrid } from './snap'
import type { History, Underlay } from './edit'

export const TOOLS = ['select', 'rect', 'poly', 'door', 'hand', 'image', 'scale'] as const
export type Tool = (typeof TOOLS)[number]
export type RoomToDraw = { id: string; code: string; sqm: number }

/** What an editor is doing: the drawing and its history, and what is selected, begun or seen just now. */
export type Editor = {
  svg: SVGSVGElement
  history: History
  selected: number | null
  tool: Tool
  /** What of the floor is seen, in centimetres. */
  view: Bounds
  rooms: RoomToDraw[]
  underlay: (Underlay & { href: string; w: number; h: number }) | null
  opacity: number
  /** Corners set so far of what is being drawn, and where the pointer is. */
  begun: Point[]
  pointer: Point | null
}

export const GRID = 10
const REACH_IN_PIXELS = 10

export const drawn = (editor: Editor): Drawing => editor.history.present

/** Centimetres to a pixel as the floor is seen now. */
export function unitOf({ svg, view }: Editor): number {
  const box = svg.getBoundingClientRect()
  return Math.max(view.w / Math.max(box.width, 1), view.h / Math.max(box.height, 1))
}

/** What a point snaps to: the other shapes and the rim of the floor. */
export function snapTo(editor: Editor, except: number | null) {
  const { shapes, width, depth } = drawn(editor)
  const others = shapes.filter((_, index) => index !== except).map(({ points }) => points)
  const rim = [0, 0, width, 0, width, depth, 0, depth]
  return { others: [...others, rim], grid: GRID, reach: unitOf(editor) * REACH_IN_PIXELS }
}

/** The whole floor with a rim. */
export function wholeView({ width, depth }: Drawing): Bounds {
  const rim = Math.max(width, depth) * 0.04
  return { x: -rim, y: -rim, w: width + 2 * rim, h: depth + 2 * rim }
}

/** The view nearer or farther, with one point kept where it is. */
export function zoomed(view: Bounds, by: number, at: Point): Bounds {
  const w = Math.max(200, Math.min(200_000, view.w * by))
  const share = w / view.w
  return { x: at.x - (at.x - view.x) * share, y: at.y - (at.y - view.y) * share, w, h: view.h * share }
}

/** A rectangle of so many square metres in the middle of what is seen, for who draws without a pointer. */
export function boxOf(sqm: number, view: Bounds, { width, depth }: Drawing): Bounds {
  const side = Math.max(100, toGrid(Math.sqrt(sqm) * 100, GRID))
  const [w, h] = [Math.min(side, width), Math.min(side, depth)]
  const x = toGrid(view.x + view.w / 2 - w / 2, GRID)
  const y = toGrid(view.y + view.h / 2 - h / 2, GRID)
  return { x: Math.max(0, Math.min(x, width - w)), y: Math.max(0, Math.min(y, depth - h)), w, h }
}
