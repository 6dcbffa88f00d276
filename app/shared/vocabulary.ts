import type { Locale, Pair } from './words'

/** The twelve marks; each has one fixed meaning wherever it is drawn. */
export const SHAPES = [
  'dot',
  'ring',
  'half',
  'mine',
  'theirs',
  'soon',
  'late',
  'unknown',
  'no',
  'yes',
  'ended',
  'locked',
] as const
export type Shape = (typeof SHAPES)[number]

/** A code with its word in both languages and, where it is drawn, its mark. */
type Entry = readonly [zh: string, en: string, shape?: Shape]

/**
 * The states, kinds or roles of a noun, once: what may stand in the column, what people read, and the mark beside the
 * word. Types, choices, filters and the CHECK of the database (tests/platform/vocabularies.db.test.ts) come from it.
 */
export function vocabulary<const T extends Record<string, Entry>>(entries: T) {
  type Code = keyof T & string
  const table: Record<Code, Entry> = entries
  const codes = Object.keys(entries) as Code[]
  const byCode = <Value>(valueOf: (entry: Entry) => Value) =>
    Object.fromEntries(codes.map((code) => [code, valueOf(table[code])])) as Record<Code, Value>
  const has = (text: string): text is Code => Object.hasOwn(entries, text)
  return {
    /** Every code, in the order of the table. */
    codes: codes as readonly Code[],
    /** The pairs, to stand among the words of a message file. */
    pairs: byCode(([zh, en]): Pair => [zh, en]),
    /** The word of every code, by language. */
    words: { zh: byCode(([zh]) => zh), en: byCode(([, en]) => en) } satisfies Record<
      Locale,
      Record<Code, string>
    >,
    /** The mark of a code; a dot where the table has none. */
    shapeOf: (code: Code): Shape => table[code][2] ?? 'dot',
    has,
    /** A text of the database as a code: the CHECK keeps the column to these. */
    of(text: string): Code {
      if (!has(text)) throw new Error(`no such code: ${text} (known: ${codes.join(', ')})`)
      return text
    },
  }
}

export type CodeOf<V extends { codes: readonly string[] }> = V['codes'][number]
