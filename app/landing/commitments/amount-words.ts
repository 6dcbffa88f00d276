import { separated, sizeInWords } from '~/shared/money'
import { defineWords, plural, type Locale } from '~/shared/words'
import { unitOf, type Kind } from './vocabulary'

/** 2400.00 -> 2,400: a number without idle places. */
const trimmed = (amount: string) => separated(amount.replace(/\.0+$/, '').replace(/(\.\d*?)0+$/, '$1'))

const amountWords = defineWords({
  person: (amount: string) => [`${trimmed(amount)} 人`, plural(Number(amount), 'person', 'people')],
  sqm: (amount: string) => [`${trimmed(amount)} ㎡`, `${trimmed(amount)} m²`],
  day: (amount: string) => [`${trimmed(amount)} 天内`, `within ${plural(Number(amount), 'day')}`],
  once: (_: string) => ['一项', 'one matter'],
})

/** 500 万元, 60 人, 2,400 ㎡: an amount exactly, in the unit of its kind. */
export function amountInWords(kind: Kind, amount: string, locale: Locale): string {
  const unit = unitOf(kind)
  return unit === 'yuan' ? sizeInWords(amount, locale) : amountWords[locale][unit](amount)
}
