import type { Answers } from '~/ground/forms/form-sections'

/** What is known of one answer besides its text: how often it was saved, by whom and when, or where it came from. */
export type FieldMark = {
  version: number
  by?: string
  at?: string
  /** Filled in for the firm and not touched since: out of its record, or out of an earlier application. */
  from?: 'record' | 'clone'
}
export type FieldMarks = Record<string, FieldMark>

export function versionOf(marks: FieldMarks, key: string): number {
  return marks[key]?.version ?? 0
}

/** How a typed answer meets what is stored: nothing to do, it may be written, or somebody else wrote meanwhile. */
export type Meeting = 'same' | 'write' | 'conflict'

/** One answer, typed over the version its page knew. Equal texts never conflict. */
export function meet(
  stored: { value: string; version: number },
  typed: { value: string; base: number },
): Meeting {
  if (stored.value === typed.value) return 'same'
  return stored.version === typed.base ? 'write' : 'conflict'
}

/** Many answers of one page: what it changed, and what others changed differently since it was opened. */
export type Merge = { changed: Answers; conflicts: string[] }

/**
 * Three ways: what the page showed, what it sends, what is stored now. A field the page did not touch keeps
 * what others saved; one that only the page touched is written; one that both changed differently is a conflict.
 */
export function mergeAnswers(
  typed: Answers,
  stored: Answers,
  isAsShown: (key: string, value: string) => boolean,
): Merge {
  const merge: Merge = { changed: {}, conflicts: [] }
  for (const [key, value] of Object.entries(typed)) {
    const now = stored[key] ?? ''
    if (value === now || isAsShown(key, value)) continue
    if (isAsShown(key, now)) merge.changed[key] = value
    else merge.conflicts.push(key)
  }
  return merge
}

/** The marks after somebody has saved these answers. */
export function marked(marks: FieldMarks, keys: readonly string[], by: string, at: string): FieldMarks {
  const saved = keys.map((key): [string, FieldMark] => [key, { version: versionOf(marks, key) + 1, by, at }])
  return { ...marks, ...Object.fromEntries(saved) }
}
