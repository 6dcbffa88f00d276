import { settingOn } from '~/ground/settings/enclave.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { addDays, type Day } from '~/shared/days'

type Leased = { startsOn: Day; lastDay: Day }

/** The day to which the form proposes to reserve rooms: as long as an offer holds, from the first day of the leases, and not beyond their last. */
export async function heldUntilAsRule(
  { enclaveId }: Actor,
  { startsOn, lastDay }: Leased,
  today: Day,
): Promise<Day> {
  const { holdDays } = await settingOn(db, enclaveId, 'leasing', today)
  const proposed = addDays(startsOn > today ? startsOn : today, holdDays)
  return proposed < lastDay ? proposed : lastDay
}
