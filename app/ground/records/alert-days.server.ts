import { settingOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import type { Day } from '~/shared/days'

/** So many days before a certificate ends whoever it concerns is told; what is in force on the day counts. */
export async function alertDaysOn(enclaveId: string, day: Day): Promise<readonly number[]> {
  return (await settingOn(db, enclaveId, 'limits', day)).certificateAlertDays
}
