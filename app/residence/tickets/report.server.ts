import { mayReport } from './abilities'
import { recordEvent } from '~/ground/audit/record.server'
import { nextRef } from '~/ground/enclaves/next-ref.part.server'
import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dayOf, yearOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { ticketEvents } from './events'
import { attachPhotos, refusalOfPhotos, type PhotoRefusal } from './photos.part.server'
import { placeFor } from './places.server'
import { tellStaff } from './tell.part.server'
import type { Report } from './ticket.form'
import { titleOf } from './title'
import { ticketLetters } from './letters'

export type ReportRefusal = PhotoRefusal | 'unknown_kind' | 'unknown_place' | 'no_firm'
type Reported = Outcome<{ ticketId: string }, ReportRefusal>

/** A founder or staff reports something; every officer is told, and the clock begins. */
export async function report(actor: Actor, input: Report, now: Date): Promise<Reported> {
  const { role, userId } = actor
  if (!mayReport(role, 'report')) forbidden()
  return inTransaction((tx) =>
    once(tx, { userId, key: input.idempotencyKey, command: 'report_ticket' }, now, () =>
      writeReport(tx, actor, input, now),
    ),
  )
}

/** The same within another act, as a finding of an inspection becomes a report. */
export async function writeReport(
  tx: Tx,
  actor: Actor,
  { kind, text, placeId, files }: Omit<Report, 'idempotencyKey'>,
  now: Date,
): Promise<Reported> {
  const { enclaveId, userId, firmId, role } = actor
  if (role === 'founder' && !firmId) return refuse('no_firm')
  const care = await settingOn(tx, enclaveId, 'care', dayOf(now))
  const known = care.kinds.find(({ code }) => code === kind)
  if (!known) return refuse('unknown_kind')
  const place = placeId ? await placeFor(tx, actor, placeId, dayOf(now)) : null
  if (placeId && !place) return refuse('unknown_place')
  const wrong = await refusalOfPhotos(tx, actor, files)
  if (wrong) return refuse(wrong)
  const id = newId()
  const ref = await nextRef(tx, enclaveId, 'BX', yearOf(dayOf(now)))
  const of = role === 'founder' ? (firmId ?? notFound()) : null
  const ticket = await tx.ticket.create({
    data: {
      enclaveId,
      id,
      ref,
      kind,
      priority: known.priority,
      state: 'reported',
      text,
      firmId: of,
      placeId: place?.id ?? null,
      reportedById: userId,
      reportedAt: now,
    },
  })
  await attachPhotos(tx, actor, { ticketId: id, messageId: null }, files)
  await tellStaff(tx, actor, ticketLetters.ticket_reported, ticket, { place: place?.code ?? '—' }, now)
  const event = ticketEvents.ticket_reported({ ref, what: titleOf(ticket), place: place?.code ?? '' })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'ticket', id }, firmId: of, event }, now)
  return ok({ ticketId: id })
}
