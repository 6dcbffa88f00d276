import type { Decimal } from 'decimal.js'
import type { Locale } from '~/shared/words'
import { FACTS, factDefinition, type Catalogue, type FactCode, type Reading, type Unit } from './facts'

const WAN = 10_000
const ONE_AND_MANY: Record<Unit, { zh: string; one: string; many: string }> = {
  person: { zh: ' 人', one: ' person', many: ' people' },
  yuan: { zh: ' 万元', one: ' yuan', many: ' yuan' },
  item: { zh: ' 项', one: ' item', many: ' items' },
  square_metre: { zh: ' 平方米', one: ' m²', many: ' m²' },
  desk: { zh: ' 个', one: ' desk', many: ' desks' },
  month: { zh: ' 个月', one: ' month', many: ' months' },
  year: { zh: ' 年', one: '', many: '' },
  share: { zh: '%', one: '%', many: '%' },
  none: { zh: '', one: '', many: '' },
}

/** An amount with its unit: money in 万元 for Chinese readers and in yuan for English ones; shares in per cent. */
export function amountInWords(amount: Decimal, unit: Unit, locale: Locale, against?: Decimal): string {
  const words = ONE_AND_MANY[unit]
  const text = plainAmount(amount, unit, locale, against)
  if (locale === 'zh') return text + words.zh
  return text + (text === '1' ? words.one : words.many)
}

function plainAmount(amount: Decimal, unit: Unit, locale: Locale, against?: Decimal): string {
  if (unit === 'share') return roundedApart(amount.times(100), against?.times(100), 1)
  if (unit === 'yuan') return grouped(locale === 'zh' ? amount.div(WAN).toFixed() : amount.toFixed())
  if (unit === 'year') return amount.toFixed()
  return grouped(unit === 'month' ? roundedApart(amount, against, 1) : amount.toFixed())
}

/** Rounded for people, but never onto a bound that the amount does not touch. */
function roundedApart(amount: Decimal, bound: Decimal | undefined, places: number): string {
  for (let digits = places; digits < 8; digits += 1) {
    const rounded = amount.toDecimalPlaces(digits)
    if (bound === undefined || amount.eq(bound) || !rounded.eq(bound)) return rounded.toFixed()
  }
  return amount.toDecimalPlaces(12).toFixed()
}

function grouped(text: string): string {
  const [whole = '', rest] = text.split('.')
  const separated = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return rest === undefined ? separated : `${separated}.${rest}`
}

/** A reading in words; `fact` gives the words of its choices. Null when there is nothing to say. */
export function readingInWords(
  reading: Reading,
  locale: Locale,
  { fact, against, among }: { fact?: FactCode; against?: Decimal; among?: Catalogue } = {},
): string | null {
  switch (reading.kind) {
    case 'unknown':
      return null
    case 'day':
      return reading.day
    case 'flag':
      return yesOrNo(reading.value, locale)
    case 'word':
      return choiceInWords(reading.text, locale, fact, among)
    case 'amount':
      if (reading.calendar) return monthsAndDays(reading.calendar, locale)
      if (reading.low.eq(reading.high)) return amountInWords(reading.low, reading.unit, locale, against)
      return `${reading.low.toFixed()}–${amountInWords(reading.high, reading.unit, locale)}`
  }
}

export function choiceInWords(
  text: string,
  locale: Locale,
  fact?: FactCode,
  among: Catalogue = FACTS,
): string {
  const choices = fact === undefined ? undefined : factDefinition(fact, among)?.choices
  const choice = choices && Object.hasOwn(choices, text) ? choices[text] : undefined
  return choice ? choice[locale] : text
}

export function yesOrNo(value: boolean, locale: Locale): string {
  if (locale === 'zh') return value ? '是' : '否'
  return value ? 'yes' : 'no'
}

/** 24 个月零 1 天: months that people can check on a calendar. */
export function monthsAndDays({ months, days }: { months: number; days: number }, locale: Locale): string {
  if (locale === 'en') {
    const whole = `${months} ${months === 1 ? 'month' : 'months'}`
    const rest = `${days} ${days === 1 ? 'day' : 'days'}`
    return days === 0 ? whole : months === 0 ? rest : `${whole} and ${rest}`
  }
  if (days === 0) return `${months} 个月`
  return months === 0 ? `${days} 天` : `${months} 个月零 ${days} 天`
}
