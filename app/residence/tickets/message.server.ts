import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { once } from '~/platform/once.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { ticketEvents } from './events'
import { attachPhotos, refusalOfPhotos, type PhotoRefusal } from './photos.part.server'
import { beginWait, endWait, say, stepFrom, writeStep, type StepRefusal } from './step.part.server'
import { firmMayAdd } from './lifecycle'
import { tellFirm, tellStaff } from './tell.part.server'
import type { FirmMessage, StaffMessage } from './ticket.form'
import { ticketFor, type TicketRow } from './visible.server'
import { TICKET_STATES } from './vocabulary'
import { ticketLetters } from './letters'

export type MessageRefusal = StepRefusal | PhotoRefusal | 'note_with_photos' | 'no_firm_to_tell'
type Said = Outcome<{ messageId: string }, MessageRefusal>

/** What staff say: to the firm, among themselves, or so that the report waits. */
export async function sayAsStaff(
  actor: Actor,
  ticketId: string,
  input: StaffMessage,
  now: Date,
): Promise<Said> {
  const { userId } = actor
  return inTransaction(async (tx) => {
    const ticket = await ticketFor(tx, actor, ticketId)
    if (actor.role === 'founder') return refuse('wrong_role')
    return once(tx, { userId, key: input.idempotencyKey, command: 'say_of_ticket' }, now, () =>
      write(tx, actor, ticket, input, now),
    )
  })
}

const WAITS = { ask_firm: 'wait_for_firm', ask_supplier: 'wait_for_supplier' } as const

async function write(tx: Tx, actor: Actor, ticket: TicketRow, input: StaffMessage, now: Date): Promise<Said> {
  const { to, text, files } = input
  // The firm can open every file of its report, so a note among staff carries none.
  if (to === 'staff' && files.length > 0) return refuse('note_with_photos')
  // Nobody would answer, and the clock would stand still for good.
  if (ticket.firmId === null && (to === 'both' || to === 'ask_firm')) return refuse('no_firm_to_tell')
  const wrong = await refusalOfPhotos(tx, actor, files)
  if (wrong) return refuse(wrong)
  if (to === 'ask_firm' || to === 'ask_supplier') {
    const next = stepFrom(ticket, WAITS[to], actor)
    if (!next.ok) return next
    const lost = await writeStep(tx, ticket, next.value)
    if (lost) return lost
    await beginWait(tx, ticket, to === 'ask_firm' ? 'firm' : 'supplier', now)
  }
  const kind = to === 'staff' ? ('note' as const) : ('message' as const)
  const messageId = await say(tx, actor, ticket, { kind, text }, now)
  await attachPhotos(tx, actor, { ticketId: ticket.id, messageId }, files)
  if (to === 'ask_firm') await tellFirm(tx, actor, ticketLetters.ticket_question, ticket, { note: text }, now)
  else if (to !== 'staff')
    await tellFirm(tx, actor, ticketLetters.ticket_message, ticket, { note: text }, now)
  const event =
    to === 'staff'
      ? ticketEvents.ticket_noted({ ref: ticket.ref })
      : to === 'both'
        ? ticketEvents.ticket_answered({ ref: ticket.ref })
        : ticketEvents.ticket_waits({ ref: ticket.ref, for: to === 'ask_firm' ? 'firm' : 'supplier' })
  const subject = { type: 'ticket', id: ticket.id }
  const firmId = to === 'staff' ? null : ticket.firmId
  await recordEvent(tx, { enclaveId: actor.enclaveId, actor, subject, firmId, event }, now)
  return ok({ messageId })
}

/** What the firm adds; where it was asked, the report goes on and its clock runs again. */
export async function sayAsFirm(
  actor: Actor,
  ticketId: string,
  input: FirmMessage,
  now: Date,
): Promise<Said> {
  const { enclaveId, userId } = actor
  return inTransaction(async (tx) => {
    const ticket = await ticketFor(tx, actor, ticketId)
    if (actor.role !== 'founder') return refuse('wrong_role')
    const { idempotencyKey: key, text, files } = input
    return once(tx, { userId, key, command: 'say_of_ticket' }, now, async (): Promise<Said> => {
      if (!firmMayAdd(TICKET_STATES.of(ticket.state))) return refuse('wrong_state')
      const wrong = await refusalOfPhotos(tx, actor, files)
      if (wrong) return refuse(wrong)
      if (ticket.state === 'waiting_firm') {
        const lost = await writeStep(tx, ticket, 'in_hand')
        if (lost) return lost
        await endWait(tx, ticket, now)
      }
      const messageId = await say(tx, actor, ticket, { kind: 'message', text }, now)
      await attachPhotos(tx, actor, { ticketId: ticket.id, messageId }, files)
      await tellStaff(tx, actor, ticketLetters.ticket_added, ticket, { note: text }, now)
      const event = ticketEvents.ticket_added({ ref: ticket.ref })
      const subject = { type: 'ticket', id: ticket.id }
      await recordEvent(tx, { enclaveId, actor, subject, firmId: ticket.firmId, event }, now)
      return ok({ messageId })
    })
  })
}

/** Staff go on, before or after what was waited for came. */
export async function goOn(
  actor: Actor,
  ticketId: string,
  now: Date,
): Promise<Outcome<{ ticketId: string }, StepRefusal>> {
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const ticket = await ticketFor(tx, actor, ticketId)
    const next = stepFrom(ticket, 'go_on', actor)
    if (!next.ok) return next
    const lost = await writeStep(tx, ticket, next.value)
    if (lost) return lost
    await endWait(tx, ticket, now)
    const event = ticketEvents.ticket_goes_on({ ref: ticket.ref })
    const subject = { type: 'ticket', id: ticket.id }
    await recordEvent(tx, { enclaveId, actor, subject, firmId: ticket.firmId, event }, now)
    return ok({ ticketId: ticket.id })
  })
}
