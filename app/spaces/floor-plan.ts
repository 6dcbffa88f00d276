/** How a floor is drawn, in metres from the top left corner of the sheet (Floor.plan). */
export type FloorPlan = {
  width: number
  depth: number
  axesX: number[] // positions of the numbered axes
  axesY: number[] // positions of the lettered axes, A at the bottom
  corridor: { y: number; h: number; label: { zh: string; en: string } }
  fixtures: { kind: 'stairs' | 'lift' | 'wc'; x: number; y: number; w: number; h: number }[]
}

/** Where a unit lies on its floor (Unit.shape). */
export type UnitShape = {
  x: number
  y: number
  w: number
  h: number
  door?: { side: 'top' | 'bottom' | 'left' | 'right'; at: number } // metres along that side
}

export const UNIT_KINDS = ['office', 'lab', 'desk_room', 'desk', 'public', 'service'] as const
export type UnitKind = (typeof UNIT_KINDS)[number]
