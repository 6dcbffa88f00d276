import type { Prisma, Tx } from '~/platform/db.server'
import { schemesOf } from '~/residence/rent/queries.server'
import type { NewLease } from '~/residence/spaces/write-leases.part.server'
import { dayFromDate, type Day } from '~/shared/days'
import type { Yuan } from '~/shared/money'
import { depositFreed, depositsDue, type DepositLine } from './deposits'
import type { ContractRow } from '~/residence/contracts/load.part.server'

type Line = ContractRow['leases'][number]
type Move = {
  left: readonly Line[]
  units: readonly Prisma.UnitGetPayload<object>[]
  leases: readonly NewLease[]
}

/** What each room that is taken from a day on adds to the deposit, after what those that are left set free; null: its own. */
export async function depositsOfMove(
  tx: Pick<Tx, 'rentScheme'>,
  contract: ContractRow,
  { left, units, leases }: Move,
  day: Day,
): Promise<(Yuan | null)[]> {
  const schemes = await schemesOf(tx, contract.enclaveId)
  const standing = contract.leases.filter(({ state }) => state === 'active' || state === 'ended')
  const freed = depositFreed(left.map(asLine), standing.map(asLine), day, schemes)
  const taken = leases.map(({ rentPerSqm }, at) => ({
    startsOn: day,
    unitClass: units[at]?.kind ?? '',
    sqm: units[at]?.areaSqm.toFixed(2) ?? '0.00',
    rentPerSqm: Number(rentPerSqm).toFixed(2),
  }))
  return depositsDue(taken, freed, schemes)
}

function asLine({ id, unitId, unitKind, ...line }: Line): DepositLine {
  return {
    id,
    unitId,
    startsOn: dayFromDate(line.startsOn),
    endsBefore: dayFromDate(line.endsBefore),
    unitClass: unitKind,
    sqm: line.sqm.toFixed(2),
    rentPerSqm: line.rentPerSqm.toFixed(2),
    depositDue: line.depositDue?.toFixed(2) ?? null,
  }
}
