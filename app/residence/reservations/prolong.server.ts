import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { ALLOCATORS } from '~/residence/spaces/abilities'
import { spaceEvents } from '~/residence/spaces/events'
import { leaseInTheWay, lockUnit } from '~/residence/spaces/overlap.server'
import { seatsOf } from '~/residence/spaces/seats'
import { addDays, dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Prolonging } from './prolong.form'
import { reservationOf } from './queries.server'

const MOST_DAYS = 366

export type ProlongRefusal =
  'not_later' | 'too_far' | 'over' | 'changed_meanwhile' | 'busy' | 'taken' | 'taken_plain'
type Prolonged = Outcome<{ units: string[] }, ProlongRefusal>

/**
 * Lets a reservation go on until a later day, in all its rooms and desks or in none. Refused while one of them belongs to
 * somebody else on a day in between, and once it has run out: its rooms are free then, and may be reserved anew.
 */
export async function prolongReservation(
  actor: Actor,
  id: string,
  input: Prolonging,
  now: Date,
): Promise<Prolonged> {
  if (!ALLOCATORS.includes(actor.role)) forbidden()
  return onConstraint<Prolonged, Prolonged>(() => inTransaction((tx) => prolong(tx, actor, id, input, now)), {
    one_tenant_per_space_at_a_time: () => refuse('taken_plain'),
  })
}

async function prolong(
  tx: Tx,
  actor: Actor,
  id: string,
  { until, lastDay, reason }: Prolonging,
  now: Date,
): Promise<Prolonged> {
  const { enclaveId } = actor
  const today = dayOf(now)
  const known = await reservationOf(actor, id, today, tx)
  for (const unitId of [...known.unitIds].sort()) {
    if (!(await lockUnit(tx, enclaveId, unitId))) return refuse('busy')
  }
  // Read again now that its rooms are held: it may have been let go, taken up or prolonged meanwhile.
  const held = await reservationOf(actor, id, today, tx)
  if (held.isOver) return refuse('over')
  if (held.lastDay !== lastDay || held.ids.join() !== known.ids.join()) return refuse('changed_meanwhile')
  if (until <= held.lastDay) return refuse('not_later')
  if (until > addDays(held.lastDay, MOST_DAYS)) return refuse('too_far')
  const more = { startsOn: addDays(held.lastDay, 1), endsBefore: addDays(until, 1) }
  const units = await tx.unit.findMany({ where: { enclaveId, id: { in: held.unitIds } } })
  for (const unit of units) {
    const at = { enclaveId, roomId: unit.roomId ?? unit.id, ...seatsOf(unit) }
    const inTheWay = await leaseInTheWay(tx, at, more, held.ids)
    if (inTheWay) return refuse('taken', inTheWay)
  }
  await tx.lease.updateMany({
    where: { enclaveId, id: { in: held.ids }, state: 'active', endsBefore: dateOfDay(more.startsOn) },
    data: { endsBefore: dateOfDay(more.endsBefore) },
  })
  const said = { units: held.units, note: held.note, before: held.lastDay, until, reason }
  const subject = { type: 'lease', id }
  await recordEvent(tx, { enclaveId, actor, subject, event: spaceEvents.hold_prolonged(said) }, now)
  return ok({ units: held.units })
}
