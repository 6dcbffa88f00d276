import { enclavesOn } from '~/ground/settings/enclave.server'
import { today } from '~/platform/clock.server'

const MOST = 50

/** The telephones of the incubators here, for people whom no letter reaches. */
export async function telephones(): Promise<{ zh: string; en: string; phone: string }[]> {
  const enclaves = await enclavesOn(today(), 'published')
  return enclaves
    .filter(({ phone }) => phone !== '')
    .sort((a, b) => a.slug.localeCompare(b.slug))
    .slice(0, MOST)
    .map(({ nameZh: zh, nameEn: en, phone }) => ({ zh, en, phone }))
}
