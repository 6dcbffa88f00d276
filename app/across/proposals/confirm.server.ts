import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Prisma, type Tx } from '~/platform/db.server'
import { schemesOf } from '~/residence/rent/queries.server'
import { listPriceOn } from '~/residence/rent/terms'
import { seatsMeet, seatsOf } from '~/residence/spaces/seats'
import { writeLeases } from '~/residence/spaces/write-leases.part.server'
import { lastDay } from '~/residence/tenancies/term'
import { WAITS } from '~/residence/tenancies/waits.server'
import { addDays, dayFromDate, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { proposalEvents } from './events'
import { roomsGiven } from './rooms-given.part.server'
import { heldProposal } from './own-proposal.part.server'
import type { Confirmation } from './proposal.form'

export type PlaceRefusal = 'taken' | 'not_leasable' | 'not_waiting' | 'before_admission' | 'too_few_desks'
export type ConfirmRefusal =
  'not_ready' | 'changed_since' | 'nothing_to_confirm' | 'not_all' | 'changed_meanwhile'
type Confirmed = Outcome<{ proposalId: string; firms: number }, ConfirmRefusal>

type UnitRow = Prisma.UnitGetPayload<object>
type Lease = Prisma.LeaseGetPayload<{ include: { firm: { select: { name: true } } } }>
type Line = {
  tenancyId: string
  firmId: string
  name: string
  waits: boolean
  admittedOn: Day | null
  termMonths: number
  desks: number
  room: UnitRow
  units: UnitRow[]
}

/**
 * Gives every firm of a solution the room it proposes: all leases, terms and letters in one transaction, or none, naming each
 * place that has been taken since and each firm that no longer waits.
 */
export async function confirmProposal(
  actor: Actor,
  proposalId: string,
  input: Confirmation,
  now: Date,
): Promise<Confirmed> {
  return onConstraint<Confirmed, Confirmed>(
    () => inTransaction((tx) => confirm(tx, actor, proposalId, input, now)),
    {
      one_tenant_per_space_at_a_time: () => refuse('changed_meanwhile'),
      term_begins_after_admission: () => refuse('changed_meanwhile'),
    },
  )
}

async function confirm(
  tx: Tx,
  actor: Actor,
  proposalId: string,
  { number, version }: Confirmation,
  now: Date,
): Promise<Confirmed> {
  const { enclaveId, userId } = actor
  const proposal = await heldProposal(tx, actor, proposalId)
  if (proposal.state !== 'ready') return refuse('not_ready')
  if (proposal.version !== version || proposal.solvedVersion !== version) return refuse('changed_since')
  const startsOn = dayFromDate(proposal.startsOn)
  const until = addDays(dayFromDate(proposal.endsBefore), -1)
  const held = await hold(tx, enclaveId, proposalId, number)
  if (held.length === 0) return refuse('nothing_to_confirm')
  const leases = await leasesInTheWay(tx, proposal, held)
  const { lines, refused } = place(held, leases, startsOn)
  if (Object.keys(refused).length > 0) return refuse('not_all', refused)

  const schemes = await schemesOf(tx, enclaveId)
  const stays = lines.map((line) => {
    const termEnd = lastDay(startsOn, line.termMonths)
    return { ...line, endsOn: termEnd < until ? termEnd : until }
  })
  const rows = stays.flatMap(({ units, room, firmId, tenancyId, endsOn }) =>
    units.map((unit) => ({
      ...seatsOf(unit),
      unitId: unit.id,
      roomId: room.id,
      purpose: 'firm',
      firmId,
      tenancyId,
      rentPerSqm: listPriceOn(schemes, unit.kind, startsOn) ?? unit.rentPerSqm,
      relief: 'scheme',
      note: '',
      startsOn,
      endsBefore: addDays(endsOn, 1),
    })),
  )
  const made = await writeLeases(tx, actor, rows, now)
  for (const { firmId, tenancyId, units, endsOn } of stays) {
    const lease = made[rows.findIndex((row) => row.tenancyId === tenancyId)]
    if (!lease) throw new Error('a firm without a lease')
    const sqm = String(Math.round(units.reduce((sum, { areaSqm }) => sum + Number(areaSqm), 0) * 100) / 100)
    const moved = { units: units.map(({ code }) => code), sqm, startsOn, endsOn }
    await roomsGiven(tx, actor, { firmId, tenancyId, lease, ...moved }, now)
  }
  await tx.roomProposal.updateMany({
    where: { enclaveId, id: proposalId, state: 'ready' },
    data: { state: 'confirmed', confirmedAt: now, confirmedById: userId, confirmedNumber: number },
  })
  const event = proposalEvents.proposal_confirmed({ firms: stays.length, number })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'room_proposal', id: proposalId }, event }, now)
  return ok({ proposalId, firms: stays.length })
}

/** Firms and rooms of a solution, held in one order: of two who confirm, the second waits and sees what the first did. */
async function hold(tx: Tx, enclaveId: string, proposalId: string, number: number) {
  const lines = await tx.proposalLine.findMany({
    where: { enclaveId, proposalId, number, unitId: { not: null } },
    include: { firm: true },
    orderBy: { tenancyId: 'asc' },
  })
  const rooms = lines.flatMap(({ unitId }) => unitId ?? [])
  await tx.$queryRaw`SELECT id FROM "Tenancy" WHERE "enclaveId" = ${enclaveId}::uuid
    AND id = ANY(${lines.map(({ tenancyId }) => tenancyId)}::uuid[]) ORDER BY id FOR UPDATE`
  await tx.$queryRaw`SELECT id FROM "Unit" WHERE "enclaveId" = ${enclaveId}::uuid
    AND id = ANY(${rooms}::uuid[]) ORDER BY id FOR UPDATE`
  const units = await tx.unit.findMany({
    where: { enclaveId, OR: [{ id: { in: rooms } }, { roomId: { in: rooms } }] },
    orderBy: [{ seat: 'asc' }],
  })
  const tenancies = await tx.tenancy.findMany({
    where: { enclaveId, id: { in: lines.map(({ tenancyId }) => tenancyId) } },
    include: { firm: { select: { name: true } } },
  })
  const waiting = await tx.tenancy.findMany({
    where: { AND: [{ enclaveId, id: { in: tenancies.map(({ id }) => id) } }, WAITS] },
    select: { id: true },
  })
  const applications = await tx.application.findMany({
    where: { enclaveId, id: { in: tenancies.map(({ applicationId }) => applicationId) } },
    select: { id: true, admittedAt: true },
  })
  return lines.flatMap(({ tenancyId, unitId, firm }): Line[] => {
    const room = units.find(({ id }) => id === unitId)
    const tenancy = tenancies.find(({ id }) => id === tenancyId)
    if (!room || !tenancy) return []
    const admittedAt = applications.find(({ id }) => id === tenancy.applicationId)?.admittedAt
    const desks = units.filter(({ roomId }) => roomId === room.id)
    return [
      {
        tenancyId,
        firmId: tenancy.firmId,
        name: tenancy.firm.name,
        waits: waiting.some(({ id }) => id === tenancy.id),
        admittedOn: admittedAt ? dayOf(admittedAt) : null,
        termMonths: tenancy.termMonths,
        desks: firm.desks,
        room,
        units: room.kind === 'desk_room' ? desks : [room],
      },
    ]
  })
}

function leasesInTheWay(
  tx: Tx,
  { enclaveId, startsOn, endsBefore }: { enclaveId: string; startsOn: Date; endsBefore: Date },
  lines: readonly Line[],
) {
  return tx.lease.findMany({
    where: {
      enclaveId,
      roomId: { in: lines.map(({ room }) => room.id) },
      state: { not: 'cancelled' },
      startsOn: { lt: endsBefore },
      endsBefore: { gt: startsOn },
    },
    include: { firm: { select: { name: true } } },
    orderBy: { startsOn: 'asc' },
  })
}

/** Each firm's room, or the first free desks of its desk room; and each place that cannot be given, by room and firm. */
function place(held: readonly Line[], leases: readonly Lease[], startsOn: Day) {
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
