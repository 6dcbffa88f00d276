import type { Role } from '~/ground/people/actor'
import type { Locale } from '~/shared/words'
import type { Code } from './placeholders'

/** What a letter says; as a template, with placeholders in braces. */
export type LetterText = { subject: string; body: string }

/** One kind of letter: to whom, when, and the built-in text that staff begin from. */
export type Letter = {
  /** Roles that receive it; none where it goes to people outside, or to whoever has an account. */
  to: readonly Role[]
  /** Whether the receiver may ask for it once a day or in the notice centre alone. */
  reach: 'at_once' | 'choice'
  /** A letter about an account itself, which no enclave rewrites. */
  fixed?: true
  /** The placeholders it has a value for. */
  has: readonly Code[]
  /** Those that no text may leave out. */
  needs: readonly Code[]
} & Record<Locale, LetterText & { when: string }>
