import { partsChanged } from '~/ground/audit/changes'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { notOverOn } from '~/shared/in-force'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { parkEvents } from './events'
import type { EndPark, ParkInput } from './park.form'

export type ParkRefusal =
  'wrong_role' | 'name_taken' | 'changed_meanwhile' | 'ended_before_it_began' | 'begins_after_its_end'

type Answer<T> = Outcome<T, ParkRefusal>
type Added = { parkId: string }
const TAKEN = 'Park_enclaveId_nameZh_key'

/** Enters a park of the home city. */
export async function addPark(
  actor: Actor,
  { idempotencyKey, ...input }: ParkInput & { idempotencyKey?: string | undefined },
  now: Date,
): Promise<Answer<Added>> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const by = { userId: actor.userId, key: idempotencyKey, command: 'park.add' }
  const work = () =>
    inTransaction((tx) =>
      once<Added, ParkRefusal>(tx, by, now, async () =>
        ok({ parkId: await writePark(tx, actor, input, now) }),
      ),
    )
  return onConstraint<Answer<Added>, Answer<Added>>(work, { [TAKEN]: () => refuse('name_taken') })
}

/** The row of a new park and its event. */
export async function writePark(tx: Tx, actor: Actor, input: ParkInput, now: Date): Promise<string> {
  const { enclaveId } = actor
  const id = newId()
  const last = await tx.park.aggregate({ where: { enclaveId }, _max: { position: true } })
  const position = (last._max.position ?? -1) + 1
  const { validFrom, ...said } = input
  await tx.park.create({ data: { enclaveId, id, position, validFrom: dateOfDay(validFrom), ...said } })
  const event = parkEvents.park_added({
    park: input.nameZh,
    parkEn: input.nameEn,
    from: validFrom,
    source: input.source,
  })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'park', id }, event }, now)
  return id
}

/** Corrects what is said of a park. */
export async function changePark(
  actor: Actor,
  id: string,
  { version, ...input }: ParkInput & { version: number },
  now: Date,
): Promise<Answer<null>> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const { enclaveId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Answer<null>> => {
      const before = (await tx.park.findUnique({ where: { enclaveId_id: { enclaveId, id } } })) ?? notFound()
      if (before.validUntil && input.validFrom > dayFromDate(before.validUntil))
        return refuse('begins_after_its_end')
      const { validFrom, ...said } = input
      const { count } = await tx.park.updateMany({
        where: { enclaveId, id, version },
        data: { ...said, validFrom: dateOfDay(validFrom), version: version + 1 },
      })
      if (count === 0) return refuse('changed_meanwhile')
      const event = parkEvents.park_changed({
        park: before.nameZh,
        parkEn: before.nameEn,
        changed: partsChanged(partsOf(before, dayFromDate(before.validFrom)), partsOf(said, validFrom)),
      })
      await recordEvent(tx, { enclaveId, actor, subject: { type: 'park', id }, event }, now)
      return ok(null)
    })
  return onConstraint<Answer<null>, Answer<null>>(work, {
    [TAKEN]: () => refuse('name_taken'),
  })
}

type Said = Record<'nameZh' | 'nameEn' | 'level' | 'divisionCode', string> &
  Record<'industriesZh' | 'industriesEn' | 'source', string> & { divisions: readonly string[] }

function partsOf({ divisions, ...said }: Said, validFrom: Day) {
  const { nameZh, nameEn, level, divisionCode, industriesZh, industriesEn, source } = said
  const parts = { nameZh, nameEn, level, divisionCode, industriesZh, industriesEn }
  return { ...parts, divisions: divisions.join(' '), validFrom, source }
}

/** Says until which day a park is one, or says another day as long as it is not over: it stays on record, and what landed there stays there. */
export async function endPark(
  actor: Actor,
  id: string,
  { on, reason }: EndPark,
  now: Date,
): Promise<Answer<null>> {
  if (actor.role !== 'admin') return refuse('wrong_role')
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const park = (await tx.park.findUnique({ where: { enclaveId_id: { enclaveId, id } } })) ?? notFound()
    if (on < dayFromDate(park.validFrom)) return refuse('ended_before_it_began')
    const { version } = park
    const { count } = await tx.park.updateMany({
      where: { enclaveId, id, version, ...notOverOn(dayOf(now)) },
      data: { validUntil: dateOfDay(on), version: version + 1 },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const event = parkEvents.park_ended({ park: park.nameZh, parkEn: park.nameEn, on, reason })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'park', id }, event }, now)
    return ok(null)
  })
}
