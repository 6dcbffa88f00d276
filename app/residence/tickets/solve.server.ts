import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { minutesToSolve } from './clock'
import { ticketEvents } from './events'
import { attachPhotos, refusalOfPhotos, type PhotoRefusal } from './photos.part.server'
import { careFor, endWait, say, stepFrom, writeStep, type StepRefusal } from './step.part.server'
import { tellFirm, tellJoined, tellStaff } from './tell.part.server'
import type { Rating, Reopening, Solution } from './ticket.form'
import { ticketFor, type TicketRow } from './visible.server'
import { ticketLetters } from './letters'

type Done<R extends string> = Outcome<{ ticketId: string }, R>
const subjectOf = ({ id }: TicketRow) => ({ type: 'ticket', id })

/** Says what was done. The firm is told and may rate or reopen; firms whose reports were joined to this one are told. */
export async function solve(
  actor: Actor,
  ticketId: string,
  { text, files }: Solution,
  now: Date,
): Promise<Done<StepRefusal | PhotoRefusal>> {
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const ticket = await ticketFor(tx, actor, ticketId)
    const next = stepFrom(ticket, 'solve', actor)
    if (!next.ok) return next
    const wrong = await refusalOfPhotos(tx, actor, files)
    if (wrong) return refuse(wrong)
    const { hours } = await careFor(tx, ticket)
    const solveMinutes = minutesToSolve(ticket, now, hours)
    const lost = await writeStep(tx, ticket, next.value, { solvedAt: now, solveMinutes })
    if (lost) return lost
    await endWait(tx, ticket, now)
    const messageId = await say(tx, actor, ticket, { kind: 'solution', text }, now)
    await attachPhotos(tx, actor, { ticketId: ticket.id, messageId }, files)
    const until = await mayReopenUntil(tx, enclaveId, now)
    await tellFirm(tx, actor, ticketLetters.ticket_solved, ticket, { note: text, until }, now)
    await tellJoined(tx, actor, ticketLetters.ticket_solved_too, ticket, { note: text }, now)
    const event = ticketEvents.ticket_solved({ ref: ticket.ref, what: text })
    await recordEvent(tx, { enclaveId, actor, subject: subjectOf(ticket), firmId: ticket.firmId, event }, now)
    return ok({ ticketId: ticket.id })
  })
}

/** The last day on which the firm may reopen what is solved now. */
export async function mayReopenUntil(
  tx: Pick<Tx, '$queryRaw'>,
  enclaveId: string,
  solvedAt: Date,
): Promise<Day> {
  const { reopenDays } = await settingOn(tx, enclaveId, 'care', dayOf(solvedAt))
  return addDays(dayOf(solvedAt), reopenDays)
}

/** The firm says how content it is, once; that closes the report. */
export async function rate(
  actor: Actor,
  ticketId: string,
  { rating, note }: Rating,
  now: Date,
): Promise<Done<StepRefusal>> {
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const ticket = await ticketFor(tx, actor, ticketId)
    const next = stepFrom(ticket, 'rate', actor)
    if (!next.ok) return ticket.state === 'closed' ? refuse('changed_meanwhile') : next
    const rated = { rating, ratingNote: note ?? '', ratedAt: now }
    const lost = await writeStep(tx, ticket, next.value, rated)
    if (lost) return lost
    await tellStaff(tx, actor, ticketLetters.ticket_rated, ticket, { count: rating, note: note ?? '—' }, now)
    const event = ticketEvents.ticket_rated({ ref: ticket.ref, rating, note: note ?? '' })
    await recordEvent(tx, { enclaveId, actor, subject: subjectOf(ticket), firmId: ticket.firmId, event }, now)
    return ok({ ticketId: ticket.id })
  })
}

export type ReopenRefusal = StepRefusal | 'too_late'

/**
 * It is not over: back into hand, with the time in which it was thought done left out of the clock. Firms whose reports
 * were joined to it are told, too.
 */
export async function reopen(
  actor: Actor,
  ticketId: string,
  { text }: Reopening,
  now: Date,
): Promise<Done<ReopenRefusal>> {
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const ticket = await ticketFor(tx, actor, ticketId)
    const next = stepFrom(ticket, 'reopen', actor)
    if (!next.ok) return next
    const solvedAt = ticket.solvedAt ?? now
    const until = await mayReopenUntil(tx, enclaveId, solvedAt)
    if (actor.role === 'founder' && dayOf(now) > until) return refuse('too_late', { until })
    const open = { solvedAt: null, solveMinutes: null, rating: null, ratingNote: '', ratedAt: null }
    const lost = await writeStep(tx, ticket, next.value, open)
    if (lost) return lost
    const wait = { enclaveId, id: newId(), ticketId: ticket.id, why: 'check', startedAt: solvedAt }
    await tx.ticketWait.create({ data: { ...wait, endedAt: now } })
    await say(tx, actor, ticket, { kind: 'reopening', text }, now)
    if (actor.role === 'founder')
      await tellStaff(tx, actor, ticketLetters.ticket_reopened, ticket, { note: text }, now)
    else await tellFirm(tx, actor, ticketLetters.ticket_message, ticket, { note: text }, now)
    // What one firm writes is not for the others.
    await tellJoined(tx, actor, ticketLetters.ticket_goes_on, ticket, {}, now)
    const event = ticketEvents.ticket_reopened({ ref: ticket.ref, reason: text })
    await recordEvent(tx, { enclaveId, actor, subject: subjectOf(ticket), firmId: ticket.firmId, event }, now)
    return ok({ ticketId: ticket.id })
  })
}
