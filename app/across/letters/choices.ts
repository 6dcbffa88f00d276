import type { Role } from '~/ground/people/actor'
import { letterOf, LETTER_KINDS, type LetterKind } from './catalogue'

/** How a letter reaches a person: by mail at once, in the daily digest, or in the notice centre alone. */
export const REACHES = ['mail', 'digest', 'centre'] as const
export type Reach = (typeof REACHES)[number]

/** Kinds that need not come at once. */
export const CHOICE_KINDS: readonly LetterKind[] = LETTER_KINDS.filter(
  (kind) => letterOf(kind).reach === 'choice',
)

/** The kinds that people in these roles get: those they may choose about, and those that always come at once. */
export function kindsFor(roles: readonly Role[]): { open: LetterKind[]; always: LetterKind[] } {
  const mine = LETTER_KINDS.filter((kind) => letterOf(kind).to.some((role) => roles.includes(role)))
  return {
    open: mine.filter((kind) => letterOf(kind).reach === 'choice'),
    always: mine.filter((kind) => letterOf(kind).reach === 'at_once' && kind !== 'daily_digest'),
  }
}
