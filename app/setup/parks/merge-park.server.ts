import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { addDays, dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { inForceOn, notOverOn } from '~/shared/in-force'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { parkEvents } from './events'
import type { MergePark } from './park.form'

export type MergeRefusal = 'wrong_role' | 'no_such_park' | 'ended_before_it_began' | 'changed_meanwhile'

/** A park becomes a part of another: it ends, stays on record, and says where it went. */
export async function mergePark(
  actor: Actor,
  id: string,
  { on, reason, intoId }: MergePark,
  now: Date,
): Promise<Outcome<null, MergeRefusal>> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Outcome<null, MergeRefusal>> => {
    // Both are held in one order, so that of two parks merged into each other at once only one is.
    const ids = [id, intoId].sort()
    await tx.$queryRaw`
      SELECT id FROM "Park" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
    const park = (await tx.park.findUnique({ where: { enclaveId_id: { enclaveId, id } } })) ?? notFound()
    // The other park has to be one on the day after, when this one is a part of it.
    const into = await tx.park.findFirst({ where: { enclaveId, id: intoId, ...inForceOn(addDays(on, 1)) } })
    if (into === null || into.id === id) return refuse('no_such_park')
    if (on < dayFromDate(park.validFrom)) return refuse('ended_before_it_began')
    const { version } = park
    const { count } = await tx.park.updateMany({
      where: { enclaveId, id, version, ...notOverOn(dayOf(now)) },
      data: { validUntil: dateOfDay(on), mergedIntoId: intoId, version: version + 1 },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const event = parkEvents.park_merged({
      park: park.nameZh,
      parkEn: park.nameEn,
      into: into.nameZh,
      intoEn: into.nameEn,
      on,
      reason,
    })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'park', id }, event }, now)
    return ok(null)
  })
}

/** The other parks in force on a day, into which one can be merged. */
export function parksToMergeInto({ enclaveId }: Pick<Actor, 'enclaveId'>, id: string, day: Day) {
  return db.park.findMany({
    where: { enclaveId, ...inForceOn(day), id: { not: id } },
    select: { id: true, nameZh: true, nameEn: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: 300,
  })
}
