import { lines, withoutMarks } from './typed-text'

/** The unit that a field counts in; `wan` is 万元. */
export type TypedUnit =
  | 'wan'
  | 'yuan'
  | 'person'
  | 'item'
  | 'desk'
  | 'square_metre'
  | 'mu'
  | 'percent'
  | 'year'
  | 'month'
  | 'day'
  | 'none'

export type NumberProblem =
  | 'empty'
  | 'not_a_number'
  | 'odd_separators'
  | 'other_unit'
  | 'negative'
  | 'not_whole'
  | 'too_many_places'
  | 'too_large'

export type NumberRules = { unit?: TypedUnit; digits?: number; places?: number; negative?: boolean }
/** The number in the field's unit as an exact decimal without idle zeros, or why it cannot be read. */
export type TypedNumber = { ok: true; value: string } | { ok: false; reason: NumberProblem }

/** What people write behind a number, by what it counts. */
const UNITS: Record<Exclude<TypedUnit, 'wan'>, readonly string[]> = {
  yuan: ['元', '圆', '块', '块钱', '人民币', '元人民币', '元整', '元正', '整', 'rmb', 'cny', 'yuan'],
  person: ['人', '名', '位', '个', '个人', '名员工', '名职工', 'people', 'persons', 'person', 'staff'],
  item: ['项', '件', '个', '条', '家', '台', '套', '份', 'items', 'item'],
  desk: ['个', '张', '位', '个工位', '工位', 'desks', 'desk'],
  square_metre: [
    '㎡',
    'm²',
    'm2',
    'm^2',
    '平方米',
    '平米',
    '平',
    '平方',
    '方',
    'sqm',
    'sq m',
    'sq.m',
    'square metres',
    'square meters',
    'square metre',
    'square meter',
  ],
  mu: ['亩', 'mu'],
  percent: ['%', 'percent', 'per cent'],
  year: ['年', '年度', 'years', 'year'],
  month: ['个月', '月', 'months', 'month'],
  day: ['天', '日', '个工作日', '工作日', 'days', 'day'],
  none: ['个', '项', '件', '条', '台', '套', '份', '家', '次', '人', '名'],
}
/** Powers of ten in words, the longer before the shorter. */
const SCALES: readonly (readonly [string, number])[] = [
  ...([
    ['万亿', 12],
    ['千万', 7],
    ['百万', 6],
    ['十万', 5],
    ['亿', 8],
    ['億', 8],
    ['万', 4],
  ] as const),
  ...([
    ['萬', 4],
    ['千', 3],
    ['百', 2],
    ['thousand', 3],
    ['million', 6],
    ['billion', 9],
  ] as const),
  ...([
    ['wan', 4],
    ['w', 4],
    ['k', 3],
  ] as const),
]
const PART = new RegExp(
  String.raw`(\d(?:[\d,' ]*\d)?(?:\.\d*)?|\.\d+)\s*(?:(${SCALES.map(([word]) => word).join('|')})(?![a-z]))?\s*`,
  'y',
)
/** Nobody writes a number with its unit longer than this. */
const LONGEST = 80
const MOST_TYPED = 2000
const CURRENCY = /^(?:人民币|rmb|cny|¥)\s*/

type Part = { mantissa: bigint; places: number; scale: number | null }

/**
 * Reads a number as people type it: either width, separators, blanks, invisible marks, and units that they add.
 * In a field of 万元 "500万" is 500 and "1,200,000 元" is 120. What can be read in two ways is not read.
 */
export function readNumber(typed: string, rules: NumberRules = {}): TypedNumber {
  const { unit = 'none', digits = 9, places = 2, negative = false } = rules
  if (typed.length > MOST_TYPED) return refused('not_a_number')
  let text = /^[\d.]+$/.test(typed) ? typed : plain(typed)
  if (text === '') return refused('empty')
  if (text.length > LONGEST) return refused('not_a_number')
  const sign = /^[+-]/.exec(text)?.[0]
  text = text.slice(sign?.length ?? 0).trim()
  const currency = CURRENCY.test(text)
  text = text.replace(CURRENCY, '')
  if (unit === 'percent') text = text.replace(/^百分之\s*/, '')

  const read = partsOf(text)
  if ('reason' in read) return refused(read.reason)
  const named = currency && read.rest === '' ? '元' : read.rest
  const money = unit === 'wan' || unit === 'yuan'
  if (named !== '' && !UNITS[money ? 'yuan' : unit].includes(named)) {
    return refused(
      Object.values(UNITS).some((words) => words.includes(named)) ? 'other_unit' : 'not_a_number',
    )
  }
  if (currency && !money) return refused('other_unit')
  const last = read.parts.at(-1)
  if (read.parts.length > 1 && last?.scale === null && named === '') return refused('not_a_number')

  const bare = named === '' && read.parts.every(({ scale }) => scale === null)
  const total = sumOf(read.parts)
  const value = decimal(total.mantissa, total.places + (unit === 'wan' && !bare ? 4 : 0))
  const [whole = '', rest = ''] = value.split('.')
  if (sign === '-' && value !== '0' && !negative) return refused('negative')
  if (whole.length > digits) return refused('too_large')
  if (rest.length > places) return refused(places === 0 ? 'not_whole' : 'too_many_places')
  return { ok: true, value: sign === '-' && value !== '0' ? `-${value}` : value }
}

function refused(reason: NumberProblem): TypedNumber {
  return { ok: false, reason }
}

/** Half width for digits, blanks, signs and letters only: ² must not become a 2, nor ① a 1. */
function plain(typed: string): string {
  return withoutMarks(lines(typed))
    .replace(/[\p{Nd}\p{Zs}\uFF01-\uFF5E\uFFE0-\uFFE6]/gu, (sign) => sign.normalize('NFKC'))
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[。｡]/g, '.')
    .replace(/[’‘`´٬]/g, "'")
    .replace(/\(([^\d()]+)\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** 1亿2000万 has two parts, of falling size; what follows them is the unit. */
function partsOf(text: string): { parts: Part[]; rest: string } | { reason: NumberProblem } {
  const parts: Part[] = []
  let at = 0
  for (;;) {
    PART.lastIndex = at
    const found = PART.exec(text)
    if (!found) break
    at = PART.lastIndex
    const scale = SCALES.find(([word]) => word === found[2])?.[1] ?? null
    const number = ungrouped(found[1] ?? '')
    if (number === null) return { reason: 'odd_separators' }
    const before = parts.at(-1)
    if (before && (before.scale ?? 0) <= (scale ?? 0)) return { reason: 'not_a_number' }
    const [whole = '', rest = ''] = number.split('.')
    parts.push({ mantissa: BigInt(whole + rest || '0'), places: rest.length, scale })
  }
  if (parts.length === 0) return { reason: 'not_a_number' }
  return { parts, rest: text.slice(at).replaceAll(' ', '') }
}

/** Separators stand between groups of three, or of four as some count in 万; 1,5 may be one and a half. */
function ungrouped(text: string): string | null {
  const [whole = '', rest] = text.split('.')
  const groups = whole.split(/ ?[,'] ?| /)
  const [first = '', ...others] = groups
  const evenly = [3, 4].some((size) => first.length <= size && others.every((group) => group.length === size))
  if (others.length > 0 && !evenly) return null
  return rest === undefined ? groups.join('') : `${groups.join('')}.${rest}`
}

function sumOf(parts: readonly Part[]): { mantissa: bigint; places: number } {
  const shifted = parts.map(({ mantissa, places, scale }) => ({ mantissa, places: places - (scale ?? 0) }))
  const places = Math.max(...shifted.map((part) => part.places))
  const mantissa = shifted.reduce(
    (sum, part) => sum + part.mantissa * 10n ** BigInt(places - part.places),
    0n,
  )
  return { mantissa, places }
}

/** mantissa ÷ 10^places, without idle zeros. */
function decimal(mantissa: bigint, places: number): string {
  if (places <= 0) return String(mantissa * 10n ** BigInt(-places))
  const digits = String(mantissa).padStart(places + 1, '0')
  const rest = digits.slice(-places).replace(/0+$/, '')
  return rest === '' ? digits.slice(0, -places) : `${digits.slice(0, -places)}.${rest}`
}
