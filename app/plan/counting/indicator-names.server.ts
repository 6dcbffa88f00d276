import { db } from '~/platform/db.server'
import type { Locale } from '~/shared/words'

/** What the indicators of an enclave are called, by their code. */
export async function indicatorNames(enclaveId: string, locale: Locale): Promise<Map<string, string>> {
  const rows = await db.indicator.findMany({
    where: { enclaveId },
    select: { code: true, zh: true, en: true },
  })
  return new Map(rows.map((row) => [row.code, row[locale]]))
}
