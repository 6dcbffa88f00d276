import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { alertDaysOn } from '~/ground/records/alert-days.server'
import { endsSoon, soonFrom } from '~/ground/records/ending'
import { countingOn } from '~/plan/counting/lapsed.server'
import { planOf } from '~/plan/counting/plan.server'
import { rangeOfPage } from '~/shared/page-range'
import { rowViews, PAGE, withPeople, type RowsPage } from '~/plan/counting/rows.server'
import { standingRows, type StandingRow } from '~/plan/counting/standing.server'
import { visibleTo } from '~/plan/counting/visible.server'

export type EndingRow = StandingRow & { coveredUntil: Day }

/**
 * The counted rows whose certificates end soon (from the first reminder on), the first to end on top; of a plan that is over, none. What a
 * kind of the enclave does not ask to be renewed lapses without a word.
 */
export async function endingRows(enclaveId: string, day: Day, firmId?: string): Promise<EndingRow[]> {
  const span = await planOf(enclaveId)
  if (day > span.to) return []
  const [rows, alertDays] = await Promise.all([
    standingRows(enclaveId, day, span, undefined, firmId),
    alertDaysOn(enclaveId, day),
  ])
  return endingOf(rows, day, soonFrom(alertDays))
}

function endingOf(rows: readonly StandingRow[], day: Day, soon: number): EndingRow[] {
  return rows
    .flatMap((row) => {
      const { coveredUntil } = row
      return coveredUntil !== null && row.coveredBy?.own?.renew !== false && endsSoon(row, day, soon)
        ? [{ ...row, coveredUntil }]
        : []
    })
    .sort((a, b) => a.coveredUntil.localeCompare(b.coveredUntil) || a.id.localeCompare(b.id))
}

/** What of a firm's counts ends soon: by which certificate, and when. */
export async function endingOfFirm(enclaveId: string, firmId: string, day: Day) {
  return (await endingRows(enclaveId, day, firmId)).flatMap(({ coveredUntil, coveredBy }) =>
    coveredBy
      ? [{ kind: coveredBy.kind, own: coveredBy.own, until: coveredUntil, number: coveredBy.number }]
      : [],
  )
}

/** A page of what ends soon, as the list of evidence shows it. */
export async function endingPage(actor: Actor, page: number, day: Day): Promise<RowsPage> {
  const { enclaveId } = actor
  const span = await planOf(enclaveId)
  if (day > span.to) return { rows: [], more: false, range: rangeOfPage(page, PAGE, 0, { total: 0 }) }
  const soon = soonFrom(await alertDaysOn(enclaveId, day))
  const counting = await countingOn(enclaveId, day, span)
  const ids = endingOf(counting.standing, day, soon).map(({ id }) => id)
  const shown = ids.slice((page - 1) * PAGE, page * PAGE)
  const found = await db.evidence.findMany({
    where: { AND: [visibleTo(actor), { id: { in: shown } }] },
    include: withPeople,
  })
  found.sort((a, b) => shown.indexOf(a.id) - shown.indexOf(b.id))
  return {
    rows: await rowViews(enclaveId, found, counting, day),
    more: ids.length > page * PAGE,
    range: rangeOfPage(page, PAGE, shown.length, { total: ids.length }),
  }
}
