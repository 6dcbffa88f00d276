import { must } from '~/example/drivers/must'
import { issueRun } from '~/residence/charges/issue.server'
import { prepareMonth } from '~/residence/charges/prepare.server'
import { approveRun, submitRun } from '~/residence/charges/steps.server'
import { setScheme } from '~/residence/rent/set-scheme.server'
import { PLAIN_TERMS, type RentTerms } from '~/residence/rent/terms'
import type { LeaseRelief } from '~/residence/rent/vocabulary'
import { allocate } from '~/residence/spaces/allocate.server'
import { offerTenancy } from '~/residence/tenancies/offer.part.server'
import { db, inTransaction } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { admittedRow } from '../support/submitted'
import { makeFirm, makePerson, type World } from '../support/world'

export const TERMS: RentTerms = {
  ...PLAIN_TERMS,
  relief: [
    { year: 1, percent: 100, needs: 'nothing' },
    { year: 2, percent: 50, needs: 'intent' },
  ],
  propertyFee: '4.50',
  depositMonths: 1,
  vat: { rent: 0, property: 6 },
  clawback: { percent: 50, months: 12 },
}

export async function withScheme(world: World, effectiveFrom: Day, terms: Partial<RentTerms> = {}) {
  const input = {
    effectiveFrom,
    reason: '试验方案',
    terms: { ...TERMS, ...terms },
    idempotencyKey: undefined,
  }
  return must(await setScheme(world.director, input, world.now))
}

/** A firm with its founder, in a room. */
export async function tenant(
  world: World,
  code: string,
  [startsOn, endsOn]: readonly [Day, Day],
  relief: LeaseRelief = 'scheme',
) {
  const { enclaveId, slug, now } = world
  const firm = await makeFirm(enclaveId)
  const applicationId = await admittedRow(world, firm.id)
  const offer = { enclaveId, firmId: firm.id, applicationId, termMonths: 48, officerId: null }
  const { tenancyId } = await inTransaction((tx) => offerTenancy(tx, offer, now))
  const founder = await makePerson({ enclaveId, slug }, 'founder', { firmId: firm.id })
  const input = { tenancyId, startsOn, endsOn, relief }
  const { leaseId } = must(await allocate(world.officer, world.unit(code).id, input, now))
  return { firm, founder, tenancyId, leaseId }
}

/** A month from preparing to the bills in the hands of the firms. */
export async function billed(world: World, month: Day, now = world.now): Promise<string> {
  const { runId, version } = must(await prepareMonth(world.officer, { month }, now))
  must(await submitRun(world.officer, runId, { version }, now))
  must(await approveRun(world.director, runId, { version }, now))
  must(await issueRun(world.officer, runId, now))
  return runId
}

/** The run of a settlement in which something is owed. */
export function runOf({ runId }: { runId: string | null }): string {
  if (runId === null) throw new Error('nothing was owed')
  return runId
}

/** A settlement from preparing to the bill in the hands of the firm. */
export async function settledBy(world: World, runId: string): Promise<void> {
  const { version } = await db.chargeRun.findFirstOrThrow({ where: { id: runId } })
  must(await submitRun(world.officer, runId, { version }, world.now))
  must(await approveRun(world.director, runId, { version }, world.now))
  must(await issueRun(world.officer, runId, world.now))
}
