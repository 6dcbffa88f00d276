import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { latestTenancy } from '~/residence/tenancies/queries.server'
import { lastDay } from '~/residence/tenancies/term'
import { addDays, dayFromDate, lastDayAfter, type Day } from '~/shared/days'

/** What the form of an offer proposes: a year from today within the term, and how long the rooms are held. */
export async function offerDefaults({ enclaveId }: Actor, firmId: string, today: Day) {
  const [tenancy, { holdDays }] = await Promise.all([
    latestTenancy(db, enclaveId, firmId),
    settingOn(db, enclaveId, 'leasing', today),
  ])
  const binds = tenancy && tenancy.state !== 'graduated'
  const termEnd = binds
    ? tenancy.endsOn
      ? dayFromDate(tenancy.endsOn)
      : lastDay(today, tenancy.termMonths)
    : null
  const year = lastDayAfter(today, 12)
  return {
    mayLease: tenancy !== null && tenancy.state !== 'exited',
    startsOn: today,
    endsOn: termEnd && termEnd < year ? termEnd : year,
    termEnd,
    holdUntil: addDays(today, holdDays),
  }
}
