import { z } from 'zod'
import type { Locale } from '~/shared/words'

/** A mark on a timeline, one of those of ui/status. */
export type EventShape = 'dot' | 'ring' | 'half' | 'no' | 'ended' | 'mine' | 'theirs' | 'late'
type Said = { title: string; detail?: string }
export type EventLine = Said & { shape: EventShape }

/** A title, or what makes one of the payload: a title, or a title with its detail (left away when empty). */
type Sentence<P> = string | ((payload: P) => string | readonly [title: string, detail: string])
type Telling<P> = { zh: Sentence<P>; en: Sentence<P>; shape?: EventShape }

/** How a kind of event is told: to everybody on the log and the firm's timeline, and otherwise where it says so. */
type Wording<P> = Telling<P> & {
  /** Who reads it on a firm's timeline: everyone who sees the firm, staff and bureau, or only the log. */
  for: 'all' | 'staff' | 'log'
  /** What such events are called, in lists and where a payload cannot be read; needed when the title is made. */
  name?: { zh: string; en: string }
  /** On the timeline of the page about its subject: an application's file, a row of evidence. */
  page?: Telling<P>
  /** On the founder's own page about it. */
  founder?: Telling<P>
}

const MADE = Symbol('made by a kind of the catalogue')

/** Something that happened, made by its kind; nothing else goes into the log. */
export type Happening = { readonly kind: string; readonly payload: object; readonly [MADE]: z.ZodType }

/** A kind of event: what its payload holds and how it is told. A payload that cannot be read is told by its name. */
export type EventKind<P extends object> = {
  schema: z.ZodType<P>
  for: 'all' | 'staff' | 'log'
  nameIn: (locale: Locale) => string
  say: (payload: unknown, locale: Locale) => EventLine
  page: ((payload: unknown, locale: Locale) => EventLine) | null
  founder: ((payload: unknown, locale: Locale) => EventLine) | null
}

export function event<S extends z.ZodRawShape>(
  fields: S,
  wording: Wording<z.output<z.ZodObject<S>>>,
): EventKind<z.output<z.ZodObject<S, z.core.$strict>>> {
  const readable = z.object(fields)
  const { name = wording, page, founder } = wording
  const nameIn = (locale: Locale) => (typeof name[locale] === 'string' ? name[locale] : '')
  const telling = (told: Telling<z.output<z.ZodObject<S>>>) => {
    const { shape = 'dot' } = told
    return (payload: unknown, locale: Locale): EventLine => {
      const sentence = told[locale]
      if (typeof sentence === 'string') return { title: sentence, shape }
      const read = readable.safeParse(payload)
      if (!read.success) return { title: nameIn(locale), shape }
      const said = sentence(read.data)
      const [title, detail] = typeof said === 'string' ? [said, ''] : said
      return { title, ...(detail ? { detail } : {}), shape }
    }
  }
  return {
    schema: z.strictObject(fields),
    for: wording.for,
    nameIn,
    say: telling(wording),
    page: page ? telling(page) : null,
    founder: founder ? telling(founder) : null,
  }
}

type PayloadOf<K> = K extends EventKind<infer P> ? P : never
/** A payload with nothing but what its kind names, from a variable as well. */
type Exactly<T, P> = T & Record<Exclude<keyof T, keyof P>, never>
type Maker<P extends object> = (<T extends P>(payload: Exactly<T, P>) => Happening) & {
  readonly kind: string
  readonly definition: EventKind<P>
}
export type Events = Record<string, { readonly kind: string; readonly definition: EventKind<object> }>

/**
 * The events of a noun. Each kind becomes a function that makes what `recordEvent` takes:
 * `spaceEvents.lease_ended({ unit, lastDay, reason })`.
 */
export function defineEvents<const K extends Record<string, EventKind<object>>>(
  kinds: K,
): { readonly [N in keyof K]: Maker<PayloadOf<K[N]>> } {
  const makers = Object.entries(kinds).map(([kind, definition]) => {
    const make = (payload: object): Happening => ({ kind, payload, [MADE]: definition.schema })
    return [kind, Object.assign(make, { kind, definition })]
  })
  return Object.fromEntries(makers) as { readonly [N in keyof K]: Maker<PayloadOf<K[N]>> }
}

/** What goes into the log: throws, as for any bug, when no kind made it or its payload is not that kind's. */
export function payloadOf(event: Happening): object {
  const schema = event[MADE] as z.ZodType<object> | undefined
  if (!schema) throw new Error(`no noun defines the event ${event.kind}`)
  return schema.parse(event.payload)
}

/** What readers of a log or a timeline are given: the kinds of some nouns. */
export type Catalogue = ReturnType<typeof catalogueOf>

export function catalogueOf(...nouns: readonly Events[]) {
  const kinds = new Map<string, EventKind<object>>()
  for (const { kind, definition } of nouns.flatMap((events) => Object.values(events))) {
    if (kinds.has(kind)) throw new Error(`two nouns define the event ${kind}`)
    kinds.set(kind, definition)
  }
  return {
    kinds,
    /** One event in a reader's language; a kind that nobody defines shows as its code. */
    say: (kind: string, payload: unknown, locale: Locale): EventLine =>
      kinds.get(kind)?.say(payload, locale) ?? { title: kind, shape: 'dot' },
    /** One event on the page about its subject, or for its founder; null for what is not told there. */
    tell: (on: 'page' | 'founder', { kind, payload }: { kind: string; payload: unknown }, locale: Locale) =>
      kinds.get(kind)?.[on]?.(payload, locale) ?? null,
    /** What events of a kind are called in a list to choose from. */
    nameOf: (kind: string, locale: Locale): string => kinds.get(kind)?.nameIn(locale) ?? kind,
    /** The kinds a reader sees on a firm's timeline. */
    kindsFor: (reader: 'staff' | 'firm'): string[] =>
      [...kinds].flatMap(([kind, { for: read }]) =>
        read === 'all' || (reader === 'staff' && read === 'staff') ? [kind] : [],
      ),
  }
}

/** Parts of payloads. */
export const day = z.iso.date()
export const text = z.string()
export const count = z.number().int()
