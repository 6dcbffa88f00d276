import { askDepartment, departmentOn, withdrawAsk } from '~/landing/asks/ask.part.server'
import { readersOf } from '~/landing/asks/visible.server'
import { shortened } from '~/landing/priorities/green'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from './abilities'
import { landingEvents } from './events'
import type { Blocker } from './move.form'
import { greenOf, NOT_HASTENED } from './facts'
import { notifyAll } from './notify.server'
import { canOwn, ownProject, type ProjectRow } from './visible.server'
import { projectLetters } from './letters'

export type BlockerRefusal =
  | 'is_dropped'
  | 'is_closed'
  | 'in_the_future'
  | 'before_the_last'
  | 'ends_before_it_began'
  | 'owner_not_staff'
  | 'department_over'
  | 'department_unread'
  | 'due_passed'
  | 'changed_meanwhile'

/**
 * Says what holds a project up and in whose hands it lies, since and until when, what is done about it and by whom. A
 * second note replaces the first.
 */
export async function noteBlocker(
  actor: Actor,
  projectId: string,
  input: Blocker,
  now: Date,
): Promise<Outcome<{ projectId: string }, BlockerRefusal>> {
  return inTransaction(async (tx) => {
    const project = await ownProject(tx, actor, projectId)
    if (!can(actor.role, 'block')) forbidden()
    const { enclaveId, id, firmId, ref } = project
    const { blocker, side, since, nextStep } = input
    const { until, nearer } = limitOf(project, input, dayOf(now))
    const ownerId = input.ownerId ?? project.ownerId
    if (project.stage === 'dropped') return refuse('is_dropped')
    if (project.closedOn) return refuse('is_closed')
    if (since > dayOf(now)) return refuse('in_the_future')
    const last = dayFromDate(project.stageSince)
    if (since < last) return refuse('before_the_last', { day: last })
    if (until && until < since) return refuse('ends_before_it_began')
    if (ownerId !== project.ownerId && !(await canOwn(tx, enclaveId, ownerId)))
      return refuse('owner_not_staff')
    const asked =
      side === 'department' && input.departmentId && until
        ? { departmentId: input.departmentId, dueOn: until }
        : null
    if (asked && !(await departmentOn(tx, enclaveId, asked.departmentId, dayOf(now))))
      return refuse('department_over')
    if (asked && (await readersOf(tx, enclaveId, [asked.departmentId])).length === 0)
      return refuse('department_unread')
    if (asked && asked.dueOn < dayOf(now)) return refuse('due_passed')

    const { count } = await tx.landingProject.updateMany({
      where: { enclaveId, id, stage: project.stage, version: input.version },
      data: {
        blocker,
        blockedBy: side,
        blockedSince: dateOfDay(since),
        blockedUntil: until ? dateOfDay(until) : null,
        ...nearer,
        nextStep,
        ownerId,
        version: { increment: 1 },
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    if (!asked) await withdrawAsk(tx, actor, project, now)
    await notifyAll(
      tx,
      actor,
      { ...project, ownerId },
      projectLetters.landing_blocked,
      { blocker, nextStep, day: since },
      now,
    )
    const payload = { ref, blocker, side, since, ...(until ? { until } : {}), nextStep, ownerId }
    const subject = { type: 'project', id }
    await recordEvent(
      tx,
      { enclaveId, actor, subject, firmId, event: landingEvents.landing_blocked(payload) },
      now,
    )
    if (asked) await askDepartment(tx, actor, project, { ...asked, question: blocker }, now)
    return ok({ projectId: id })
  })
}

type Limit = { until: Day | undefined; nearer: Partial<Record<keyof typeof NOT_HASTENED, Date | null>> }

/** Until when: for a department in the green channel the day lies nearer; one that stands already is not moved again. */
function limitOf(project: ProjectRow, { side, until }: Blocker, today: Day): Limit {
  const { blockedUntil } = project
  if (until && blockedUntil !== null && dayFromDate(blockedUntil) === until) return { until, nearer: {} }
  if (side !== 'department' || !until) return { until, nearer: NOT_HASTENED }
  const at = shortened(today, until, greenOf(project))
  if (at === until) return { until, nearer: NOT_HASTENED }
  return { until: at, nearer: { hastenedFrom: dateOfDay(until), hastenedTo: dateOfDay(at) } }
}
