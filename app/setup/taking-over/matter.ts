import type { TakenFrom } from '~/ground/audit/taken-from'
import type { Actor } from '~/ground/people/actor'
import type { Day } from '~/shared/days'
import type { Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import type { TakingRefusal } from './words'

/** The address word for what Feidi brings itself. */
export const TEMPLATE = 'template'

/** Where something is taken from: another enclave, or (no id) what Feidi brings. */
export type Source = { enclaveId: string | null; name: TakenFrom }
/** One of several that a source has: a checklist, a kind of record; known is one whose like stands here. */
export type Piece = { key: string; zh: string; en: string; isKnown: boolean }
/** A part of what is taken, in words, line by line. */
export type Part = { key: string; label: string; lines: string[] }
/** From when and why, and on what it follows here. */
export type Said = { effectiveOn: Day; reason: string; basedOn: number; idempotencyKey?: string | undefined }
/** What stands here: nothing yet, or its content and the number of its newest version. */
export type Standing<C> = { ours: C | null; basedOn: number }

/** Something that may be taken over. What it reads of a source was opened by the guard of the source. */
export type Matter<C> = {
  /** What a source has of it, where it may have several; the one piece of others has no name. */
  pieces: (source: Source, actor: Actor, day: Day) => Promise<readonly Piece[]>
  /** What stands there on the day, as it is for whom it is taken over; null: nothing. */
  read: (source: Source, piece: string, day: Day, actor: Actor) => Promise<C | null>
  /** What stands here in its place; `to` names the row it is for, where the page it is taken to says one. */
  stands: (actor: Actor, content: C, to: string, day: Day) => Promise<Standing<C>>
  parts: (content: C, actor: Actor, locale: Locale) => Promise<readonly Part[]>
  decide: (
    actor: Actor,
    taken: { content: C; source: TakenFrom; to: string; said: Said },
    now: Date,
  ) => Promise<Outcome<unknown, TakingRefusal>>
  /** What is known here already is not taken over again: it is changed here. */
  onlyNew?: true
  /** It arrives as a draft that counts from when it is published: no day is asked for. */
  isDraft?: true
  /** The day its form proposes. */
  from: (today: Day) => Day
}

export const ONE: Piece = { key: '', zh: '', en: '', isKnown: false }
