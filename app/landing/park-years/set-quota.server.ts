import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Prisma, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { once } from '~/platform/once.server'
import { ok, type Outcome } from '~/shared/outcome'
import { mayPark } from '~/landing/parks/abilities'
import { ownPark } from '~/landing/parks/visible.server'
import { parkYearEvents } from './events'
import type { QuotaInput } from './year.form'

type Kept = { version: number }

/** Sets what a park is asked for in a year; a later version mends it and the one before stays. */
export async function setQuota(
  actor: Actor,
  parkId: string,
  { idempotencyKey, ...input }: QuotaInput,
  now: Date,
): Promise<Outcome<Kept, never>> {
  if (!mayPark(actor.role, 'assess')) forbidden()
  const by = { userId: actor.userId, key: idempotencyKey, command: 'park.quota' }
  return inTransaction((tx) =>
    once<Kept, never>(tx, by, now, () => writeQuota(tx, actor, parkId, input, now)),
  )
}

/** The next version of a quota, in the transaction of what it comes with; what says the same as the last one is no further version. */
export async function writeQuota(
  tx: Tx,
  actor: Actor,
  parkId: string,
  { year, source, ...quota }: Omit<QuotaInput, 'idempotencyKey'>,
  now: Date,
): Promise<Outcome<Kept, never>> {
  const { enclaveId, userId } = actor
  const park = await ownPark(actor, parkId, tx)
  // Of two who set the same quota at once the second waits here, and writes the version after.
  await tx.$queryRaw`SELECT id FROM "Park" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${parkId}::uuid FOR UPDATE`
  const last = await tx.parkQuota.findFirst({
    where: { enclaveId, parkId, year },
    orderBy: { version: 'desc' },
  })
  const version = (last?.version ?? 0) + 1
  const { landReservedMu, factorySqm, projects100, projects500 } = quota
  const asked = {
    landReservedMu,
    factorySqm,
    projects100: Number(projects100),
    projects500: Number(projects500),
  }
  if (last && saysSame(last, { ...asked, source })) return ok({ version: last.version })
  const set = { source, setById: userId, setAt: now }
  await tx.parkQuota.create({ data: { enclaveId, parkId, year, version, ...asked, ...set } })
  const said = { park: park.nameZh, parkEn: park.nameEn, year, asked: quota, source }
  const event = parkYearEvents.park_quota_set(said)
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'park', id: parkId }, event }, now)
  return ok({ version })
}

type Asked = {
  landReservedMu: string
  factorySqm: string
  projects100: number
  projects500: number
  source: string
}

function saysSame(last: Prisma.ParkQuotaGetPayload<object>, asked: Asked): boolean {
  return (
    last.landReservedMu.equals(asked.landReservedMu) &&
    last.factorySqm.equals(asked.factorySqm) &&
    last.projects100 === asked.projects100 &&
    last.projects500 === asked.projects500 &&
    last.source === asked.source
  )
}
