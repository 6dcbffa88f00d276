import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { ticketEvents } from './events'
import { endWait, stepFrom, writeStep, type StepRefusal } from './step.part.server'
import { tellFirm } from './tell.part.server'
import type { Joining } from './ticket.form'
import { OPEN_STATES } from './vocabulary'
import { ticketFor } from './visible.server'
import { ticketLetters } from './letters'

export type JoinRefusal = StepRefusal | 'other_is_over' | 'has_joined'

/** Joins a report to the one of the same matter that goes on; whoever reported it is told when that one is solved. */
export async function joinTo(
  actor: Actor,
  ticketId: string,
  { ticketId: otherId }: Joining,
  now: Date,
): Promise<Outcome<{ ticketId: string }, JoinRefusal>> {
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const ticket = await ticketFor(tx, actor, ticketId)
    const next = stepFrom(ticket, 'join', actor)
    if (!next.ok) return next
    const other = await ticketFor(tx, actor, otherId)
    // Of two that are joined to each other at once the second waits here, and finds the other gone.
    await tx.$queryRaw`SELECT id FROM "Ticket" WHERE "enclaveId" = ${enclaveId}::uuid
      AND id IN (${ticket.id}::uuid, ${other.id}::uuid) ORDER BY id FOR UPDATE`
    const still = await ticketFor(tx, actor, otherId)
    if (other.id === ticket.id || !(OPEN_STATES as readonly string[]).includes(still.state))
      return refuse('other_is_over')
    const joined = await tx.ticket.count({ where: { enclaveId, joinedToId: ticket.id } })
    if (joined > 0) return refuse('has_joined')
    const lost = await writeStep(tx, ticket, next.value, { joinedToId: other.id })
    if (lost) return lost
    await endWait(tx, ticket, now)
    await tellFirm(tx, actor, ticketLetters.ticket_joined, ticket, {}, now)
    const event = ticketEvents.ticket_joined({ ref: ticket.ref, to: other.ref })
    const { id, firmId } = ticket
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'ticket', id }, firmId, event }, now)
    return ok({ ticketId: other.id })
  })
}
