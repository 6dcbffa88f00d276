import { nextRefs } from '~/ground/enclaves/next-ref.part.server'
import type { Actor } from '~/ground/people/actor'
import type { Prisma, Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, dayOf, yearOf, type Day } from '~/shared/days'
import type { Seats } from './seats'

/** A lease to be written: on what, for what, from its first day to the first it no longer covers. */
export type NewLease = Seats &
  Pick<
    Prisma.LeaseCreateManyInput,
    | 'unitId'
    | 'roomId'
    | 'purpose'
    | 'firmId'
    | 'tenancyId'
    | 'rentPerSqm'
    | 'relief'
    | 'note'
    | 'heldForId'
    | 'contractId'
    | 'depositDue'
  > & {
    startsOn: Day
    endsBefore: Day
    /** Drafted: it holds its days for an offer and nothing is charged. */
    state?: 'drafted' | 'active'
  }

/** Writes leases with numbers of their own; the constraint refuses a day that somebody else has. */
export async function writeLeases(
  tx: Tx,
  { enclaveId, userId }: Actor,
  leases: readonly NewLease[],
  now: Date,
): Promise<{ id: string; ref: string }[]> {
  const refs = await nextRefs(tx, enclaveId, 'Z', yearOf(dayOf(now)), leases.length)
  const made = refs.map((ref) => ({ id: newId(), ref }))
  await tx.lease.createMany({
    data: leases.map(({ startsOn, endsBefore, state = 'active', ...lease }, index) => ({
      ...lease,
      ...made[index],
      enclaveId,
      state,
      startsOn: dateOfDay(startsOn),
      endsBefore: dateOfDay(endsBefore),
      createdById: userId,
      createdAt: now,
    })) as Prisma.LeaseCreateManyInput[],
  })
  return made
}

/** Writes one lease. */
export async function writeLease(tx: Tx, actor: Actor, lease: NewLease, now: Date) {
  const [made] = await writeLeases(tx, actor, [lease], now)
  if (!made) throw new Error('nothing was written')
  return made
}
