import type { Locale } from '~/shared/words'

/** The figures of a refusal, as a command gives them and a sentence needs them. */
export type Detail = Record<string, string | number>

export type Sentence = string | ((detail: Detail) => string)
/** One sentence for every reason, in one language. */
export type Sentences<R extends string> = Readonly<Record<R, Sentence>>

/** The words of a command that never refuses: once it does, they no longer compile. */
export const NO_REFUSALS = { zh: { refusals: {} }, en: { refusals: {} } }

/** A refusal as a sentence, with the figures it was given. */
export function sentenceOf<R extends string>(sentences: Sentences<R>, reason: R, detail: Detail): string {
  const sentence: Sentence = sentences[reason]
  return typeof sentence === 'function' ? sentence(detail) : sentence
}

/** The sentences of an act's refusals, out of wherever its noun's words keep them. */
export function refusalsIn<W, S>(words: Record<Locale, W>, pick: (w: W) => S) {
  return { zh: { refusals: pick(words.zh) }, en: { refusals: pick(words.en) } }
}

/**
 * The sentence of a code that no type holds: what a form found wrong (its schema says the code), or what an old row
 * says. A text that no noun has a sentence for stands as it is: an action may answer in words already. A code of a
 * vocabulary or a refusal of a command is looked up by its type instead, so that a missing sentence does not compile.
 */
export function sentenceFor(
  sentences: Readonly<Record<string, string>> | Partial<Record<string, string>>,
  code: string,
): string {
  return (Object.hasOwn(sentences, code) && sentences[code]) || code
}
