import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { dateOfDay, dayFromDate } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from './abilities'
import { landingEvents } from './events'
import type { Replan } from './move.form'
import { outOfOrder, stagesAhead, type ProjectStage } from './stages'
import { notifyAll } from './notify.server'
import { ownProject } from './visible.server'
import { projectLetters } from './letters'

export type ReplanRefusal = 'nothing_ahead' | 'plan_unchanged' | 'plan_decreases' | 'changed_meanwhile'

/** New days for the stages ahead. The old ones stay on record in the event. */
export async function replan(
  actor: Actor,
  projectId: string,
  input: Replan,
  now: Date,
): Promise<Outcome<{ projectId: string }, ReplanRefusal>> {
  return inTransaction(async (tx) => {
    const project = await ownProject(tx, actor, projectId)
    if (!can(actor.role, 'replan')) forbidden()
    const { enclaveId, id, firmId, ref, stage } = project
    const ahead = stagesAhead(stage as ProjectStage)
    if (ahead.length === 0) return refuse('nothing_ahead')
    const changes = ahead.flatMap((one) => {
      const old = project.milestones.find((milestone) => milestone.stage === one)?.plannedOn
      const from = old ? dayFromDate(old) : null
      const to = input.plan[one] ?? null
      return from === to ? [] : [{ stage: one, from, to }]
    })
    if (changes.length === 0) return refuse('plan_unchanged')
    const plan = Object.fromEntries(ahead.map((one) => [one, input.plan[one]]))
    const wrong = outOfOrder(plan, dayFromDate(project.stageSince))
    if (wrong) return refuse('plan_decreases', { stage: wrong })

    const { count } = await tx.landingProject.updateMany({
      where: { enclaveId, id, stage, version: input.version },
      data: { version: { increment: 1 } },
    })
    if (count === 0) return refuse('changed_meanwhile')
    for (const { stage: one, to } of changes) {
      const plannedOn = to ? dateOfDay(to) : null
      await tx.milestone.upsert({
        where: { enclaveId_projectId_stage: { enclaveId, projectId: id, stage: one } },
        create: { enclaveId, projectId: id, stage: one, plannedOn },
        update: { plannedOn },
      })
    }
    await notifyAll(
      tx,
      actor,
      project,
      projectLetters.landing_replanned,
      { reason: input.reason, count: changes.length },
      now,
    )
    const payload = { ref, reason: input.reason, changes }
    const subject = { type: 'project', id }
    await recordEvent(
      tx,
      { enclaveId, actor, subject, firmId, event: landingEvents.landing_replanned(payload) },
      now,
    )
    return ok({ projectId: id })
  })
}
