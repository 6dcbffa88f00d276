import type { SerializeFrom } from '@remix-run/node'
import type { z } from 'zod'
import type { Locale } from '~/shared/words'
import { act, type Act, type Said } from './act.server'
import { actPages, type Around, type FrameOf, type Look as LookOf } from './act-page'
import type { Sentence } from './sentences'

export type { Act, Asked, Said } from './act.server'
export type { Around, Frame } from './act-page'

/** What of an act's declaration says what it does. */
export type Does<Who, Shown, Schema extends z.ZodType, T, R extends string> = Omit<
  Act<Who, Shown, Schema, T, R>,
  'words'
>

/** What of it says how its page looks. What is shown arrives there as text: days and moments, too. */
export type Look<W, Shown> = LookOf<W, SerializeFrom<() => Shown>>

/** The reasons for which a noun's words have a sentence. */
type ReasonsIn<W> = W extends { refusals: infer S }
  ? { [Reason in keyof S]: S[Reason] extends Sentence ? Reason : never }[keyof S] & string
  : never

type Noun<R extends string> = {
  /** The sentences of refusals, where they are not among the words of the pages. */
  refusals?: Said<R>
  /** How the pages stand around their forms, if not as the desk's. */
  around?: Around
}

/**
 * The acts of a noun: its words and where its pages are, said once. Each act is then one declaration of what it does and
 * how its page looks, and gives loader, action, title and page. A reason without a sentence does not compile.
 */
export function acts<W, Common, Known extends string = ReasonsIn<W>>(
  words: Record<Locale, W>,
  frame: FrameOf<W, Common>,
  { refusals, around }: Noun<Known> = {},
) {
  const declared = wordedActs(words, frame, around)
  const said = refusals ?? (words as unknown as Said<Known>)
  return <Who, Shown extends Common, Schema extends z.ZodType, T, R extends Known>(
    one: Does<Who, Shown, Schema, T, R> & Look<W, Shown>,
  ) => declared<Who, Shown, Schema, T, R>({ ...one, words: said as Said<R> })
}

/** The same, where each act says what its refusals are worded by. */
export function wordedActs<W, Common>(words: Record<Locale, W>, frame: FrameOf<W, Common>, around?: Around) {
  const pageOf = actPages(words, frame, around)
  return <Who, Shown extends Common, Schema extends z.ZodType, T, R extends string>(
    one: Act<Who, Shown, Schema, T, R> & Look<W, Shown>,
  ) => ({
    ...act<Who, Shown, Schema, T, R>(one),
    ...pageOf(one as LookOf<W, SerializeFrom<() => Shown> & Common>),
  })
}
