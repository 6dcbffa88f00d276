export type RoomState = 'leased' | 'expiring' | 'free' | 'reserved' | 'works'
export type Side = 'n' | 'e' | 's' | 'w'
/** A place on the floor in metres, from the north-west corner. */
export type Box = { x: number; y: number; w: number; h: number }
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
  /** What is read out and shown on pointing. */
  title?: string
}
export type PlanDesk = Box & { id: string; taken: boolean; title?: string }
export type PlanFixture = Box & {
  id: string
  kind: 'stairs' | 'lift' | 'toilet' | 'shaft' | 'corridor' | 'service'
  label?: string
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
