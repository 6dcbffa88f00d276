import { z } from 'zod'
import { SettingShapes } from '~/ground/settings/settings'
import type { CountyTile } from '~/ground/settings/land'
import { wholeField, wholeNumbersField } from '~/shared/form-number'
import { identifying } from '~/shared/typed-text'
import { WHEN } from './when.form'

const whole = (least: number, most: number) =>
  wholeField([least, most], { missing: 'not_a_number', wrong: 'not_a_number' }, 'day')
const MOST_TILES = 40

/** "9, 11, 12": months, the earliest first, each once. */
const months = wholeNumbersField([1, 60], 'month', 'not_months')
  .refine((numbers) => numbers.length > 0, 'required')
  .transform((numbers) => numbers.toSorted((a, b) => a - b))

/** One county a line: its code, its column and its row, apart by bars or blanks. */
function readTiles(typed: string): CountyTile[] | null {
  const lines = typed.split('\n').filter((one) => one.trim() !== '')
  const tiles = lines.map((one) => {
    const [code = '', column, row] = identifying(one).split(/[|,、 ]+/)
    return { code, column: Number(column), row: Number(row) }
  })
  const isSound = tiles.every(
    ({ code, column, row }) =>
      /^\d{6}$/.test(code) && [column, row].every((at) => Number.isInteger(at) && at >= 1 && at <= 12),
  )
  const places = new Set(tiles.map(({ column, row }) => `${column} ${row}`))
  const codes = new Set(tiles.map(({ code }) => code))
  return isSound && tiles.length <= MOST_TILES && places.size === tiles.length && codes.size === tiles.length
    ? tiles
    : null
}

/** The tiles as the field shows them again. */
export const tilesInLines = (tiles: readonly CountyTile[]) =>
  tiles.map(({ code, column, row }) => `${code} | ${column} | ${row}`).join('\n')

/** When the clock of land is told, how long is waited, and where the counties stand on the map. */
export const LandRulesForm = z
  .object({
    alertMonths: months,
    replyDays: whole(1, 120),
    payDays: whole(1, 120),
    reserveDays: whole(1, 730),
    lapseSoonDays: whole(1, 120),
    counties: z
      .string()
      .max(2000, 'text_long')
      .optional()
      .transform((typed, context) => {
        const tiles = readTiles(typed ?? '')
        if (tiles) return tiles
        context.addIssue({ code: 'custom', message: 'tiles_wrong' })
        return z.NEVER
      }),
    ...WHEN,
  })
  .transform(({ effectiveOn, reason, basedOn, ...content }) => ({
    when: { effectiveOn, reason, basedOn },
    content: SettingShapes.land.parse(content),
  }))
