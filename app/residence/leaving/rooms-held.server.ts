import type { Client } from '~/platform/db.server'
import { LET } from '~/residence/spaces/vocabulary'
import { addDays, dateOfDay, dayFromDate, type Day } from '~/shared/days'

/**
 * The rooms that are let to a firm beyond a day, and the last day of the last of them. A lease whose last day it is ends
 * with it: that day is still the firm's, and nothing is left to be freed.
 */
export async function roomsHeld(
  client: Client,
  { enclaveId, firmId }: { enclaveId: string; firmId: string },
  day: Day,
): Promise<{ units: string[]; lastDay: Day | null }> {
  const leases = await client.lease.findMany({
    where: {
      enclaveId,
      firmId,
      purpose: 'firm',
      state: { in: [...LET] },
      endsBefore: { gt: dateOfDay(addDays(day, 1)) },
    },
    select: { endsBefore: true, unit: { select: { code: true } } },
    orderBy: { unit: { code: 'asc' } },
  })
  const last = leases
    .map(({ endsBefore }) => dayFromDate(endsBefore))
    .sort()
    .at(-1)
  return {
    units: [...new Set(leases.map(({ unit }) => unit.code))],
    lastDay: last ? addDays(last, -1) : null,
  }
}
