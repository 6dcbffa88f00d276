import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayBook } from './abilities'
import type { ChangeInput, NewThingInput } from './bookable.form'
import { bookableEvents } from './events'
import { visibleTo } from './queries.server'
import { writeRules } from './set-rules.server'

export type EnterRefusal = 'no_such_room' | 'room_taken'
type Entered = Outcome<{ thingId: string }, EnterRefusal>

/** Enters a thing to book with its first rules, in force today. A room of the building is entered once. */
export async function enterThing(
  actor: Actor,
  { idempotencyKey: key, ...input }: NewThingInput,
  now: Date,
): Promise<Entered> {
  if (!mayBook(actor.role, 'enter')) forbidden()
  const { enclaveId, userId } = actor
  const { kind, unitId, nameZh, nameEn, placeZh, placeEn, noteZh, noteEn, ...rules } = input
  const work = () =>
    inTransaction((tx) =>
      once(tx, { userId, key, command: 'enter_bookable' }, now, async (): Promise<Entered> => {
        if (kind === 'room') {
          const unit = await tx.unit.findFirst({
            where: { enclaveId, id: unitId ?? '', kind: { notIn: ['desk', 'service'] } },
          })
          if (!unit) return refuse('no_such_room')
        }
        const id = newId()
        await tx.bookable.create({
          data: {
            enclaveId,
            id,
            kind,
            unitId: kind === 'room' ? (unitId ?? null) : null,
            nameZh,
            nameEn,
            placeZh,
            placeEn,
            noteZh,
            noteEn,
            createdById: userId,
            createdAt: now,
          },
        })
        await writeRules(tx, actor, id, { ...rules, effectiveFrom: dayOf(now), reason: '' }, now)
        const event = bookableEvents.bookable_entered({ thing: nameZh })
        await recordEvent(tx, { enclaveId, actor, subject: { type: 'bookable', id }, event }, now)
        return ok({ thingId: id })
      }),
    )
  return onConstraint<Entered, Entered>(work, {
    Bookable_enclaveId_unitId_key: () => refuse('room_taken'),
  })
}

export type ChangeRefusal = 'changed_meanwhile'

/** Changes what is said of a thing, and the days on which it is out of service. Bookings of these days stay until somebody cancels them. */
export async function changeThing(
  actor: Actor,
  thingId: string,
  { version, closedFrom, closedUntil, closedWhy, ...said }: ChangeInput,
  now: Date,
): Promise<Outcome<{ thingId: string }, ChangeRefusal>> {
  if (!mayBook(actor.role, 'enter')) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const where = { AND: [{ id: thingId }, visibleTo(actor)] }
    if (!(await tx.bookable.findFirst({ where, select: { id: true } }))) notFound()
    const { count } = await tx.bookable.updateMany({
      where: { enclaveId, id: thingId, version },
      data: {
        ...said,
        closedFrom: closedFrom ? dateOfDay(closedFrom) : null,
        closedUntil: closedUntil ? dateOfDay(closedUntil) : null,
        closedWhy: closedFrom ? closedWhy : '',
        version: { increment: 1 },
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const closed = closedFrom ? `${closedFrom} – ${closedUntil ?? ''} ${closedWhy}` : ''
    const event = bookableEvents.bookable_changed({ thing: said.nameZh, closed })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'bookable', id: thingId }, event }, now)
    return ok({ thingId })
  })
}
