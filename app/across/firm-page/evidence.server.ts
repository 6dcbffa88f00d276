import { db } from '~/platform/db.server'
import { dayFromDate, type Day } from '~/shared/days'
import { addYuan } from '~/shared/money'
import type { Locale } from '~/shared/words'

export type EvidenceLine = {
  code: string
  name: string
  unit: string
  latest: { id: string; ref: string; on: Day; state: string }
  /** Approved only: what the figure has from this firm. */
  approved: string
  rows: number
  pending: number
}

/** What a firm has contributed to each indicator: the latest row, and the sum of what is approved. */
export async function evidenceOfFirm(
  enclaveId: string,
  firmId: string,
  locale: Locale,
): Promise<EvidenceLine[]> {
  const rows = await db.evidence.findMany({
    where: { enclaveId, firmId, state: { not: 'withdrawn' } },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    include: { indicator: true },
  })
  const byIndicator = new Map<string, typeof rows>()
  for (const row of rows) byIndicator.set(row.indicatorId, [...(byIndicator.get(row.indicatorId) ?? []), row])
  return [...byIndicator.values()]
    .sort(([a], [b]) => (a?.indicator.position ?? 0) - (b?.indicator.position ?? 0))
    .flatMap((group) => {
      const [latest] = group
      if (!latest) return []
      const approved = group.filter(({ state }) => state === 'approved')
      return {
        code: latest.indicator.code,
        name: locale === 'en' ? latest.indicator.en : latest.indicator.zh,
        unit: latest.indicator.unit,
        latest: { id: latest.id, ref: latest.ref, on: dayFromDate(latest.countedOn), state: latest.state },
        approved: addYuan('0', ...approved.map(({ value }) => value.toFixed(2))),
        rows: approved.length,
        pending: group.filter(({ state }) => state === 'submitted').length,
      }
    })
}
