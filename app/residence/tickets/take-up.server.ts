import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { clockOf } from './clock'
import { ticketEvents } from './events'
import { careFor, stepFrom, writeStep, type StepRefusal } from './step.part.server'
import { tellFirm } from './tell.part.server'
import type { Handling } from './ticket.form'
import { ticketFor } from './visible.server'
import { ticketLetters } from './letters'

type Taken = Outcome<{ ticketId: string }, StepRefusal>

/** An officer takes a report up: it is theirs, and the firm is told. Of two at once the second finds it taken. */
export async function takeUp(actor: Actor, ticketId: string, now: Date): Promise<Taken> {
  const { enclaveId, userId, name } = actor
  return inTransaction(async (tx): Promise<Taken> => {
    const ticket = await ticketFor(tx, actor, ticketId)
    const next = stepFrom(ticket, 'take_up', actor)
    if (!next.ok) return ticket.state === 'in_hand' ? refuse('changed_meanwhile') : next
    const { hours } = await careFor(tx, ticket)
    const { answer } = clockOf({ ...ticket, answeredAt: now }, null, hours, now)
    const taken = { ownerId: userId, answeredAt: now, answerMinutes: Math.round(answer.used) }
    const lost = await writeStep(tx, ticket, next.value, taken)
    if (lost) return lost
    await tellFirm(tx, actor, ticketLetters.ticket_taken_up, ticket, { officer: name }, now)
    const event = ticketEvents.ticket_taken_up({ ref: ticket.ref, by: name })
    const { firmId } = ticket
    await recordEvent(
      tx,
      { enclaveId, actor, subject: { type: 'ticket', id: ticket.id }, firmId, event },
      now,
    )
    return ok({ ticketId: ticket.id })
  })
}

export type HandleRefusal = 'changed_meanwhile' | 'unknown_owner' | 'is_over' | 'wrong_role'

/** How pressing a report is and who sees to it; taking it up stays an act of its own. */
export async function assign(
  actor: Actor,
  ticketId: string,
  { priority, ownerId, version }: Handling,
  now: Date,
): Promise<Outcome<{ ticketId: string }, HandleRefusal>> {
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const ticket = await ticketFor(tx, actor, ticketId)
    if (actor.role === 'founder') return refuse('wrong_role')
    if (['solved', 'closed', 'joined'].includes(ticket.state)) return refuse('is_over')
    const member = await tx.membership.findFirst({
      where: { enclaveId, userId: ownerId, role: { in: ['officer', 'director'] }, endedAt: null },
      select: { userId: true },
    })
    if (!member) return refuse('unknown_owner')
    const { name: owner } = await tx.user.findUniqueOrThrow({
      where: { id: ownerId },
      select: { name: true },
    })
    const { count } = await tx.ticket.updateMany({
      where: { enclaveId, id: ticket.id, version, state: ticket.state },
      data: { priority, ownerId, version: { increment: 1 } },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const event = ticketEvents.ticket_assigned({ ref: ticket.ref, priority, owner })
    const { firmId } = ticket
    await recordEvent(
      tx,
      { enclaveId, actor, subject: { type: 'ticket', id: ticket.id }, firmId, event },
      now,
    )
    return ok({ ticketId: ticket.id })
  })
}
