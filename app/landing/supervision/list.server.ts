import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { NO_LISTING } from '~/landing/projects/facts'
import { notifyAll } from '~/landing/projects/notify.server'
import { ownProject } from '~/landing/projects/visible.server'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { dateOfDay, dayFromDate, dayOf, daysBetween } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { maySupervise } from './abilities'
import { supervisionEvents } from './events'
import type { Listing, Unlisting } from './supervision.form'
import { supervisionLetters } from './letters'

type Done<R extends string> = Outcome<{ projectId: string }, R>

/** Lists a project for supervision (挂牌督办): from now on it stands first, until it is taken off with a result. */
export async function listProject(
  actor: Actor,
  projectId: string,
  { level, reason, leader, ends, dueOn, version }: Listing,
  now: Date,
): Promise<Done<'is_dropped' | 'listed_already' | 'day_passed' | 'changed_meanwhile'>> {
  if (!maySupervise(actor.role, 'list')) forbidden()
  return inTransaction(async (tx) => {
    const project = await ownProject(tx, actor, projectId)
    const { enclaveId, id, firmId, ref, stage } = project
    if (stage === 'dropped') return refuse('is_dropped')
    if (project.listedOn) return refuse('listed_already')
    if (dueOn < dayOf(now)) return refuse('day_passed')
    const said = { listedLevel: level, listedLeader: leader, listedEnds: ends }
    const days = { listedOn: dateOfDay(dayOf(now)), listedDueOn: dateOfDay(dueOn) }
    const { count } = await tx.landingProject.updateMany({
      where: { enclaveId, id, version, listedOn: null, stage: { not: 'dropped' } },
      data: { ...said, ...days, version: { increment: 1 } },
    })
    if (count === 0) return refuse('changed_meanwhile')
    await notifyAll(
      tx,
      actor,
      project,
      supervisionLetters.landing_listed,
      { reason, person: leader, due: dueOn },
      now,
    )
    const event = supervisionEvents.project_listed({ ref, level, reason, leader, ends, due: dueOn })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'project', id }, firmId, event }, now)
    return ok({ projectId: id })
  })
}

/** Takes a project off supervision (销号), with what came of it and how long it took. */
export async function unlistProject(
  actor: Actor,
  projectId: string,
  { result, version }: Unlisting,
  now: Date,
): Promise<Done<'not_listed' | 'changed_meanwhile'>> {
  if (!maySupervise(actor.role, 'list')) forbidden()
  return inTransaction(async (tx) => {
    const project = await ownProject(tx, actor, projectId)
    const { enclaveId, id, firmId, ref, listedOn, listedLevel } = project
    if (!listedOn) return refuse('not_listed')
    const { count } = await tx.landingProject.updateMany({
      where: { enclaveId, id, version, listedOn: { not: null } },
      data: { ...NO_LISTING, version: { increment: 1 } },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const days = daysBetween(dayFromDate(listedOn), dayOf(now))
    await notifyAll(tx, actor, project, supervisionLetters.landing_unlisted, { note: result }, now)
    const event = supervisionEvents.project_unlisted({ ref, level: listedLevel ?? '', result, days })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'project', id }, firmId, event }, now)
    return ok({ projectId: id })
  })
}
