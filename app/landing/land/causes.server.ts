import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { db, inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId, newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { placesVisibleTo } from '~/landing/sites/visible.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayLand } from './abilities'
import { landEvents } from './events'
import type { CauseInput } from './land.form'
import { CAUSE_KINDS } from './vocabulary'
import { lockedParcel } from './visible.server'

export type CauseRefusal =
  'in_the_future' | 'not_supplied' | 'before_contract' | 'counted_twice' | 'is_over' | 'ends_before'
type Recorded = Outcome<{ causeId: string }, CauseRefusal>
const TWICE = 'days_held_up_are_counted_once'

/** Puts on record why work on a parcel did not begin or go on, from when until when, and by which document. */
export async function recordCause(
  actor: Actor,
  parcelId: string,
  { idempotencyKey, kind, from, until, what, source }: CauseInput,
  now: Date,
): Promise<Recorded> {
  if (!mayLand(actor.role, 'enter')) forbidden()
  const { enclaveId, userId } = actor
  const by = { userId, key: idempotencyKey, command: 'parcel.cause' }
  const work = () =>
    inTransaction((tx) =>
      once<{ causeId: string }, CauseRefusal>(tx, by, now, async () => {
        const parcel = await lockedParcel(tx, actor, parcelId)
        const today = dayOf(now)
        if (from > today || (until !== null && until > today)) return refuse('in_the_future')
        if (parcel.stock !== 'supplied' || parcel.contractOn === null) return refuse('not_supplied')
        if (from < dayFromDate(parcel.contractOn)) return refuse('before_contract')
        const id = newId()
        const days = { fromOn: dateOfDay(from), untilOn: until === null ? null : dateOfDay(until) }
        const said = { kind, what, source, recordedById: userId, recordedAt: now }
        await tx.parcelCause.create({ data: { enclaveId, id, parcelId, ...days, ...said } })
        const { ref, name } = parcel
        const event = landEvents.parcel_cause_recorded({ ref, parcel: name, kind, from, until, what, source })
        await recordEvent(tx, { enclaveId, actor, subject: { type: 'parcel', id: parcelId }, event }, now)
        return ok({ causeId: id })
      }),
    )
  return onConstraint<Recorded, Recorded>(work, { [TWICE]: () => refuse('counted_twice') })
}

/** A cause with its parcel; 404 when the parcel is not the actor's to see. */
export async function ownCause(actor: Actor, id: string | undefined, client: Pick<Tx, 'parcelCause'> = db) {
  const where = { enclaveId: actor.enclaveId, id: id ?? '', parcel: placesVisibleTo(actor) }
  const cause = isId(id) ? await client.parcelCause.findFirst({ where, include: { parcel: true } }) : null
  return cause ?? notFound()
}

/** Says until which day a cause held work up. */
export async function endCause(
  actor: Actor,
  id: string,
  { until }: { until: Day },
  now: Date,
): Promise<Outcome<{ parcelId: string }, CauseRefusal>> {
  if (!mayLand(actor.role, 'enter')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx): Promise<Outcome<{ parcelId: string }, CauseRefusal>> => {
    const { parcel, kind, fromOn } = await ownCause(actor, id, tx)
    if (until > dayOf(now)) return refuse('in_the_future')
    if (until < dayFromDate(fromOn)) return refuse('ends_before')
    const { count } = await tx.parcelCause.updateMany({
      where: { enclaveId, id, untilOn: null },
      data: { untilOn: dateOfDay(until) },
    })
    if (count === 0) return refuse('is_over')
    const said = { ref: parcel.ref, parcel: parcel.name, kind: CAUSE_KINDS.of(kind), until }
    const event = landEvents.parcel_cause_ended(said)
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'parcel', id: parcel.id }, event }, now)
    return ok({ parcelId: parcel.id })
  })
}
