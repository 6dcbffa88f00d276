import { ownName } from '~/duplicates/likeness'
import { comparedName } from '~/experts/same-name'
import type { Locale } from '~/shared/words'

/** What stands in a text where something was hidden. */
export const HIDDEN: Record<Locale, string> = { zh: '〔已隐去〕', en: '[hidden]' }

/** Everything by which an applicant could be recognised in a text. */
export type Secrets = {
  /** Names of the firm, of whatever entity. */
  firms: readonly string[]
  /** Places that stand before a firm's own name: 西安, 渭南. */
  cities: readonly string[]
  people: readonly string[]
  /** Credit codes, patent numbers, telephones, addresses, whatever was typed where only such things are asked. */
  others: readonly string[]
}

/** What gives somebody away by its form, whoever it belongs to. */
const SHAPES = [
  '\\bhttps?://\\S+',
  '\\bwww\\.\\S+',
  '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
  '(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Za-z])',
  '(?<!\\d)\\d{17}[\\dXx](?!\\d)',
  '(?<!\\d)(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)',
  '(?<!\\d)0\\d{2,3}[ -]\\d{7,8}(?!\\d)',
  '(?:ZL|CN)?\\s?20\\d{10}(?:\\.?[\\dXx])?(?!\\d)',
]

/** Hides in any text what is secret: literally, also with blanks between the characters, and by its form. */
export function redactor(secrets: Secrets, locale: Locale): (text: string) => string {
  const all = wordsOf(secrets).flatMap((one) => [one.trim(), one.trim().normalize('NFKC')])
  const words = [...new Set(all)].filter((one) => one.length >= 2).sort((a, b) => b.length - a.length)
  const pattern = new RegExp([...words.map(spaced), ...SHAPES].join('|'), 'giu')
  const hide = (text: string) => text.replace(pattern, HIDDEN[locale])
  return (text) => {
    const hidden = hide(text)
    // Full-width letters and brackets spell a name too; texts without one keep their punctuation.
    const plain = hidden.normalize('NFKC')
    return hide(plain) === plain ? hidden : hide(plain)
  }
}

function wordsOf({ firms, cities, people, others }: Secrets): string[] {
  return [...firms.flatMap((name) => [name, ...shortNames(name, cities)]), ...people, ...others]
}

/** A firm as its people call it: without the legal form, the trade, the city before it. */
function shortNames(name: string, cities: readonly string[]): string[] {
  const plain = [comparedName(name), ownName(name)]
  const bare = plain.map((one) => {
    const city = cities.find((place) => place !== '' && one.startsWith(place))
    return city ? one.slice(city.length).replace(/^市/, '') : one
  })
  // Two characters are too common a word to be a name of a firm on their own.
  return [...plain, ...bare].filter((one) => one.length >= 3)
}

function spaced(word: string): string {
  return [...word.replace(/\s+/g, '')]
    .map((sign) => sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s*')
}
