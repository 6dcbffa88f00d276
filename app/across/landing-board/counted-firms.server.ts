import type { Day } from '~/shared/days'
import type { IndicatorCode } from '~/plan/counting-rules/catalogue'
import { countingOn } from '~/plan/counting/lapsed.server'
import { planOf } from '~/plan/counting/plan.server'

/** The firms that an indicator which counts firms as they stand counts on a day: exactly those of its figure. */
export async function countedFirms(
  enclaveId: string,
  code: Extract<IndicatorCode, 'hntes' | 'landed_tech_smes'>,
  day: Day,
): Promise<Set<string>> {
  const { standing } = await countingOn(enclaveId, day, await planOf(enclaveId))
  const counted = standing.filter((row) => row.code === code && row.lapsed === null && row.countedOn <= day)
  return new Set(counted.map(({ firmId }) => firmId))
}
