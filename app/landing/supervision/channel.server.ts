import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { hastenAsk } from '~/landing/asks/ask.part.server'
import { hastened } from '~/landing/priorities/green'
import { hastenedOf, NO_CHANNEL } from '~/landing/projects/facts'
import { notifyAll } from '~/landing/projects/notify.server'
import { isAtOrPast, type ProjectStage } from '~/landing/projects/stages'
import { ownProject, type ProjectRow } from '~/landing/projects/visible.server'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { dateOfDay, dayFromDate, dayOf, daysBetween, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { maySupervise } from './abilities'
import { supervisionEvents } from './events'
import type { Channel } from './supervision.form'
import { supervisionLetters } from './letters'

type Done<R extends string> = Outcome<{ projectId: string }, R>

/**
 * Opens the green channel for a project (绿色通道): its next step and what a department is asked count to the share of
 * the days left that is in force today. What a department is asked already gets its nearer day, and a letter; what an
 * earlier opening brought nearer is not brought nearer again.
 */
export async function openChannel(
  actor: Actor,
  projectId: string,
  { reason, version }: Channel,
  now: Date,
): Promise<Done<'is_dropped' | 'arrived' | 'open_already' | 'changed_meanwhile'>> {
  if (!maySupervise(actor.role, 'open_channel')) forbidden()
  return inTransaction(async (tx) => {
    const project = await ownProject(tx, actor, projectId)
    const { enclaveId, id, firmId, ref, stage } = project
    if (stage === 'dropped') return refuse('is_dropped')
    if (isAtOrPast(stage as ProjectStage, 'producing')) return refuse('arrived')
    if (project.greenOn) return refuse('open_already')
    const today = dayOf(now)
    const { greenPercent: percent } = await settingOn(tx, enclaveId, 'limits', today)
    const green = { on: today, percent }
    const nearer = (due: Day) => hastened(today, due, green, hastenedOf(project))
    const { count } = await tx.landingProject.updateMany({
      where: { enclaveId, id, version, stage, greenOn: null },
      data: {
        greenOn: dateOfDay(today),
        greenPercent: percent,
        ...limitOf(project, nearer),
        version: { increment: 1 },
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    await hastenAsk(tx, actor, project, nearer, now)
    await notifyAll(tx, actor, project, supervisionLetters.landing_hastened, { reason }, now)
    const event = supervisionEvents.green_channel_opened({ ref, reason, percent })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'project', id }, firmId, event }, now)
    return ok({ projectId: id })
  })
}

/** The day of the blocker brought nearer, and from which day; nothing where it stays. */
function limitOf(project: ProjectRow, nearer: (due: Day) => Day) {
  if (!project.blockedUntil) return {}
  const due = dayFromDate(project.blockedUntil)
  const at = nearer(due)
  return at === due
    ? {}
    : { blockedUntil: dateOfDay(at), hastenedFrom: project.blockedUntil, hastenedTo: dateOfDay(at) }
}

/** Closes it again: the next step has its planned day; a day that a department was given stays. */
export async function closeChannel(
  actor: Actor,
  projectId: string,
  { reason, version }: Channel,
  now: Date,
): Promise<Done<'not_open' | 'changed_meanwhile'>> {
  if (!maySupervise(actor.role, 'open_channel')) forbidden()
  return inTransaction(async (tx) => {
    const project = await ownProject(tx, actor, projectId)
    const { enclaveId, id, firmId, ref, greenOn } = project
    if (!greenOn) return refuse('not_open')
    const { count } = await tx.landingProject.updateMany({
      where: { enclaveId, id, version, greenOn: { not: null } },
      data: { ...NO_CHANNEL, version: { increment: 1 } },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const days = daysBetween(dayFromDate(greenOn), dayOf(now))
    await notifyAll(tx, actor, project, supervisionLetters.landing_unhastened, { reason }, now)
    const event = supervisionEvents.green_channel_closed({ ref, reason, days })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'project', id }, firmId, event }, now)
    return ok({ projectId: id })
  })
}
