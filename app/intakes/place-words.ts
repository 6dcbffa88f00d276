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
