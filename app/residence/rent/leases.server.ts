import { NO_LANDING } from '~/ground/firm-line/landing-facts'
import { landingFactsOf } from '~/ground/firm-line/landing-facts.server'
import type { Prisma, Tx } from '~/platform/db.server'
import { dayFromDate, type Day } from '~/shared/days'
import type { LeaseFacts } from './due'
import { LEASE_RELIEFS } from './vocabulary'

/** Of more firms than this, all of the enclave are read. */
const MOST_NAMED = 500

type Reads = Pick<Tx, 'lease' | 'landingProject' | 'firmPlace'>

/** Leases of firms as far as money is concerned: those that are asked for, with the stay of their firm. */
export async function leaseFacts(
  tx: Reads,
  enclaveId: string,
  wanted: Prisma.LeaseWhereInput = {},
  /** Offered leases are read where somebody asks what they would cost. */
  states: readonly string[] = ['active', 'ended'],
): Promise<LeaseFacts[]> {
  const rows = await tx.lease.findMany({
    where: { AND: [{ enclaveId, purpose: 'firm', state: { in: [...states] } }, wanted] },
    select: {
      id: true,
      firmId: true,
      unitId: true,
      startsOn: true,
      endsBefore: true,
      rentPerSqm: true,
      relief: true,
      depositDue: true,
      sqm: true,
      unitKind: true,
      tenancy: { select: { startedOn: true, graduatedOn: true, exitedOn: true } },
    },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  })
  const firmIds = [...new Set(rows.flatMap(({ firmId }) => firmId ?? []))]
  const landings = await landingFactsOf(tx, enclaveId, firmIds.length > MOST_NAMED ? undefined : firmIds)
  // Where a lease ended, per firm and unit: one that begins there goes on.
  const ends = await endsOf(tx, enclaveId, rows)
  return rows.flatMap(({ firmId, tenancy, ...row }): LeaseFacts[] => {
    if (!firmId) return []
    const on = (date: Date | null | undefined): Day | null => (date ? dayFromDate(date) : null)
    const startsOn = dayFromDate(row.startsOn)
    return [
      {
        id: row.id,
        firmId,
        startsOn,
        endsBefore: dayFromDate(row.endsBefore),
        unitClass: row.unitKind,
        sqm: row.sqm.toFixed(2),
        rentPerSqm: row.rentPerSqm.toFixed(2),
        relief: LEASE_RELIEFS.of(row.relief),
        goesOn: ends.has(`${firmId} ${row.unitId} ${startsOn}`),
        depositDue: row.depositDue?.toFixed(2) ?? null,
        stay: {
          since: on(tenancy?.startedOn),
          until: on(tenancy?.graduatedOn ?? tenancy?.exitedOn),
          ...(landings.get(firmId) ?? NO_LANDING),
        },
      },
    ]
  })
}

type Ended = { firmId: string | null; unitId: string; endsBefore: Date }

async function endsOf(tx: Reads, enclaveId: string, rows: readonly Ended[]): Promise<Set<string>> {
  const unitIds = [...new Set(rows.map(({ unitId }) => unitId))]
  const ended = await tx.lease.findMany({
    where: { enclaveId, purpose: 'firm', state: { in: ['active', 'ended'] }, unitId: { in: unitIds } },
    select: { firmId: true, unitId: true, endsBefore: true },
  })
  return new Set(ended.map((one) => `${one.firmId} ${one.unitId} ${dayFromDate(one.endsBefore)}`))
}
