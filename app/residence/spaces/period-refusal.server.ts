import type { Tx } from '~/platform/db.server'
import { compareDays, dayFromDate, type Day } from '~/shared/days'
import { refuse } from '~/shared/outcome'
import { admittedOn } from '~/residence/tenancies/begin.part.server'
import { holdTenancy } from '~/residence/tenancies/hold.part.server'
import { lastDay } from '~/residence/tenancies/term'

type Tenancy = {
  id: string
  enclaveId: string
  applicationId: string
  state: string
  startedOn: Date | null
  endsOn: Date | null
  termMonths: number
}

/**
 * Why a firm cannot lease from one day to another, if it cannot: it is not in residence, it was not admitted or had not
 * moved in by then, or its term ends before. A graduate has no term that binds. The tenancy is held from then on and looked
 * at as it is: nobody ends it before the lease is written. Whoever may begin the term with it has it alone.
 */
export async function periodRefusal(
  tx: Tx,
  seen: Pick<Tenancy, 'enclaveId' | 'id'>,
  { startsOn, endsOn }: { startsOn: Day; endsOn: Day },
  how: 'shared' | 'alone' = 'shared',
) {
  const tenancy = await holdTenancy(tx, seen.enclaveId, seen.id, how)
  const { state } = tenancy
  if (state !== 'offered' && state !== 'active' && state !== 'graduated') return refuse('not_in_residence')
  const tooEarly = await beforeMovingIn(tx, tenancy, startsOn)
  if (tooEarly) return tooEarly
  const termEnd = tenancy.endsOn ? dayFromDate(tenancy.endsOn) : lastDay(startsOn, tenancy.termMonths)
  if (state !== 'graduated' && compareDays(endsOn, termEnd) > 0) {
    return refuse('beyond_term', { until: termEnd })
  }
  return null
}

/** The first lease begins the term, on the day of admission or later; no other lease begins before the term. */
async function beforeMovingIn(tx: Tx, { enclaveId, applicationId, startedOn }: Tenancy, startsOn: Day) {
  if (startedOn) {
    const day = dayFromDate(startedOn)
    return startsOn < day ? refuse('before_term', { day }) : null
  }
  const day = await admittedOn(tx, enclaveId, applicationId)
  return day && startsOn < day ? refuse('before_admission', { day }) : null
}
