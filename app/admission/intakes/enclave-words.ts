import type { enclaveBySlug } from '~/ground/people/guard.server'
import type { Locale } from '~/shared/words'

export type Enclave = Awaited<ReturnType<typeof enclaveBySlug>>

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
    isExample: enclave.isExample,
  }
}
export type EnclaveWords = ReturnType<typeof enclaveInWords>
