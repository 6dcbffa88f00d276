import { inLocale, type Locale, wordFor } from '~/shared/words'
import { differencesOf, type Difference } from '~/ground/criteria/differences'
import type { Criterion } from '~/ground/criteria/expression'
import { differenceWords } from '~/ground/criteria/differences.words'

/** What a later set says otherwise, a line for each point of difference. */
export function differencesInWords(
  before: readonly Criterion[],
  after: readonly Criterion[],
  locale: Locale,
): string[] {
  return differencesOf(before, after, locale).flatMap((one) => linesOf(one, locale))
}

function linesOf(difference: Difference, locale: Locale): string[] {
  const w = inLocale(differenceWords, locale)
  if (difference.kind === 'added') return [w.added(difference.words)]
  if (difference.kind === 'removed') return [w.removed(difference.words)]
  return difference.changes.map(({ field, from, to }) => {
    const say = (text: string) => wordFor(w.named, text) || text || w.none
    return field === 'words'
      ? w.reworded(say(from), say(to))
      : w.changed(difference.words, w.fields[field], say(from), say(to))
  })
}
