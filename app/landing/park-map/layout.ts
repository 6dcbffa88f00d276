/** Where a county stands on the schematic map, counted from the upper left. */
export type Tile = { code: string; column: number; row: number }

const PLAIN_COLUMNS = 4

/**
 * The counties on their tiles; those that the setting has no tile for, or whose tile is taken, stand in rows below. With
 * no tiles at all they are a plain grid in the order given.
 */
export function laidOut(codes: readonly string[], tiles: readonly Tile[]): Tile[] {
  const taken = new Set<string>()
  const placed = tiles.filter(({ code, column, row }) => {
    const at = `${column} ${row}`
    const fits = codes.includes(code) && !taken.has(at) && !taken.has(code)
    if (fits) [at, code].forEach((one) => taken.add(one))
    return fits
  })
  const below = Math.max(0, ...placed.map(({ row }) => row))
  const columns = Math.max(PLAIN_COLUMNS, ...placed.map(({ column }) => column))
  const rest = codes.filter((code) => !taken.has(code))
  return [
    ...placed,
    ...rest.map((code, index) => ({
      code,
      column: (index % columns) + 1,
      row: below + Math.floor(index / columns) + 1,
    })),
  ]
}

/** By what the map is coloured. */
export const BY = ['mu', 'sqm', 'projects'] as const
export type By = (typeof BY)[number]
export const byAsked = (query: URLSearchParams): By => BY.find((one) => one === query.get('by')) ?? 'mu'

/** How dark a county is, from 0 for nothing to 3 for the most of all. */
export function shadeOf(value: number, most: number): 0 | 1 | 2 | 3 {
  if (value <= 0 || most <= 0) return 0
  const share = value / most
  return share > 2 / 3 ? 3 : share > 1 / 3 ? 2 : 1
}
