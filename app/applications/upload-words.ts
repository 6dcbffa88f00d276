import { words } from '~/files/words'
import { inLocale, type Locale } from '~/shared/words'

/** Why a file was not taken, as a sentence; a code nobody knows reads as a file that did not match its name. */
export function refusalInWords(code: string, locale: Locale): string {
  const sentences: Record<string, string> = inLocale(words, locale).refusal
  return (
    (Object.hasOwn(sentences, code) ? sentences[code] : undefined) ??
    inLocale(words, locale).refusal.not_what_it_says
  )
}
