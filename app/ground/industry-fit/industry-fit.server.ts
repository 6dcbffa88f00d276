import { industryName } from '~/ground/national-rules/industries'
import { db, type Tx } from '~/platform/db.server'
import { remembered } from '~/platform/remembered.server'
import { dayFromDate, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { industryFit, type ParkIndustries } from './industry-fit'

type Reader = Pick<Tx, 'park'>

/** The home city's parks with their industries, in the enclave's order. */
export async function parkIndustries(enclaveId: string, tx: Reader = db): Promise<ParkIndustries[]> {
  const read = () => tx.park.findMany({ where: { enclaveId }, orderBy: { position: 'asc' } })
  const parks = await (tx === db ? remembered(`parks ${enclaveId}`, read) : read())
  return parks.map(({ nameZh, nameEn, divisions, validFrom, validUntil }) => ({
    nameZh,
    nameEn,
    divisions,
    validFrom: dayFromDate(validFrom),
    validUntil: validUntil ? dayFromDate(validUntil) : null,
  }))
}

/** How a firm fits the home city's industries, in the reader's language. */
export async function industryFitView(enclaveId: string, industryCode: string, onDay: Day, locale: Locale) {
  const fit = industryFit(industryCode, await parkIndustries(enclaveId), onDay)
  return {
    industry: industryName(industryCode)?.[locale] ?? industryCode,
    fits: fit.fits,
    parks: fit.parks.map(({ nameZh, nameEn, closeness, divisions }) => ({
      name: locale === 'zh' ? nameZh : nameEn,
      closeness,
      industries: divisions.map((division) => industryName(division)?.[locale] ?? division),
    })),
  }
}
export type IndustryFitView = Awaited<ReturnType<typeof industryFitView>>
