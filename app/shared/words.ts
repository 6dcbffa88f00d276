/** The two languages of every page; Chinese is the default. */
export type Locale = 'zh' | 'en'
export const LOCALES = ['zh', 'en'] as const

type Same<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Same<T[K]>
}

/** A message file: the English side must have exactly the keys and parameters of the Chinese side. */
export function defineWords<const T extends object>(zh: T, en: Same<T>): { zh: Same<T>; en: Same<T> } {
  return { zh: zh as unknown as Same<T>, en }
}

/** The messages of one language, for servers and letters. */
export function inLocale<T>(words: { zh: T; en: T }, locale: Locale): T {
  return words[locale]
}

/** 1 firm, 2 firms: the English plural, where a count stands before a noun. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
