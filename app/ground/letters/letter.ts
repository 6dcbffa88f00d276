import type { Role } from '~/ground/people/actor'
import type { Locale } from '~/shared/words'
import type { Code } from './placeholders'

/** What a letter says; as a template, with placeholders in braces. */
export type LetterText = { subject: string; body: string }

/** What is written down of one kind of letter: to whom, when, and the built-in text that staff begin from. */
type LetterData<C extends Code = Code> = {
  /** Roles that receive it; none where it goes to people outside, or to whoever has an account. */
  readonly to: readonly Role[]
  /** Whether the receiver may ask for it once a day or in the notice centre alone. */
  readonly reach: 'at_once' | 'choice'
  /** A letter about an account itself, which no enclave rewrites. */
  readonly fixed?: true
  /** The placeholders it has a value for. */
  readonly has: readonly C[]
  /** Those that no text may leave out. */
  readonly needs: readonly C[]
} & Readonly<Record<Locale, LetterText & { when: string }>>

/** A letter of a noun: what is posted, with its kind as outbox, templates and choices know it. */
export type Letter<C extends Code = Code> = LetterData<C> & { readonly kind: string }

/**
 * The letters of a noun; each is what `postLetter` takes: `claimLetters.claim_offered`.
 *
 * To add one: write it as data into the noun's `letters.ts` (see above for each field), with the text of both
 * languages and placeholders in braces, each by its name in that language: {企业} in Chinese, {firm} in English.
 * Names, meanings and example values stand in placeholders.ts; a value that none of them fits is added there. Then
 * call `postLetter(tx, { letter, params, … })` with one param per code in `has`, or two (`parkZh`, `parkEn`) where
 * the value differs by language; one that is left out does not compile. Days are passed as YYYY-MM-DD and come out
 * in words. The first letter of a noun also enters it into across/letters/catalogue.ts.
 */
export function defineLetters<const K extends Readonly<Record<string, LetterData>>>(
  letters: K,
): { readonly [N in keyof K]: Letter<K[N]['has'][number]> & { readonly kind: N & string } } {
  const kinds = Object.entries(letters).map(([kind, letter]) => [kind, { ...letter, kind }])
  return Object.fromEntries(kinds) as {
    readonly [N in keyof K]: Letter<K[N]['has'][number]> & { readonly kind: N & string }
  }
}
