import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { ownProject } from '~/landing/projects/visible.server'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { refusalOfPhotos, type PhotoRefusal } from '~/residence/tickets/photos.part.server'
import { dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayVisit } from './abilities'
import { visitEvents } from './events'
import { attachPhotos } from './photos.part.server'
import { tell } from './tell.part.server'
import type { Finding, Visit } from './visit.form'
import { ownVisit, peopleFor } from './visible.server'
import { siteVisitLetters } from './letters'

export type VisitRefusal = 'is_dropped' | 'in_the_future' | PhotoRefusal
type Visited = Outcome<{ visitId: string }, VisitRefusal>

/** Puts a visit of a project's site on record; sent twice it stays one. */
export async function recordVisit(
  actor: Actor,
  projectId: string,
  { visitedOn, place, people, said, files, idempotencyKey: key }: Visit,
  now: Date,
): Promise<Visited> {
  if (!mayVisit(actor.role, 'record')) forbidden()
  const { enclaveId, userId } = actor
  return inTransaction((tx) =>
    once<{ visitId: string }, VisitRefusal>(tx, { userId, key, command: 'site_visit' }, now, async () => {
      const project = await ownProject(tx, actor, projectId)
      if (project.stage === 'dropped') return refuse('is_dropped')
      if (visitedOn > dayOf(now)) return refuse('in_the_future')
      const wrong = await refusalOfPhotos(tx, actor, files)
      if (wrong) return refuse(wrong)
      const id = newId()
      const { ref, firmId } = project
      const made = { recordedById: userId, recordedAt: now }
      await tx.siteVisit.create({
        data: { enclaveId, id, projectId, visitedOn: dateOfDay(visitedOn), place, people, said, ...made },
      })
      await attachPhotos(tx, actor, { projectId, visitId: id, findingId: null }, files)
      const payload = { ref, day: visitedOn, place, people, said, photos: files.length }
      const subject = { type: 'project', id: projectId }
      const event = visitEvents.site_visited(payload)
      await recordEvent(tx, { enclaveId, actor, subject, firmId, event }, now)
      return ok({ visitId: id })
    }),
  )
}

export type FindingRefusal = 'is_dropped' | 'before_the_visit' | 'owner_unknown' | PhotoRefusal

/** Puts on record what a visit found, with who puts it right and until when; that person gets a letter. */
export async function noteFinding(
  actor: Actor,
  visitId: string,
  { what, ownerId, dueOn, files, idempotencyKey: key }: Finding,
  now: Date,
): Promise<Outcome<{ visitId: string }, FindingRefusal>> {
  if (!mayVisit(actor.role, 'record')) forbidden()
  const { enclaveId, userId } = actor
  return inTransaction((tx) =>
    once<{ visitId: string }, FindingRefusal>(
      tx,
      { userId, key, command: 'visit_finding' },
      now,
      async () => {
        const { project, visitedOn } = await ownVisit(actor, visitId, tx)
        if (project.stage === 'dropped') return refuse('is_dropped')
        const day = dayFromDate(visitedOn)
        if (dueOn < day) return refuse('before_the_visit', { day })
        const people = await peopleFor(tx, enclaveId, project.parkId)
        const owner = people.find(({ id }) => id === ownerId)
        if (!owner) return refuse('owner_unknown')
        const wrong = await refusalOfPhotos(tx, actor, files)
        if (wrong) return refuse(wrong)
        const id = newId()
        const made = { state: 'open', recordedById: userId, recordedAt: now }
        await tx.visitFinding.create({
          data: { enclaveId, id, visitId, what, ownerId, dueOn: dateOfDay(dueOn), ...made },
        })
        await attachPhotos(tx, actor, { projectId: project.id, visitId, findingId: id }, files)
        await tell(
          tx,
          actor,
          {
            letter: siteVisitLetters.visit_finding_noted,
            project,
            visitId,
            to: [ownerId],
            said: { what, due: dueOn },
          },
          now,
        )
        const event = visitEvents.visit_finding_noted({
          ref: project.ref,
          what,
          owner: owner.name,
          due: dueOn,
        })
        const subject = { type: 'project', id: project.id }
        await recordEvent(tx, { enclaveId, actor, subject, firmId: project.firmId, event }, now)
        return ok({ visitId })
      },
    ),
  )
}
