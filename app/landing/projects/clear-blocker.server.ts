import { withdrawAsk } from '~/landing/asks/ask.part.server'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { dayFromDate, dayOf, daysBetween } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from './abilities'
import { landingEvents } from './events'
import { NO_BLOCKER } from './facts'
import type { Clear } from './move.form'
import { notifyAll } from './notify.server'
import { ownProject } from './visible.server'
import { projectLetters } from './letters'

/** The blocker is gone; how it went and how long it lasted stay on record. */
export async function clearBlocker(
  actor: Actor,
  projectId: string,
  input: Clear,
  now: Date,
): Promise<Outcome<{ projectId: string }, 'not_blocked' | 'changed_meanwhile'>> {
  return inTransaction(async (tx) => {
    const project = await ownProject(tx, actor, projectId)
    if (!can(actor.role, 'block')) forbidden()
    const { enclaveId, id, firmId, ref, blocker, blockedSince } = project
    if (!blockedSince) return refuse('not_blocked')

    const { count } = await tx.landingProject.updateMany({
      where: { enclaveId, id, version: input.version, blockedSince: { not: null } },
      data: {
        ...NO_BLOCKER,
        nextStep: input.nextStep,
        version: { increment: 1 },
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    await withdrawAsk(tx, actor, project, now)
    const days = daysBetween(dayFromDate(blockedSince), dayOf(now))
    const said = { blocker, note: input.note, nextStep: input.nextStep }
    await notifyAll(tx, actor, project, projectLetters.landing_unblocked, said, now)
    const payload = { ref, ...said, days }
    const subject = { type: 'project', id }
    await recordEvent(
      tx,
      { enclaveId, actor, subject, firmId, event: landingEvents.landing_unblocked(payload) },
      now,
    )
    return ok({ projectId: id })
  })
}
