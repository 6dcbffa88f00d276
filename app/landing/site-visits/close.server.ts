import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { refusalOfPhotos, type PhotoRefusal } from '~/residence/tickets/photos.part.server'
import { dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayVisit } from './abilities'
import { visitEvents } from './events'
import { attachPhotos } from './photos.part.server'
import { tell } from './tell.part.server'
import type { Closing } from './visit.form'
import { ownFinding } from './visible.server'
import { siteVisitLetters } from './letters'

export type CloseRefusal =
  'closed_already' | 'in_the_future' | 'before_the_visit' | 'changed_meanwhile' | PhotoRefusal

/** Puts on record that a finding is put right: by which person, on which day and how. Of two at once one is told. */
export async function closeFinding(
  actor: Actor,
  findingId: string,
  { version, person, putRightOn, note, files }: Closing,
  now: Date,
): Promise<Outcome<{ visitId: string }, CloseRefusal>> {
  if (!mayVisit(actor.role, 'close')) forbidden()
  const { enclaveId, userId } = actor
  return inTransaction(async (tx): Promise<Outcome<{ visitId: string }, CloseRefusal>> => {
    const { id, state, what, visit, visitId, ownerId, recordedById } = await ownFinding(actor, findingId, tx)
    if (state === 'closed') return refuse('closed_already')
    if (putRightOn > dayOf(now)) return refuse('in_the_future')
    const day = dayFromDate(visit.visitedOn)
    if (putRightOn < day) return refuse('before_the_visit', { day })
    const wrong = await refusalOfPhotos(tx, actor, files)
    if (wrong) return refuse(wrong)
    const { count } = await tx.visitFinding.updateMany({
      where: { enclaveId, id, state: 'open', version },
      data: {
        state: 'closed',
        person,
        putRightOn: dateOfDay(putRightOn),
        note,
        closedById: userId,
        closedAt: now,
        version: { increment: 1 },
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const { project } = visit
    await attachPhotos(tx, actor, { projectId: project.id, visitId, findingId: id, isAfter: true }, files)
    const said = { what, person, day: putRightOn, note }
    await tell(
      tx,
      actor,
      { letter: siteVisitLetters.visit_finding_closed, project, visitId, to: [ownerId, recordedById], said },
      now,
    )
    const payload = { ref: project.ref, what, by: person, day: putRightOn, note }
    const event = visitEvents.visit_finding_closed(payload)
    const subject = { type: 'project', id: project.id }
    await recordEvent(tx, { enclaveId, actor, subject, firmId: project.firmId, event }, now)
    return ok({ visitId })
  })
}
