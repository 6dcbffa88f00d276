import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
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
  { idempotencyKey, year, source, ...quota }: QuotaInput,
  now: Date,
): Promise<Outcome<Kept, never>> {
  if (!mayPark(actor.role, 'assess')) forbidden()
  const { enclaveId, userId } = actor
  return inTransaction((tx) =>
    once<Kept, never>(tx, { userId, key: idempotencyKey, command: 'park.quota' }, now, async () => {
      const park = await ownPark(actor, parkId, tx)
      // Of two who set the same quota at once the second waits here, and writes the version after.
      await tx.$queryRaw`SELECT id FROM "Park" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${parkId}::uuid FOR UPDATE`
      const last = await tx.parkQuota.aggregate({
        where: { enclaveId, parkId, year },
        _max: { version: true },
      })
      const version = (last._max.version ?? 0) + 1
      const { landReservedMu, factorySqm, projects100, projects500 } = quota
      await tx.parkQuota.create({
        data: {
          enclaveId,
          parkId,
          year,
          version,
          landReservedMu,
          factorySqm,
          projects100: Number(projects100),
          projects500: Number(projects500),
          source,
          setById: userId,
          setAt: now,
        },
      })
      const event = parkYearEvents.park_quota_set({
        park: park.nameZh,
        parkEn: park.nameEn,
        year,
        asked: quota,
        source,
      })
      await recordEvent(tx, { enclaveId, actor, subject: { type: 'park', id: parkId }, event }, now)
      return ok({ version })
    }),
  )
}
