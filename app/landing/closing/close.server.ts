import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { lockedProject } from '~/landing/commitments/locked.server'
import { can } from '~/landing/projects/abilities'
import { notifyAll } from '~/landing/projects/notify.server'
import { isAtOrPast, type ProjectStage } from '~/landing/projects/stages'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { dateOfDay, dayFromDate, dayOf, daysBetween } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Closing, Reopening } from './closing.form'
import { closingEvents } from './events'
import { closingLetters } from './letters'
import { openMatters } from './open-matters.server'
import { SETTLED } from './words'

type Done<R extends string> = Outcome<{ projectId: string }, R>

/**
 * Closes a landing that produces: the incubator and the park follow it up no longer as a project. Whatever holds it up,
 * waits for an answer or is late has to be settled first; promises whose day lies ahead may stay, with the reason. What
 * the firm answers by the quarter goes on, and so do full capacity and the above-scale line.
 */
export async function closeLanding(
  actor: Actor,
  projectId: string,
  { version, reason }: Closing,
  now: Date,
): Promise<
  Done<'not_producing' | 'closed_already' | 'matters_open' | 'reason_missing' | 'changed_meanwhile'>
> {
  if (!can(actor.role, 'close')) forbidden()
  return inTransaction(async (tx) => {
    const project = await lockedProject(tx, actor, projectId)
    const { enclaveId, id, firmId, ref, stage } = project
    if (project.closedOn) return refuse('closed_already')
    if (!isAtOrPast(stage as ProjectStage, 'producing')) return refuse('not_producing')
    const today = dayOf(now)
    const open = await openMatters(tx, { enclaveId, projectId: id }, today)
    if (open.must > 0) return refuse('matters_open', { count: open.must })
    if (open.count > 0 && !reason) return refuse('reason_missing', { count: open.count })
    const said = open.count > 0 ? (reason ?? '') : ''
    const { count } = await tx.landingProject.updateMany({
      where: { enclaveId, id, version, stage, closedOn: null, blockedSince: null },
      data: {
        closedOn: dateOfDay(today),
        closedById: actor.userId,
        closedReason: said,
        nextStep: '',
        version: { increment: 1 },
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const note = { noteZh: said || SETTLED.zh, noteEn: said || SETTLED.en }
    await notifyAll(tx, actor, project, closingLetters.landing_closed, note, now)
    const event = closingEvents.landing_closed({ ref, open: open.count, reason: said })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'project', id }, firmId, event }, now)
    return ok({ projectId: id })
  })
}

/** Opens a closed landing again, with the reason: what is then noted, asked or found is followed up once more. */
export async function reopenLanding(
  actor: Actor,
  projectId: string,
  { version, reason }: Reopening,
  now: Date,
): Promise<Done<'is_dropped' | 'not_closed' | 'changed_meanwhile'>> {
  if (!can(actor.role, 'reopen')) forbidden()
  return inTransaction(async (tx) => {
    const project = await lockedProject(tx, actor, projectId)
    const { enclaveId, id, firmId, ref, closedOn, stage } = project
    if (stage === 'dropped') return refuse('is_dropped')
    if (!closedOn) return refuse('not_closed')
    const { count } = await tx.landingProject.updateMany({
      where: { enclaveId, id, version, closedOn: { not: null } },
      data: { closedOn: null, closedById: null, closedReason: '', version: { increment: 1 } },
    })
    if (count === 0) return refuse('changed_meanwhile')
    await notifyAll(tx, actor, project, closingLetters.landing_reopened, { reason }, now)
    const days = daysBetween(dayFromDate(closedOn), dayOf(now))
    const event = closingEvents.landing_reopened({ ref, reason, days })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'project', id }, firmId, event }, now)
    return ok({ projectId: id })
  })
}
