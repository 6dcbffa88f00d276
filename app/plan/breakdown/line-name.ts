import { useLocale, useWords } from '~/ui/locale'
import type { By } from './query'
import { breakdownWords } from './words'

type Named = { key: string; name: { zh: string; en: string } | null }
type BreakdownWords = (typeof breakdownWords)['zh']

/** What a line is called: a time, a name, or that it is not known. */
export function lineName(w: BreakdownWords, locale: 'zh' | 'en', by: By, { key, name }: Named): string {
  if (key === '') return w.unknown[by]
  if (by === 'year') return w.yearName(key)
  if (by === 'month') return w.monthName(key)
  return name?.[locale] ?? key
}

export function useLineName(by: By) {
  const [w, locale] = [useWords(breakdownWords), useLocale()]
  return (line: Named) => lineName(w, locale, by, line)
}
