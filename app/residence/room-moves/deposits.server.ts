import { leaseFacts } from '~/residence/rent/leases.server'
import type { LeaseFacts } from '~/residence/rent/due'
import type { Prisma, Tx } from '~/platform/db.server'
import { schemesOf } from '~/residence/rent/queries.server'
import type { NewLease } from '~/residence/spaces/write-leases.part.server'
import type { Day } from '~/shared/days'
import type { Yuan } from '~/shared/money'
import { depositFreed, depositsDue, type DepositLine } from './deposits'
import type { ContractRow } from '~/residence/contracts/load.part.server'

type Line = ContractRow['leases'][number]
type Move = {
  left: readonly Line[]
  units: readonly Prisma.UnitGetPayload<object>[]
  leases: readonly NewLease[]
}

/**
 * What each room that is taken from a day on adds to the deposit, after what those that are left set free; null: its own.
 * Asked before those that are left are given back: a lease whose days are cut short is none that another goes on from.
 */
export async function depositsOfMove(
  tx: Tx,
  contract: ContractRow,
  { left, units, leases }: Move,
  day: Day,
): Promise<(Yuan | null)[]> {
  const { enclaveId, firmId } = contract
  const [schemes, facts] = [await schemesOf(tx, enclaveId), await leaseFacts(tx, enclaveId, { firmId })]
  const own = new Set(contract.leases.map(({ id }) => id))
  const lines = facts.map((lease) => asLine(lease, own))
  const freed = depositFreed(
    lines.filter(({ id }) => left.some((line) => line.id === id)),
    lines,
    day,
    schemes,
  )
  const taken = leases.map(({ rentPerSqm }, at) => ({
    startsOn: day,
    unitClass: units[at]?.kind ?? '',
    sqm: units[at]?.areaSqm.toFixed(2) ?? '0.00',
    rentPerSqm: Number(rentPerSqm).toFixed(2),
  }))
  return depositsDue(taken, freed, schemes)
}

const asLine = (
  { id, after, startsOn, unitClass, sqm, rentPerSqm, depositDue }: LeaseFacts,
  own: ReadonlySet<string>,
): DepositLine => ({
  id,
  after: after ?? null,
  startsOn,
  unitClass,
  sqm,
  rentPerSqm,
  depositDue: depositDue ?? null,
  elsewhere: !own.has(id),
})
