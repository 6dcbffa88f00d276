import { readNumber } from '~/shared/typed-number'
import { identifying, oneLine } from '~/shared/typed-text'
import { UNIT_KINDS, type UnitKind } from '~/residence/spaces/vocabulary'

/** A room as a line of a table says it; figures are exact decimals, null where nothing is known. */
export type RoomLine = {
  /** The house by its name or code as written; empty for the first. */
  building: string
  level: number
  code: string
  kind: Exclude<UnitKind, 'desk'>
  areaSqm: string
  desks: number
  leasable: boolean
  rentPerSqm: string
  heightM: string | null
  loadKn: string | null
  powerKw: string | null
  water: boolean
  exhaust: boolean
  cleanClass: string
  note: string
}

export type LineProblem =
  | 'no_level'
  | 'no_code'
  | 'code_twice'
  | 'unknown_kind'
  | 'no_area'
  | 'odd_number'
  | 'odd_answer'
  | 'desks_elsewhere'
  | 'too_many_desks'
/** What is wrong with a line, by the column it stands in. */
export type Wrong = { line: number; column: Column; problem: LineProblem; said: string }
export type ReadRooms = { rooms: RoomLine[]; wrong: Wrong[]; lines: number }

export const MOST_LINES = 600
/** Digits before the point that a figure of a room has at most; areas of rooms made one still have room. */
export const DIGITS = { area: 5, rent: 6, desks: 6, height: 2, load: 4, power: 6 } as const
const MOST_DESKS = 200

/** The columns in the order in which they stand where the table has no heads. */
export const COLUMNS = [
  'level',
  'code',
  'kind',
  'area',
  'desks',
  'leasable',
  'rent',
  'height',
  'load',
  'power',
  'water',
  'exhaust',
  'clean',
  'note',
  'building',
] as const
export type Column = (typeof COLUMNS)[number]

/** What people write above a column, beside its name on our own template. */
export const HEADS: Record<Column, readonly string[]> = {
  level: ['楼层', '层', 'floor', 'level'],
  code: ['房号', '编号', '房间号', 'room', 'code', 'number'],
  kind: ['用途', '类型', 'use', 'kind', 'type'],
  area: ['面积', '面积㎡', '面积（㎡）', '面积(㎡)', '建筑面积', 'area', 'area m²', 'area (m²)'],
  desks: ['工位数', '工位', 'desks'],
  leasable: ['可租', '可出租', 'leasable', 'to lease'],
  rent: ['租金', '租金（元/㎡·月）', '租金(元/㎡·月)', 'rent', 'rent (yuan per m² and month)'],
  height: ['层高', '净高', '净高（m）', '净高(m)', 'height', 'height (m)'],
  load: ['承重', '承重（kN/㎡）', '承重(kN/㎡)', 'floor load', 'load', 'floor load (kN/m²)'],
  power: ['电力', '用电', '电力（kW）', '电力(kW)', 'power', 'power (kW)'],
  water: ['上下水', '给排水', '上水', 'water'],
  exhaust: ['排风', '排风井', 'exhaust'],
  clean: ['洁净等级', 'clean class'],
  note: ['说明', '备注', 'note', 'notes'],
  building: ['楼栋', '楼', '楼号', 'building', 'house'],
}

const YES = new Set(['是', '有', '可', '可租', '√', '✓', 'y', 'yes', 'true', '1'])
const NO = new Set(['否', '无', '不可', '不', '×', '-', '—', 'n', 'no', 'false', '0'])
/** What is leased where the table does not say. */
const LEASED: readonly UnitKind[] = ['office', 'lab', 'pilot', 'desk_room']

/**
 * Rooms as they stand in a spreadsheet: cells apart by tabs, or by commas where there are none; with heads in any order
 * in either language, or without in the order of `COLUMNS`. Each line is read whole; nothing is guessed or left out.
 */
export function readRooms(table: string): ReadRooms {
  const lines = table.split(/\r?\n/).filter((line) => line.trim() !== '')
  const cells = lines.map((line) => line.split(line.includes('\t') ? '\t' : /[,，]/).map(oneLine))
  const heads = headsIn(cells[0] ?? [])
  const columns = heads ?? COLUMNS
  const body = heads ? cells.slice(1) : cells
  const first = heads ? 2 : 1
  const wrong: Wrong[] = []
  const seen = new Set<string>()
  const rooms = body.slice(0, MOST_LINES).flatMap((row, index) => {
    const said = (column: Column) => row[columns.indexOf(column)] ?? ''
    const room = readLine(said, (column, problem) =>
      wrong.push({ line: index + first, column, problem, said: said(column) }),
    )
    if (!room) return []
    if (seen.has(room.code))
      wrong.push({ line: index + first, column: 'code', problem: 'code_twice', said: room.code })
    seen.add(room.code)
    return [room]
  })
  return { rooms, wrong, lines: body.length }
}

function headsIn(row: readonly string[]): (Column | null)[] | null {
  const known = row.map((cell) => COLUMNS.find((one) => HEADS[one].includes(cell.toLowerCase())) ?? null)
  return known.filter(Boolean).length >= 3 ? known : null
}

type Wrongly = (column: Column, problem: LineProblem) => void

function readLine(said: (column: Column) => string, wrongly: Wrongly): RoomLine | null {
  let sound = true
  const no = (column: Column, problem: LineProblem): undefined => {
    sound = false
    wrongly(column, problem)
    return undefined
  }
  const figure = (
    column: keyof typeof DIGITS,
    unit: 'square_metre' | 'yuan' | 'none',
    places = 2,
  ): string | null | undefined => {
    const text = said(column)
    if (text === '') return null
    const read = readNumber(text.replace(/(kn|kw|m|米)(\/(㎡|m²|m2))?$/i, '').replace(/(\/㎡·?月?)$/, ''), {
      unit,
      places,
      digits: DIGITS[column],
    })
    return read.ok ? read.value : no(column, 'odd_number')
  }
  const answer = (column: Column, otherwise: boolean): boolean | undefined => {
    const text = said(column).toLowerCase()
    if (text === '') return otherwise
    if (YES.has(text)) return true
    return NO.has(text) ? false : no(column, 'odd_answer')
  }
  const level = readNumber(
    said('level')
      .replace(/^b/i, '-')
      .replace(/(层|f|楼)$/i, ''),
    { places: 0, digits: 3, negative: true },
  )
  if (!level.ok || level.value === '0') no('level', 'no_level')
  const code = identifying(said('code'))
  if (code === '' || code.length > 20) no('code', 'no_code')
  const kind = kindIn(said('kind')) ?? no('kind', 'unknown_kind')
  const area = figure('area', 'square_metre')
  if (area === null || (area !== undefined && Number(area) <= 0)) no('area', 'no_area')
  const desks = Number(figure('desks', 'none', 0) ?? 0)
  if (desks > 0 && kind && kind !== 'desk_room') no('desks', 'desks_elsewhere')
  if (desks > MOST_DESKS) no('desks', 'too_many_desks')
  const line = {
    building: said('building').slice(0, 60),
    level: level.ok ? Number(level.value) : 0,
    code,
    kind: kind ?? 'office',
    areaSqm: area ?? '0',
    desks,
    leasable: answer('leasable', kind !== undefined && LEASED.includes(kind)) ?? false,
    rentPerSqm: figure('rent', 'yuan') ?? '0',
    heightM: figure('height', 'none') ?? null,
    loadKn: figure('load', 'none') ?? null,
    powerKw: figure('power', 'none') ?? null,
    water: answer('water', false) ?? false,
    exhaust: answer('exhaust', false) ?? false,
    cleanClass: said('clean').slice(0, 40),
    note: said('note').slice(0, 200),
  }
  return sound ? line : null
}

/** A kind by its word in either language or its code; a desk is not a room. */
function kindIn(text: string): RoomLine['kind'] | undefined {
  const asked = text.toLowerCase()
  const found = UNIT_KINDS.codes.find(
    (code) =>
      code === asked ||
      UNIT_KINDS.words.zh[code] === text ||
      UNIT_KINDS.words.en[code].toLowerCase() === asked,
  )
  return found === 'desk' ? undefined : found
}
