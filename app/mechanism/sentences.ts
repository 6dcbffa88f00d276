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

/** The sentence of a code, where its noun has one. */
export function sentenceFor(sentences: Readonly<Record<string, string>>, code: string): string {
  return sentences[code] ?? code
}
