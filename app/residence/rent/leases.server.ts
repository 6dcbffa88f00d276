import { NO_LANDING } from '~/ground/firm-line/landing-facts'
import { landingFactsOf } from '~/ground/firm-line/landing-facts.server'
import type { Prisma, Tx } from '~/platform/db.server'
import { addDays, dayFromDate, dayOf, type Day } from '~/shared/days'
import type { LeaseFacts } from './due'
import { LEASE_RELIEFS } from './vocabulary'

/** Of more firms than this, all of the enclave are read. */
const MOST_NAMED = 500

type Reads = Pick<Tx, 'lease' | 'landingProject' | 'firmPlace' | 'chargeRun'>

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
      createdAt: true,
      contract: { select: { signedAt: true } },
      tenancy: { select: { startedOn: true, graduatedOn: true, exitedOn: true } },
    },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  })
  const firmIds = [...new Set(rows.flatMap(({ firmId }) => firmId ?? []))]
  const landings = await landingFactsOf(tx, enclaveId, firmIds.length > MOST_NAMED ? undefined : firmIds)
  const before = await leasesBefore(tx, enclaveId, rows, firmIds)
  return rows.flatMap(({ firmId, tenancy, ...row }): LeaseFacts[] => {
    if (!firmId) return []
    const after = before({ ...row, firmId })
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
        goesOn: after !== null,
        after,
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

type Beginning = {
  firmId: string | null
  unitId: string
  startsOn: Date
  createdAt: Date
  contract: { signedAt: Date | null } | null
}

/**
 * From which lease another goes on: the one of the same firm that ends where it begins in the same unit, in whatever
 * contracts they stand. Its deposit is held on; where a settlement had given it back before the other was let, the other
 * begins anew.
 */
async function leasesBefore(tx: Reads, enclaveId: string, rows: readonly Beginning[], firmIds: string[]) {
  const unitIds = [...new Set(rows.map(({ unitId }) => unitId))]
  const [ended, runs] = await Promise.all([
    tx.lease.findMany({
      where: { enclaveId, purpose: 'firm', state: { in: ['active', 'ended'] }, unitId: { in: unitIds } },
      select: {
        id: true,
        firmId: true,
        unitId: true,
        endsBefore: true,
        contract: { select: { settledRunId: true } },
      },
    }),
    tx.chargeRun.findMany({
      where: {
        enclaveId,
        kind: 'settlement',
        state: { in: ['approved', 'issued'] },
        ...(firmIds.length > MOST_NAMED ? {} : { firmId: { in: firmIds } }),
      },
      select: { id: true, firmId: true, wholeFirm: true, preparedAt: true },
    }),
  ])
  const key = (firmId: string | null, unitId: string, day: Date) => `${firmId} ${unitId} ${dayFromDate(day)}`
  const ends = new Map(ended.map((one) => [key(one.firmId, one.unitId, one.endsBefore), one]))
  const runsOf = new Map<string | null, typeof runs>()
  for (const run of runs) runsOf.set(run.firmId, [...(runsOf.get(run.firmId) ?? []), run])
  return ({ firmId, unitId, startsOn, createdAt, contract }: Beginning): string | null => {
    const one = ends.get(key(firmId, unitId, startsOn))
    if (!one) return null
    const letAt = contract?.signedAt && contract.signedAt > createdAt ? contract.signedAt : createdAt
    const isGivenBack = (runsOf.get(firmId) ?? []).some(
      ({ id, wholeFirm, preparedAt }) =>
        (wholeFirm || id === one.contract?.settledRunId) &&
        // What was over by then; a room the firm went on in was no part of it.
        dayFromDate(one.endsBefore) <= addDays(dayOf(preparedAt), 1) &&
        preparedAt < letAt,
    )
    return isGivenBack ? null : one.id
  }
}
