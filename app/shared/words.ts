/** The two languages of every page; Chinese is the default. */
export type Locale = 'zh' | 'en'
export const LOCALES = ['zh', 'en'] as const

/** One sentence in both languages, Chinese first. */
export type Pair = readonly [zh: string, en: string]

type Tree = { readonly [key: string]: readonly [unknown, unknown] | ((...args: never[]) => Pair) | Tree }

type Side<T> = T extends readonly [infer Z, unknown]
  ? Z extends string
    ? string
    : Z
  : T extends (...args: infer A) => Pair
    ? (...args: A) => string
    : { [K in keyof T]: Side<T[K]> }

/** A message file, each sentence with its translation beside it; it gives one language at a time. */
export function defineWords<const T extends Tree>(words: T): { zh: Side<T>; en: Side<T> } {
  return { zh: side(words, 0) as Side<T>, en: side(words, 1) as Side<T> }
}

function side(words: Tree, language: 0 | 1): Record<string, unknown> {
  const entries = Object.entries(words).map(([key, one]) => [key, sideOf(one, language)] as const)
  return Object.fromEntries(entries)
}

function sideOf(one: Tree[string], language: 0 | 1): unknown {
  if (typeof one === 'function') return (...args: never[]) => one(...args)[language]
  return Array.isArray(one) ? one[language] : side(one as Tree, language)
}

/** A sentence whose two languages need a function of their own. */
export function each<A extends unknown[]>(
  zh: (...args: A) => string,
  en: (...args: A) => string,
): (...args: A) => Pair {
  return (...args) => [zh(...args), en(...args)]
}

/** Words that were defined elsewhere, taken over with both their languages. */
export function pairUp<T extends object>(zh: T, en: T): { [K in keyof T]: readonly [T[K], T[K]] } {
  const entries = Object.keys(zh).map((key) => [key, [zh[key as keyof T], en[key as keyof T]]] as const)
  return Object.fromEntries(entries) as { [K in keyof T]: readonly [T[K], T[K]] }
}

/** The messages of one language, for servers and letters. */
export function inLocale<T>(words: { zh: T; en: T }, locale: Locale): T {
  return words[locale]
}

/** 1 firm, 2 firms: the English plural, where a count stands before a noun. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/**
 * The word of a code that no type holds, because it stands in an old row or is one of several tables: empty where
 * nobody has a word for it. A code of a vocabulary is looked up by its type instead.
 */
export function wordFor(words: Readonly<Record<string, string>>, code: string | null | undefined): string {
  return (code !== null && code !== undefined && Object.hasOwn(words, code) && words[code]) || ''
}
