import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { schemesOf } from '~/residence/rent/queries.server'
import { listPriceOn } from '~/residence/rent/terms'
import { seatsOf } from '~/residence/spaces/seats'
import { writeLeases } from '~/residence/spaces/write-leases.part.server'
import { lastDay } from '~/residence/tenancies/term'
import { addDays, dayFromDate, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { proposalEvents } from '~/across/proposals/events'
import { heldProposal } from '~/across/proposals/own-proposal.part.server'
import type { Confirmation } from '~/across/proposals/proposal.form'
import { holdLines, leasesInTheWay } from './hold-lines.part.server'
import { place } from './place'
import { reserveFor } from './reserve-for.part.server'
import { roomsGiven } from './rooms-given.part.server'

export type ConfirmRefusal =
  | 'not_ready'
  | 'changed_since'
  | 'nothing_to_confirm'
  | 'not_all'
  | 'changed_meanwhile'
  | 'hold_missing'
  | 'hold_short'
  | 'hold_long'
type Confirmed = Outcome<{ proposalId: string; firms: number }, ConfirmRefusal>

/**
 * Gives every firm of a solution the room it proposes: all leases, terms and letters in one transaction, or none, naming each
 * place that has been taken since and each firm that no longer waits. For a firm that is accepted and not in yet its room
 * is reserved until a day.
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
  { number, version, heldUntil }: Confirmation,
  now: Date,
): Promise<Confirmed> {
  const { enclaveId, userId } = actor
  const proposal = await heldProposal(tx, actor, proposalId)
  if (proposal.state !== 'ready') return refuse('not_ready')
  if (proposal.version !== version || proposal.solvedVersion !== version) return refuse('changed_since')
  const startsOn = dayFromDate(proposal.startsOn)
  const until = addDays(dayFromDate(proposal.endsBefore), -1)
  const held = await holdLines(tx, enclaveId, { proposalId, number }, dayOf(now))
  if (held.length === 0) return refuse('nothing_to_confirm')
  const leases = await leasesInTheWay(tx, proposal, held)
  const { lines, refused } = place(held, leases, startsOn)
  if (Object.keys(refused).length > 0) return refuse('not_all', refused)
  const chosen = lines.filter((line) => line.tenancyId === null)
  const short = chosen.length > 0 ? holdFault(heldUntil, { startsOn, until }) : null
  if (short) return refuse(short)

  const schemes = await schemesOf(tx, enclaveId)
  const admitted = lines.flatMap(({ tenancyId, ...line }) =>
    tenancyId === null ? [] : [{ ...line, tenancyId }],
  )
  const stays = admitted.map((line) => {
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
  if (heldUntil) await reserveFor(tx, actor, chosen, { startsOn, heldUntil }, now)
  await tx.roomProposal.updateMany({
    where: { enclaveId, id: proposalId, state: 'ready' },
    data: { state: 'confirmed', confirmedAt: now, confirmedById: userId, confirmedNumber: number },
  })
  const event = proposalEvents.proposal_confirmed({ firms: lines.length, number })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'room_proposal', id: proposalId }, event }, now)
  return ok({ proposalId, firms: lines.length })
}

/** What is wrong with the last day of a reservation; it covers the first day of the leases and goes not beyond the last. */
function holdFault(heldUntil: Day | undefined, { startsOn, until }: { startsOn: Day; until: Day }) {
  if (!heldUntil) return 'hold_missing' as const
  if (heldUntil < startsOn) return 'hold_short' as const
  return heldUntil > until ? ('hold_long' as const) : null
}
