import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { addDays, type Day } from '~/shared/days'
import { roomsHeld } from './rooms-held.server'

/** The rooms a firm has beyond a day, and the day on which the setting proposes to free them: within its leases. */
export async function roomsToFree({ enclaveId }: Actor, firmId: string, today: Day) {
  const [{ units, lastDay }, { clearDays }] = await Promise.all([
    roomsHeld(db, { enclaveId, firmId }, today),
    settingOn(db, enclaveId, 'leasing', today),
  ])
  const cleared = addDays(today, clearDays)
  return {
    units,
    proposed: lastDay && lastDay < cleared ? lastDay : cleared,
    today,
    lastDay: lastDay ?? today,
  }
}
