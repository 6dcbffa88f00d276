import type { SerializeFrom } from '@remix-run/node'
import type { z } from 'zod'
import type { Locale } from '~/shared/words'
import { act as plainAct, type Act as PlainAct, type Said } from './act.server'
import { actPages, type Around, type Frame, type Look as LookOf } from './act-page'
import type { Sentences } from './sentences'

export type { Asked, Said } from './act.server'
export type { Around, Frame } from './act-page'

/** What of an act's declaration says what it does. */
export type Does<Who, Shown, Schema extends z.ZodType, T, R extends string> = Omit<
  PlainAct<Who, Shown, Schema, T, R>,
  'words'
>

/** What is shown, as it arrives in the page: days and moments are texts. */
export type Arrived<Shown> = SerializeFrom<() => Shown>

/** What of an act's declaration says how its page looks. */
export type Look<W, Shown> = LookOf<W, Arrived<Shown>>

/** The sentences of refusals are among the words of the page, or the act says where they are. */
type Worded<W, R extends string> = [R] extends [never]
  ? { refusals?: Said<R> }
  : [W] extends [{ refusals: Sentences<R> }]
    ? { refusals?: Said<NoInfer<R>> }
    : { refusals: Said<NoInfer<R>> }

/** An act of a noun: a change with an address of its own, what it does and how its page looks. */
export type Act<W, Who, Shown, Schema extends z.ZodType, T, R extends string> = Does<
  Who,
  Shown,
  Schema,
  T,
  R
> &
  Look<W, Shown> &
  Worded<W, R>

/** What an act that belongs to no noun's acts says besides: its words, where its page is, and how it stands. */
type Framed<W, Shown> = {
  words: Record<Locale, W>
  frame: (w: W, data: Arrived<Shown>, locale: Locale) => Frame
  around?: Around | undefined
}

/** Loader, action, title and page of an act. */
export function act<W, Who, Shown, Schema extends z.ZodType, T, R extends string>(
  one: Act<W, Who, Shown, Schema, T, R> & Framed<W, Shown>,
) {
  const { words, frame, around, refusals = words as Said<R> } = one
  return {
    ...plainAct({ ...one, words: refusals }),
    ...actPages(words, frame, around)<() => Shown>(one),
  }
}

/** The acts of a noun: its words and where its pages are, said once for all of them. */
export function acts<W, Common>(
  words: Record<Locale, W>,
  frame: (w: W, data: Common, locale: Locale) => Frame,
  around?: Around,
) {
  return <Who, Shown extends Common, Schema extends z.ZodType, T, R extends string>(
    one: Act<W, Who, Shown, Schema, T, R>,
  ) => act({ ...one, words, frame: (w, data, locale) => frame(w, data as Common, locale), around })
}
