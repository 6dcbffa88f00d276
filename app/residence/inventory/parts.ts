import { DIGITS } from './room-line'
import { readNumber } from '~/shared/typed-number'
import { identifying } from '~/shared/typed-text'

export type Part = { code: string; areaSqm: string }

/** The parts of a room as typed, a line each: number, then square metres. Null for a line that cannot be read. */
export function readParts(typed: string): (Part | null)[] {
  return typed
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [code = '', area = '', ...more] = identifying(line.replaceAll('\t', ' ')).split(/[ ,]+/)
      const read = readNumber(area, { unit: 'square_metre', digits: DIGITS.area, places: 2 })
      const sound = code !== '' && code.length <= 20 && read.ok && Number(read.value) > 0 && more.length === 0
      return sound ? { code, areaSqm: read.value } : null
    })
}

/** The sum of areas in hundredths, which are exact. */
export function hundredths(areas: readonly string[]): number {
  return areas.reduce((sum, area) => sum + Math.round(Number(area) * 100), 0)
}
