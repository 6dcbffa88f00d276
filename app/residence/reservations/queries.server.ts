import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { addDays, dayFromDate, type Day } from '~/shared/days'

/** One reservation in all its rooms and desks: those of one firm that run the same days are one matter. */
export type Reservation = {
  ids: string[]
  unitIds: string[]
  units: string[]
  /** For whom or for what. */
  note: string
  startsOn: Day
  lastDay: Day
  isOver: boolean
}

/** The reservation that a row belongs to; 404 when it is none, or not the actor's to see. */
export async function reservationOf(
  { enclaveId }: Pick<Actor, 'enclaveId'>,
  id: string | undefined,
  today: Day,
  tx: Pick<Tx, 'lease'> = db,
): Promise<Reservation> {
  const where = { enclaveId, id: id ?? '', purpose: 'reserved' }
  const one = (isId(id) && (await tx.lease.findFirst({ where, include: UNIT }))) || notFound()
  const { heldForId, startsOn, endsBefore, state } = one
  const same: Prisma.LeaseWhereInput = {
    enclaveId,
    heldForId,
    startsOn,
    endsBefore,
    state,
    purpose: 'reserved',
  }
  const all = heldForId
    ? await tx.lease.findMany({ where: same, include: UNIT, orderBy: { unit: { code: 'asc' } } })
    : [one]
  const last = dayFromDate(endsBefore)
  return {
    ids: all.map((lease) => lease.id),
    unitIds: all.map(({ unitId }) => unitId),
    units: all.map(({ unit }) => unit.code),
    note: one.note,
    startsOn: dayFromDate(startsOn),
    lastDay: addDays(last, -1),
    isOver: state !== 'active' || last <= today,
  }
}
const UNIT = { unit: { select: { code: true } } } as const

/** The same for its page, with the unit it leads back to and the day to which the form proposes to prolong. */
export async function reservationPage(actor: Actor, id: string | undefined, today: Day) {
  const reservation = await reservationOf(actor, id, today)
  const { holdDays } = await settingOn(db, actor.enclaveId, 'leasing', today)
  const unit = await db.unit.findFirstOrThrow({
    where: { enclaveId: actor.enclaveId, id: reservation.unitIds[0] ?? '' },
    select: { code: true, floor: { select: { building: true, level: true } } },
  })
  return {
    ...reservation,
    unit: { code: unit.code, ...unit.floor },
    proposed: addDays(reservation.lastDay, holdDays),
  }
}
export type ReservationPage = Awaited<ReturnType<typeof reservationPage>>
