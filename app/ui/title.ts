import type { MetaFunction } from '@remix-run/node'
import { isRouteErrorResponse } from '@remix-run/react'
import type { Locale } from '~/shared/words'
import { errorKind } from './error-page'
import { kitWords } from './words'

/** The title of a page in the reader's language, as every route's `meta`. */
export function titled<T>(words: { zh: T; en: T }, pick: (w: T, data: unknown) => string): MetaFunction {
  return ({ matches, data }) => {
    const root = matches.find((match) => match.id === 'root')?.data as { locale?: Locale } | undefined
    return [
      { title: `${pick(words[root?.locale ?? 'zh'], data)} · ${root?.locale === 'en' ? 'Feidi' : '飞地'}` },
    ]
  }
}

/** The title of whatever a frame shows in place of a page that failed: what went wrong. */
export const errorTitled: MetaFunction = (args) => {
  const status = isRouteErrorResponse(args.error) ? args.error.status : 500
  return titled(kitWords, (w) => w.errors[errorKind(status)].title)(args)
}
