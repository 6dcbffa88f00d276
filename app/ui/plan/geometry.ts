export type RoomState = 'leased' | 'expiring' | 'free' | 'reserved' | 'works'
export type Side = 'n' | 'e' | 's' | 'w'
/** A place on the floor in metres, from the north-west corner. */
export type Box = { x: number; y: number; w: number; h: number }
/** A figure with more than four walls: x and y of each corner, in metres; then the box is where its name stands. */
export type Outline = readonly number[]
/** What a room is filled with besides its state: one of the tints of `patterns.tsx`. */
export type Tint = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
export type PlanRoom = Box & {
  id: string
  code: string
  kind?: string
  state: RoomState
  /** Up to three lines under the number: who, how large. */
  lines?: string[]
  href?: string
  selected?: boolean
  /** The door: its wall, and metres from that wall's west or north end. */
  door?: { side: Side; at: number }
  outline?: Outline
  /** Doors of an outline: the wall by number, and metres from where it begins. */
  doors?: { wall: number; at: number }[]
  tint?: Tint
  /** What is read out and shown on pointing. */
  title?: string
}
export type PlanDesk = Box & { id: string; taken: boolean; title?: string }
export type PlanFixture = Box & {
  id: string
  kind: 'stairs' | 'lift' | 'toilet' | 'shaft' | 'corridor' | 'service'
  label?: string
  outline?: Outline
}
export type Axis = { name: string; at: number }
export type FloorGeometry = {
  width: number
  depth: number
  axesX: Axis[]
  axesY: Axis[]
  rooms: PlanRoom[]
  desks?: PlanDesk[]
  fixtures?: PlanFixture[]
}

export const SHEET = { width: 918, left: 34, top: 30, drawn: 850, foot: 34 }

/** Pixels to the metre, so that the floor fills the sheet. */
export function scaleOf(floor: Pick<FloorGeometry, 'width'>): number {
  return SHEET.drawn / floor.width
}

/** A box of metres as pixels on the sheet. */
export function onSheet(box: Box, scale: number): Box {
  const px = (value: number) => Math.round(value * scale * 10) / 10
  return { x: SHEET.left + px(box.x), y: SHEET.top + px(box.y), w: px(box.w), h: px(box.h) }
}

export function boxPath({ x, y, w, h }: Box): string {
  return `M${x} ${y}h${w}v${h}h${-w}z`
}

/** An outline as a closed path on the sheet. */
export function outlinePath(outline: Outline, scale: number): string {
  const corners = cornersOnSheet(outline, scale)
  return `M${corners.map(({ x, y }) => `${x} ${y}`).join('L')}z`
}

function cornersOnSheet(outline: Outline, scale: number): { x: number; y: number }[] {
  return Array.from({ length: Math.floor(outline.length / 2) }, (_, index) => {
    const { x, y } = onSheet(
      { x: outline[2 * index] ?? 0, y: outline[2 * index + 1] ?? 0, w: 0, h: 0 },
      scale,
    )
    return { x, y }
  })
}

/** A door in a wall of an outline: the gap, and the leaf that stands open into the room. */
export function wallDoor(
  outline: Outline,
  { wall, at }: { wall: number; at: number },
  scale: number,
): { gap: string; leaf: string } | null {
  const corners = cornersOnSheet(outline, scale)
  const [a, b] = [corners[wall], corners[(wall + 1) % corners.length]]
  if (!a || !b) return null
  const long = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const [dx, dy] = [(b.x - a.x) / long, (b.y - a.y) / long]
  const size = Math.max(7, Math.min(13, scale * 0.9))
  const px = (value: number) => Math.round(value * 10) / 10
  const from = { x: a.x + dx * at * scale, y: a.y + dy * at * scale }
  const [gx, gy] = [px(dx * size), px(dy * size)]
  const turned = isClockwise(corners) ? 1 : -1
  const [lx, ly] = [px(-dy * size * turned), px(dx * size * turned)]
  const start = `M${px(from.x)} ${px(from.y)}`
  return { gap: `${start}l${gx} ${gy}`, leaf: `${start}l${lx} ${ly}L${px(from.x + gx)} ${px(from.y + gy)}` }
}

function isClockwise(corners: readonly { x: number; y: number }[]): boolean {
  const doubled = corners.reduce((sum, { x, y }, index) => {
    const next = corners[(index + 1) % corners.length]
    return next ? sum + x * next.y - next.x * y : sum
  }, 0)
  return doubled > 0
}

/** A door: the gap in the wall, and the leaf with its swing into the room. */
export function doorPath(
  room: Box,
  door: { side: Side; at: number },
  scale: number,
): { gap: string; leaf: string } {
  const size = Math.round(Math.max(8, Math.min(13, scale * 1.2)))
  const at = door.at * scale
  const { x, y, w, h } = room
  const horizontal = door.side === 'n' || door.side === 's'
  const along = Math.max(2, Math.min(at, (horizontal ? w : h) - size - 2))
  if (horizontal) {
    const wall = door.side === 's' ? y + h : y
    const into = door.side === 's' ? -size : size
    const sweep = door.side === 's' ? 1 : 0
    return {
      gap: `M${x + along} ${wall}h${size}`,
      leaf: `M${x + along} ${wall}v${into}a${size} ${size} 0 0 ${sweep} ${size} ${-into}`,
    }
  }
  const wall = door.side === 'e' ? x + w : x
  const into = door.side === 'e' ? -size : size
  const sweep = door.side === 'e' ? 0 : 1
  return {
    gap: `M${wall} ${y + along}v${size}`,
    leaf: `M${wall} ${y + along}h${into}a${size} ${size} 0 0 ${sweep} ${-into} ${size}`,
  }
}

/** A scale bar of round metres, about a fifth of the floor. */
export function scaleBar(floor: Pick<FloorGeometry, 'width'>): number {
  const wish = floor.width / 5
  return [50, 20, 10, 5, 2, 1].find((metres) => metres <= wish) ?? 1
}
