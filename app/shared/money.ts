import type { Locale } from './words'

/**
 * Exact yuan as a decimal text with at most two places, as the database keeps them. The arithmetic is on
 * whole fen in BigInt: exact, and light enough for pages (decimal.js serves the rules that divide).
 */
export type Yuan = string

const SIZES: Record<Locale, { from: number; word: string }[]> = {
  zh: [
    { from: 8, word: '亿元' },
    { from: 4, word: '万元' },
  ],
  en: [
    { from: 9, word: 'billion yuan' },
    { from: 6, word: 'million yuan' },
  ],
}
const SMALLEST: Record<Locale, string> = { zh: '元', en: 'yuan' }
/** What people read of small amounts: 万元 in Chinese whatever the size, yuan in English. */
const LEAST: Record<Locale, { from: number; word: string }> = {
  zh: { from: 4, word: '万元' },
  en: { from: 0, word: 'yuan' },
}

/** Yuan from 万元 as typed on a form (at most six places). */
export function wanToYuan(wan: string | number): Yuan {
  return fromFen(scaled(String(wan), 6))
}

/** 万元 exactly, at least two places, without separators: what a form field shows again, and saves unchanged. */
export function yuanToWan(yuan: Yuan): string {
  return shifted(yuan, 4).replace(/(\.\d\d\d*?)0+$/, '$1')
}

/**
 * 9,999.99: 万元 for people, two places, thousands separated; cut, never rounded up, so that a figure never
 * looks reached before it is. 99,999,999 元 is not yet 10,000 万元.
 */
export function formatWan(yuan: Yuan): string {
  return separated(places(toFen(yuan) / 10_000n))
}

/** = 1,200 亿元, = 52 million yuan: an amount exactly, in the largest unit it fills. */
export function sizeInWords(yuan: Yuan, locale: Locale): string {
  const size = SIZES[locale].find(({ from }) => absolute(toFen(yuan)) >= 10n ** BigInt(from + 2))
  const { from, word } = size ?? { from: 0, word: SMALLEST[locale] }
  return `${separated(shifted(yuan, from).replace(/\.?0+$/, ''))} ${word}`
}

/** 6.42 亿元, 1,234.56 万元, 52 million yuan: an amount for people, cut after two places of its unit. */
export function moneyInWords(yuan: Yuan, locale: Locale): string {
  const size = SIZES[locale].find(({ from }) => absolute(toFen(yuan)) >= 10n ** BigInt(from + 2))
  const { from, word } = size ?? LEAST[locale]
  const amount = separated(places(toFen(yuan) / 10n ** BigInt(from)))
  return `${amount.replace(/\.00$/, '')} ${word}`
}

/** 6.42: 亿元 for people, two places, rounded down so that a figure never looks reached before it is. */
export function formatYi(yuan: Yuan): string {
  return separated(places(toFen(yuan) / 100_000_000n))
}

/** 642.00: million yuan, the unit in which English counts what Chinese counts in 亿元; cut after two places. */
export function formatMillion(yuan: Yuan): string {
  return separated(places(toFen(yuan) / 1_000_000n))
}

/** 12,345.67: thousand yuan, for columns of figures in English; cut after two places. */
function formatThousand(yuan: Yuan): string {
  return separated(places(toFen(yuan) / 1_000n))
}

/** An amount in a column whose head names the unit: 万元 in Chinese, thousand yuan in English. */
export function inColumn(yuan: Yuan, locale: Locale): string {
  return locale === 'zh' ? formatWan(yuan) : formatThousand(yuan)
}

export function addYuan(...amounts: Yuan[]): Yuan {
  return fromFen(amounts.reduce((sum, amount) => sum + toFen(amount), 0n))
}

export function compareYuan(a: Yuan, b: Yuan): -1 | 0 | 1 {
  const [left, right] = [toFen(a), toFen(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** 1,234.50: yuan to the fen for people, as a bill says it. */
export function formatYuan(yuan: Yuan): string {
  return separated(places(toFen(yuan)))
}

/** 12,345: a whole number for people. */
export function formatCount(count: number): string {
  return separated(String(count))
}

/** Yuan as whole fen, for arithmetic that must be exact. */
export function toFen(yuan: Yuan): bigint {
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

export function fromFen(fen: bigint): Yuan {
  return places(fen)
}

function places(hundredths: bigint): string {
  const digits = (hundredths < 0n ? -hundredths : hundredths).toString().padStart(3, '0')
  return `${hundredths < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** yuan ÷ 10^by, exactly. */
function shifted(yuan: Yuan, by: number): string {
  const fen = toFen(yuan)
  const digits = absolute(fen)
    .toString()
    .padStart(by + 3, '0')
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -by - 2)}.${digits.slice(-by - 2)}`
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value
}

/** 12,345.6: a decimal text with its thousands set apart. */
export function separated(text: string): string {
  const [whole = '', rest] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return rest === undefined ? grouped : `${grouped}.${rest}`
}
