import type { MetaFunction } from '@remix-run/node'
import type { Locale } from '~/shared/words'

/** The title of a page in the reader's language, as every route's `meta`. */
export function titled<T>(words: { zh: T; en: T }, pick: (w: T, data: unknown) => string): MetaFunction {
  return ({ matches, data }) => {
    const root = matches.find((match) => match.id === 'root')?.data as { locale?: Locale } | undefined
    return [
      { title: `${pick(words[root?.locale ?? 'zh'], data)} · ${root?.locale === 'en' ? 'Feidi' : '飞地'}` },
    ]
  }
}
