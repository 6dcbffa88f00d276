/**
 * Exact yuan as a decimal text with at most two places, as the database keeps them. The arithmetic is on
 * whole fen in BigInt: exact, and light enough for pages (decimal.js serves the rules that divide).
 */
export type Yuan = string

/** Yuan from 万元 as typed on a form (at most six places). */
export function wanToYuan(wan: string | number): Yuan {
  return fromFen(scaled(String(wan), 6))
}

/** 万元 with two places from yuan, without separators: what a form field shows again. */
export function yuanToWan(yuan: Yuan): string {
  return places(divideRounded(toFen(yuan), 10_000n))
}

/** 1,234.56: 万元 for people, two places, thousands separated. */
export function formatWan(yuan: Yuan): string {
  return separated(yuanToWan(yuan))
}

/** 6.42: 亿元 for people, two places, rounded down so that a figure never looks reached before it is. */
export function formatYi(yuan: Yuan): string {
  return separated(places(toFen(yuan) / 100_000_000n))
}

/** 1,234.56: yuan for people. */
export function formatYuan(yuan: Yuan): string {
  return separated(fromFen(toFen(yuan)))
}

export function addYuan(...amounts: Yuan[]): Yuan {
  return fromFen(amounts.reduce((sum, amount) => sum + toFen(amount), 0n))
}

export function subtractYuan(a: Yuan, b: Yuan): Yuan {
  return fromFen(toFen(a) - toFen(b))
}

export function compareYuan(a: Yuan, b: Yuan): -1 | 0 | 1 {
  const [left, right] = [toFen(a), toFen(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** 12,345: a whole number for people. */
export function formatCount(count: number): string {
  return separated(String(count))
}

function toFen(yuan: Yuan): bigint {
  return scaled(yuan, 2)
}

/** The integer that a decimal text means after moving its point; further places are cut. */
function scaled(text: string, by: number): bigint {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text.trim())
  if (!match) throw new Error(`not a decimal: ${text}`)
  const [, sign, whole = '0', rest = ''] = match
  const value = BigInt(whole + rest.padEnd(by, '0').slice(0, by))
  return sign ? -value : value
}

function fromFen(fen: bigint): Yuan {
  return places(fen)
}

function places(hundredths: bigint): string {
  const digits = (hundredths < 0n ? -hundredths : hundredths).toString().padStart(3, '0')
  return `${hundredths < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

function divideRounded(value: bigint, by: bigint): bigint {
  const half = by / 2n
  return value < 0n ? (value - half) / by : (value + half) / by
}

function separated(text: string): string {
  const [whole = '', rest] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return rest === undefined ? grouped : `${grouped}.${rest}`
}
