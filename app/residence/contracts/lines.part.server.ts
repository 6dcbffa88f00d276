import type { Actor } from '~/ground/people/actor'
import type { Prisma, Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { schemesOf } from '~/residence/rent/queries.server'
import { listPriceOn } from '~/residence/rent/terms'
import { leasesInTheWay } from '~/residence/spaces/overlap.server'
import { seatsMeet, seatsOf } from '~/residence/spaces/seats'
import type { NewLease } from '~/residence/spaces/write-leases.part.server'
import type { Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'

type Wanted = {
  unitIds: readonly string[]
  startsOn: Day
  endsBefore: Day
  firmId: string
  tenancyId: string
  contractId: string
  relief: string
  state: 'drafted' | 'active'
  /** Leases whose days are given back by the same act. */
  except?: readonly string[]
}
export type LinesRefusal = 'busy' | 'not_all'
type Unit = Prisma.UnitGetPayload<object>

/**
 * The lines of a contract, at the list price of their first day. The rooms are locked in one order and nobody waits for
 * them; what is not for lease, or is taken by somebody on one of the days, is refused room by room.
 */
export async function newLines(
  tx: Tx,
  { enclaveId }: Actor,
  { unitIds, startsOn, endsBefore, except, ...lease }: Wanted,
): Promise<Outcome<{ units: Unit[]; leases: NewLease[] }, LinesRefusal>> {
  const ids = [...new Set(unitIds)]
  const units = await tx.unit.findMany({ where: { enclaveId, id: { in: ids } }, orderBy: { code: 'asc' } })
  if (units.length < ids.length) notFound()
  const roomIds = [...new Set(units.map(({ id, roomId }) => roomId ?? id))]
  const held = await tx.$queryRaw<unknown[]>`
    SELECT id FROM "Unit" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ANY(${roomIds}::uuid[])
    ORDER BY id FOR UPDATE SKIP LOCKED`
  if (held.length < roomIds.length) return refuse('busy')
  const schemes = await schemesOf(tx, enclaveId)
  const refused: [string, string][] = []
  const leases: NewLease[] = []
  const taken = await leasesInTheWay(tx, { enclaveId, roomIds }, { startsOn, endsBefore }, except)
  for (const unit of units) {
    const at = { roomId: unit.roomId ?? unit.id, ...seatsOf(unit) }
    const inTheWay = unit.leasable
      ? taken.find((one) => one.roomId === at.roomId && seatsMeet(one, at))
      : undefined
    if (!unit.leasable) refused.push([unit.code, 'not_leasable'])
    if (inTheWay) refused.push([unit.code, `taken ${inTheWay.from} ${inTheWay.until} ${inTheWay.who}`])
    leases.push({
      ...lease,
      ...seatsOf(unit),
      unitId: unit.id,
      roomId: at.roomId,
      purpose: 'firm',
      note: '',
      rentPerSqm: listPriceOn(schemes, unit.kind, startsOn) ?? unit.rentPerSqm,
      startsOn,
      endsBefore,
    })
  }
  if (refused.length > 0) return refuse('not_all', Object.fromEntries(refused))
  // A room and one of its desks cannot both be lines.
  const whole = new Set(units.filter(({ roomId }) => roomId === null).map(({ id }) => id))
  const twice = units.filter(({ roomId }) => roomId !== null && whole.has(roomId))
  if (twice.length > 0) return refuse('not_all', Object.fromEntries(twice.map(({ code }) => [code, 'twice'])))
  return ok({ units, leases })
}
