import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from './abilities'
import { landingEvents } from './events'
import type { Drop } from './move.form'
import { isAtOrPast, type ProjectStage } from './stages'
import { notifyAll } from './notify.server'
import { ownProject } from './visible.server'

/** Gives a project up, with the reason; the firm may begin another. What already produces cannot be dropped. */
export async function dropProject(
  actor: Actor,
  projectId: string,
  { reason, version }: Drop,
  now: Date,
): Promise<Outcome<{ projectId: string }, 'is_dropped' | 'produces' | 'changed_meanwhile'>> {
  return inTransaction(async (tx) => {
    const project = await ownProject(tx, actor, projectId)
    if (!can(actor.role, 'drop')) forbidden()
    const { enclaveId, id, firmId, ref, stage } = project
    if (stage === 'dropped') return refuse('is_dropped')
    if (isAtOrPast(stage as ProjectStage, 'producing')) return refuse('produces')

    const { count } = await tx.landingProject.updateMany({
      where: { enclaveId, id, stage, version },
      data: {
        stage: 'dropped',
        droppedReason: reason,
        blocker: '',
        blockedSince: null,
        nextStep: '',
        stageSince: dateOfDay(dayOf(now)),
        version: { increment: 1 },
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    await notifyAll(tx, actor, project, 'landing_dropped', { reason }, now)
    const payload = { ref, reason, stage }
    const subject = { type: 'project', id }
    await recordEvent(
      tx,
      { enclaveId, actor, subject, firmId, event: landingEvents.landing_dropped(payload) },
      now,
    )
    return ok({ projectId: id })
  })
}
