import { db } from '~/platform/db.server'
import { dateOfDay, type Day } from '~/shared/days'
import { leaseFacts } from './leases.server'
import { paysOn, type Pays } from './pays'
import { schemesOf } from './queries.server'

/** What leases that run on a day cost a month: of some units, or of a firm. */
export async function paysOf(
  enclaveId: string,
  which: { firmId: string } | { unitIds: string[] },
  day: Day,
): Promise<Map<string, Pays>> {
  const schemes = await schemesOf(db, enclaveId)
  if (schemes.length === 0) return new Map()
  const runs = { startsOn: { lte: dateOfDay(day) }, endsBefore: { gt: dateOfDay(day) } }
  const of = 'firmId' in which ? { firmId: which.firmId } : { unitId: { in: which.unitIds } }
  const leases = await leaseFacts(db, enclaveId, { ...of, ...runs })
  const pays = leases.flatMap((lease) => paysOn(lease, schemes, day) ?? [])
  return new Map(pays.map((one) => [one.leaseId, one]))
}
