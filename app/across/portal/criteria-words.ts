import type { Locale } from '~/shared/words'
import { withCities, type Cities } from '~/ground/forms/place-words'
import type { PublishedCriteria } from '~/admission/intakes/queries.server'

/** A published set in words: the conditions of each track, and the bonuses. */
export function criteriaInWords(set: PublishedCriteria, cities: Cities, locale: Locale) {
  const lines = set.criteria.map((criterion) => ({
    code: criterion.code,
    track: criterion.track,
    severity: criterion.severity,
    points: criterion.points ?? 0,
    words: withCities(criterion[locale], cities, locale),
    clause: withCities(locale === 'zh' ? criterion.clauseZh : criterion.clauseEn, cities, locale),
  }))
  const musts = (track: 'A' | 'B') =>
    lines.filter((line) => line.severity === 'must' && (line.track === track || line.track === 'both'))
  return {
    code: set.code,
    effectiveFrom: set.effectiveFrom,
    A: musts('A'),
    B: musts('B'),
    bonus: lines.filter((line) => line.severity === 'bonus'),
  }
}
export type CriteriaWords = ReturnType<typeof criteriaInWords>
