import type { Locale } from '~/shared/words'

/** The two cities of an enclave, by name. */
export type Cities = { homeCityZh: string; homeCityEn: string; hostCityZh: string; hostCityEn: string }

/** Criteria speak of the home and the host city, so that they serve any pair; readers see the names. */
export function withCities(text: string, cities: Cities, locale: Locale): string {
  return locale === 'zh'
    ? text.replaceAll('飞出地', cities.homeCityZh).replaceAll('飞入地', cities.hostCityZh)
    : text
        .replaceAll(/\bthe home city\b/gi, cities.homeCityEn)
        .replaceAll(/\bthe host city\b/gi, cities.hostCityEn)
}

/** The names of both cities in one language. */
export function citiesIn(cities: Cities, locale: Locale): { home: string; host: string } {
  return locale === 'zh'
    ? { home: cities.homeCityZh, host: cities.hostCityZh }
    : { home: cities.homeCityEn, host: cities.hostCityEn }
}

/** Criteria, rubrics or grounds with the names of the cities in every text they have in both languages. */
export function namedInBoth<T>(value: T, cities: Cities): T {
  return namedWithin(value, cities) as T
}

function namedWithin(value: unknown, cities: Cities): unknown {
  if (Array.isArray(value)) return value.map((one) => namedWithin(one, cities))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      (key === 'zh' || key === 'en') && typeof one === 'string'
        ? withCities(one, cities, key)
        : namedWithin(one, cities),
    ]),
  )
}
