/** Of an indicator in a line: approved, in so many rows, waiting, sent back, and the target where there is one. */
export type Cell = [
  approved: string,
  rows: number,
  submitted: string,
  returned: string,
  target: string | null,
]

/** Nothing approved, nothing waiting, no target. */
export const NOTHING: Cell = ['0', 0, '0', '0', null]
