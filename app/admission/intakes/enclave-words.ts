import type { Enclave } from '~/ground/settings/enclave.server'
import type { Locale } from '~/shared/words'

export type { Enclave }

/** What an enclave calls itself and its cities, in one language. */
export function enclaveInWords(enclave: Enclave, locale: Locale) {
  const zh = locale === 'zh'
  return {
    slug: enclave.slug,
    name: zh ? enclave.nameZh : enclave.nameEn,
    home: zh ? enclave.homeCityZh : enclave.homeCityEn,
    host: zh ? enclave.hostCityZh : enclave.hostCityEn,
    sponsor: zh ? enclave.sponsorZh : enclave.sponsorEn,
    operator: zh ? enclave.operatorZh : enclave.operatorEn,
    address: zh ? enclave.addressZh : enclave.addressEn,
    offer: zh ? enclave.offerZh : enclave.offerEn,
    phone: enclave.phone,
    hours: zh ? enclave.hoursZh : enclave.hoursEn,
    mapPoint: enclave.mapPoint,
    logo: enclave.logo,
    icp: enclave.icp,
    policeRecord: enclave.policeRecord,
    siteCode: enclave.siteCode,
    isExample: enclave.isExample,
    isPublished: enclave.publishedAt !== null,
  }
}
export type EnclaveWords = ReturnType<typeof enclaveInWords>
