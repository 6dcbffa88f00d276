import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayPark } from './abilities'
import { parkRecordEvents } from './events'
import type { Count } from './park.form'

export type CountRefusal = 'in_the_future' | 'known'
type Counted = Outcome<{ countId: string }, CountRefusal>

/** Keeps how many parks a source says there are; sources that differ stand side by side and none is struck out. */
export async function recordCount(
  actor: Actor,
  { idempotencyKey, saidOn, ...said }: Count,
  now: Date,
): Promise<Counted> {
  if (!mayPark(actor.role, 'count')) forbidden()
  const { enclaveId, userId } = actor
  const work = () =>
    inTransaction((tx) =>
      once<{ countId: string }, CountRefusal>(
        tx,
        { userId, key: idempotencyKey, command: 'parks.count' },
        now,
        async () => {
          if (saidOn > dayOf(now)) return refuse('in_the_future')
          const id = newId()
          const row = { enclaveId, id, ...said, saidOn: dateOfDay(saidOn) }
          await tx.parkCount.create({ data: { ...row, recordedById: userId, recordedAt: now } })
          const event = parkRecordEvents.parks_counted(said)
          const subject = { type: 'enclave', id: enclaveId }
          await recordEvent(tx, { enclaveId, actor, subject, event }, now)
          return ok({ countId: id })
        },
      ),
    )
  return onConstraint<Counted, Counted>(work, {
    ParkCount_enclaveId_count_what_source_saidOn_key: () => refuse('known'),
  })
}
