import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import type { Prisma, Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dayOf } from '~/shared/days'
import { refuse, type Outcome } from '~/shared/outcome'
import { take } from '~/shared/steps'
import { STEPS, type TicketStep } from './lifecycle'
import type { TicketRow } from './visible.server'
import { TICKET_STATES, type MessageKind, type TicketState } from './vocabulary'

export type StepRefusal = 'wrong_state' | 'wrong_role' | 'changed_meanwhile'

/** Where a step leads from where the report stands, or why it cannot be taken. */
export function stepFrom(
  ticket: Pick<TicketRow, 'state'>,
  step: TicketStep,
  { role }: Actor,
): Outcome<TicketState, 'wrong_state' | 'wrong_role'> {
  const next = take(STEPS, step, TICKET_STATES.of(ticket.state), role)
  return next.ok ? { ok: true, value: TICKET_STATES.of(next.value) } : next
}

type Change = Omit<Prisma.TicketUncheckedUpdateManyInput, 'state' | 'version'>

/** Writes a step: of two who take one at once, the second finds another version and is told so. */
export async function writeStep(
  tx: Tx,
  { enclaveId, id, state, version }: TicketRow,
  to: TicketState,
  change: Change = {},
): Promise<ReturnType<typeof refuse<'changed_meanwhile'>> | null> {
  const { count } = await tx.ticket.updateMany({
    where: { enclaveId, id, state, version },
    data: { ...change, state: to, version: { increment: 1 } },
  })
  return count === 1 ? null : refuse('changed_meanwhile')
}

/** Begins to wait, so that the clock stands still. */
export async function beginWait(
  tx: Tx,
  { enclaveId, id: ticketId }: TicketRow,
  why: 'firm' | 'supplier',
  now: Date,
) {
  await tx.ticketWait.create({ data: { enclaveId, id: newId(), ticketId, why, startedAt: now } })
}

/** Ends what the report waits for, where it waits. */
export async function endWait(tx: Tx, { enclaveId, id: ticketId }: TicketRow, now: Date) {
  await tx.ticketWait.updateMany({ where: { enclaveId, ticketId, endedAt: null }, data: { endedAt: now } })
}

/** Says something of a report; answers the id of what was said. */
export async function say(
  tx: Tx,
  actor: Actor,
  { id: ticketId }: Pick<TicketRow, 'id'>,
  { kind, text }: { kind: MessageKind; text: string },
  now: Date,
): Promise<string> {
  const id = newId()
  const side = actor.role === 'founder' ? 'firm' : 'staff'
  const { enclaveId, userId: authorId } = actor
  await tx.ticketMessage.create({ data: { enclaveId, id, ticketId, kind, side, authorId, text, at: now } })
  return id
}

/** The rules of care by which a report is judged: those in force on the day it came in. */
export function careFor(tx: Pick<Tx, '$queryRaw'>, ticket: Pick<TicketRow, 'enclaveId' | 'reportedAt'>) {
  return settingOn(tx, ticket.enclaveId, 'care', dayOf(ticket.reportedAt))
}
