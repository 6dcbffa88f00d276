import { withdrawAsk } from '~/landing/asks/ask.part.server'
import { recordEvent } from '~/ground/audit/record.server'
import { endPlace } from '~/ground/firm-places/places.part.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from './abilities'
import { landingEvents } from './events'
import type { Drop } from './move.form'
import { NO_BLOCKER, NO_CHANNEL, NO_LISTING } from './facts'
import { isAtOrPast, type ProjectStage } from './stages'
import { notifyAll } from './notify.server'
import { ownProject } from './visible.server'
import { projectLetters } from './letters'

export type DropRefusal =
  'is_dropped' | 'closed_on_missing' | 'in_the_future' | 'before_the_last' | 'changed_meanwhile'

/**
 * Gives a project up, with the reason; the firm may begin another. One that produces ends on the day its plant closed,
 * and so does the firm's place of production.
 */
export async function dropProject(
  actor: Actor,
  projectId: string,
  { reason, version, on }: Drop,
  now: Date,
): Promise<Outcome<{ projectId: string }, DropRefusal>> {
  return inTransaction(async (tx) => {
    const project = await ownProject(tx, actor, projectId)
    if (!can(actor.role, 'drop')) forbidden()
    const { enclaveId, id, firmId, ref, stage } = project
    if (stage === 'dropped') return refuse('is_dropped')
    const produced = isAtOrPast(stage as ProjectStage, 'producing')
    const day = produced ? on : dayOf(now)
    const last = dayFromDate(project.stageSince)
    if (!day) return refuse('closed_on_missing')
    if (day > dayOf(now)) return refuse('in_the_future')
    if (day < last) return refuse('before_the_last', { day: last })

    const { count } = await tx.landingProject.updateMany({
      where: { enclaveId, id, stage, version },
      data: {
        stage: 'dropped',
        droppedReason: reason,
        ...NO_BLOCKER,
        nextStep: '',
        ...NO_LISTING,
        ...NO_CHANNEL,
        stageSince: dateOfDay(day),
        version: { increment: 1 },
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    await withdrawAsk(tx, actor, project, now)
    if (produced) await endPlace(tx, { enclaveId, firmId, kind: 'production', city: 'home' }, day)
    await notifyAll(tx, actor, project, projectLetters.landing_dropped, { reason }, now)
    const payload = { ref, reason, stage, ...(produced ? { closedOn: day } : {}) }
    const subject = { type: 'project', id }
    await recordEvent(
      tx,
      { enclaveId, actor, subject, firmId, event: landingEvents.landing_dropped(payload) },
      now,
    )
    return ok({ projectId: id })
  })
}
