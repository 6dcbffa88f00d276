import type { Periods } from '~/ground/settings/in-force'
import { settingByDay, settingOn } from '~/ground/settings/enclave.server'
import type { SettingOf } from '~/ground/settings/settings'
import { db, type Tx } from '~/platform/db.server'
import { addWorkingDays } from '~/shared/calendar'
import type { Day } from '~/shared/days'

export type Period = keyof SettingOf<'deadlines'>

/** How many working days each side of an enclave's applications has, by the day on which they begin. */
export function periodsOf(enclaveId: string, client: Pick<Tx, '$queryRaw'> = db): Promise<Periods> {
  return settingByDay(client, enclaveId, 'deadlines')
}

/** The last day of a period that begins on a day, as it is in force on that day. */
export async function dueFrom(
  enclaveId: string,
  period: Period,
  day: Day,
  client: Pick<Tx, '$queryRaw'> = db,
): Promise<Day> {
  return addWorkingDays(day, (await settingOn(client, enclaveId, 'deadlines', day))[period])
}
