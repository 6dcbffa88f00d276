import type { Prisma } from '~/platform/generated/prisma/client'
import { seatsMeet, seatsOf } from '~/residence/spaces/seats'
import type { Day } from '~/shared/days'

/** Why a room of a solution cannot be given to its firm any more. */
export type PlaceRefusal = 'taken' | 'not_leasable' | 'not_waiting' | 'before_admission' | 'too_few_desks'
export type UnitRow = Prisma.UnitGetPayload<object>
export type TakenBy = Prisma.LeaseGetPayload<{ include: { firm: { select: { name: true } } } }>
/** A firm of a solution with its room, as they stand while they are held. */
export type Line = {
  applicationId: string
  /** None: the firm is accepted and not in yet. */
  tenancyId: string | null
  ref: string
  firmId: string
  name: string
  waits: boolean
  chosen: boolean
  admittedOn: Day | null
  termMonths: number
  desks: number
  room: UnitRow
  units: UnitRow[]
}

/** Each firm's room, or the first free desks of its desk room; and each place that cannot be given, by room and firm. */
export function place(held: readonly Line[], leases: readonly TakenBy[], startsOn: Day) {
  const refused: Record<string, string> = {}
  const used = new Set<string>()
  const isFree = (unit: UnitRow) =>
    !used.has(unit.id) &&
    !leases.some((one) => one.roomId === (unit.roomId ?? unit.id) && seatsMeet(one, seatsOf(unit)))
  const lines = held.map((line) => {
    const bySeat = line.room.kind === 'desk_room'
    const units = line.units.filter(isFree).slice(0, bySeat ? line.desks : 1)
    units.forEach(({ id }) => used.add(id))
    const reason = whyNot(line, units, startsOn)
    const holder = leases.find(({ roomId }) => roomId === line.room.id)
    const by = reason === 'taken' ? `:${holder?.firm?.name ?? holder?.note ?? ''}` : ''
    if (reason) refused[`${line.room.code} · ${line.name}`] = `${reason}${by}`
    return { ...line, units }
  })
  return { lines, refused }
}

function whyNot(line: Line, units: readonly UnitRow[], startsOn: Day): PlaceRefusal | null {
  if (!line.waits) return 'not_waiting'
  if (line.admittedOn && startsOn < line.admittedOn) return 'before_admission'
  if (line.units.some(({ leasable }) => !leasable)) return 'not_leasable'
  if (line.room.kind === 'desk_room') return units.length < line.desks ? 'too_few_desks' : null
  return units.length === 0 ? 'taken' : null
}
