import { withNote } from '~/ground/calendar/unpublished'
import { filled, nameOf } from '~/shared/braces'
import { dayInWords, isDay } from '~/shared/days'
import type { Locale } from '~/shared/words'
import type { LetterText } from './letter'
import { LINK } from './link'
import type { Params } from './params'
import { placeholderOf, type Code } from './placeholders'

/** The placeholder that goes by a name in a language, of those a letter has. */
export function codeOf(typed: string, locale: Locale, has: readonly Code[]): Code | undefined {
  const name = nameOf(typed)
  return has.find((code) => placeholderOf(code)[locale].name === name)
}

/**
 * A template with its values. One pass: a value is never read as a template, whatever it says. A name that
 * the letter does not have stays as it was typed; a value that is missing leaves nothing behind.
 */
export function render(
  template: LetterText,
  locale: Locale,
  has: readonly Code[],
  params: Params,
): LetterText {
  const fill = (text: string, noted = false) =>
    filled(text.replaceAll(LINK, ''), (name) => {
      const code = codeOf(name, locale, has)
      return code && valueOf(code, locale, params, noted)
    })
  return {
    subject: oneLine(fill(template.subject)),
    body: fill(template.body, true)
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  }
}

/** A subject is one line, and short enough for every mailbox. */
const oneLine = (text: string) => [...text.replace(/\s+/g, ' ').trim()].slice(0, 200).join('')

/** Days that are reckoned in working days: the body of a letter says where they may still move. */
const RECKONED: readonly Code[] = ['due', 'answerBy']

function valueOf(code: Code, locale: Locale, params: Params, noted: boolean): string {
  const { is, from = code, ...words } = placeholderOf(code)
  if (is === 'sentence') return words[locale].example
  const value = String(params[`${from}${locale === 'zh' ? 'Zh' : 'En'}`] ?? params[from] ?? '')
  if (is === 'day' && isDay(value)) {
    const said = dayInWords(value, locale)
    return noted && RECKONED.includes(code) ? withNote(said, value, null, locale) : said
  }
  if (is === 'date' && isDay(value)) return dayInWords(value, locale, 0)
  return code === 'link' && value === LINK ? value : value.replaceAll(LINK, '')
}

/** A value for every placeholder, for previews. */
export function exampleParams(has: readonly Code[], locale: Locale): Params {
  return Object.fromEntries(
    has.map((code) => [placeholderOf(code).from ?? code, placeholderOf(code)[locale].example]),
  )
}
