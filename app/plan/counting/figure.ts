import { formatCount, formatMillion, formatYi } from '~/shared/money'
import type { Locale } from '~/shared/words'

export type Kind = 'count' | 'money'

/** Money on the board: 亿元 in Chinese, million yuan in English, two places, rounded down. */
const MONEY = { zh: formatYi, en: formatMillion }
/** How many yuan one of the unit is. */
const UNIT = { zh: 100_000_000, en: 1_000_000 }

/** A figure as people read it: a whole count, or money with two places. */
export function figure(kind: Kind, value: string, locale: Locale): string {
  return kind === 'money' ? MONEY[locale](value) : formatCount(Math.trunc(Number(value)))
}

/** A figure that need not be whole (a plan, a gap, a mean), without its sign: one place, or money with two. */
export function share(kind: Kind, value: string, locale: Locale): string {
  const bare = value.replace(/^-/, '')
  return kind === 'money' ? MONEY[locale](bare) : Number(bare).toFixed(1)
}

/** What a month brought or lost, with its sign. */
export function change(kind: Kind, value: string, locale: Locale): string {
  const bare = figure(kind, value.replace(/^-/, ''), locale)
  if (Number(value) === 0) return bare
  return `${value.startsWith('-') ? '−' : '+'}${bare}`
}

/** A part of a target: as a figure where it is whole, else with one place; money with two. */
export function planned(kind: Kind, value: string, locale: Locale): string {
  return Number.isInteger(Number(value)) ? figure(kind, value, locale) : share(kind, value, locale)
}

/** The same for a chart's axis: a count, or money in its unit. */
export function chartValue(kind: Kind, value: number, locale: Locale): number {
  return kind === 'money' ? value / UNIT[locale] : value
}

/** A forecast: whole counts; money with one place in 亿元, whole in millions. */
export function rounded(kind: Kind, value: string, locale: Locale): string {
  if (kind === 'money' && locale === 'zh') return (Number(value) / UNIT.zh).toFixed(1)
  return formatCount(Math.round(chartValue(kind, Number(value), locale)))
}

/** A target: whole counts, whole money without decimals. */
export function goal(kind: Kind, value: string, locale: Locale): string {
  return figure(kind, value, locale).replace(/\.00$/, '')
}
