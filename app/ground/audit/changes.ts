import { z } from 'zod'

/** What was changed of something, part by part, as codes and facts: the words are for whoever reads it. */
export const changedParts = z.array(z.object({ part: z.string(), before: z.string(), after: z.string() }))
export type Changed = z.output<typeof changedParts>[number]

/** The parts that differ; what is in force from a day, a list and a number as texts. */
export function partsChanged<T extends Record<string, string>>(before: T, after: T): Changed[] {
  return Object.keys(after).flatMap((part) => {
    const [then, now] = [before[part] ?? '', after[part] ?? '']
    return then === now ? [] : [{ part, before: then, after: now }]
  })
}

type Worded = {
  /** What parts are called; one that nobody names shows as its code. */
  labels: Readonly<Record<string, string>>
  /** What a part says, where that is a code. */
  say?: (part: string, value: string) => string
  join: string
  colon: string
}

/** Changes as a sentence: each part by its name, with what it said before and what it says now. */
export function changesInWords(
  changes: readonly Changed[],
  { labels, say = (_, value) => value, join, colon }: Worded,
): string {
  return changes
    .map(({ part, before, after }) => {
      const [then, now] = [before, after].map((value) => (value === '' ? '—' : say(part, value)))
      return `${labels[part] ?? part}${colon}${then} → ${now}`
    })
    .join(join)
}

/** How the parts of such a sentence are joined in each language. */
export const CHANGES_JOINED = {
  zh: { join: '；', colon: '：' },
  en: { join: '; ', colon: ': ' },
} as const
