import type { Actor } from '~/ground/people/actor'
import { settingFrom } from '~/ground/settings/settings'
import { inTransaction } from '~/platform/db.server'
import { addWorkingDays } from '~/shared/calendar'
import { dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { applicationEvents } from './events'
import { loadForStaff, move, note, takeStep, notifyFirm } from './staff.server'
import { applicationLetters } from './letters'

export type TakeUpRefusal = 'wrong_state' | 'wrong_role' | 'changed_meanwhile'

/** 受理: an officer takes the file, the same day it came, and is in charge of it from now on. */
export async function acceptForScreening(
  actor: Actor,
  id: string,
  now: Date,
): Promise<Outcome<{ id: string }, TakeUpRefusal>> {
  return inTransaction(async (tx) => {
    const before = await loadForStaff(tx, actor, id)
    const next = takeStep('take_up', before, actor)
    if (!next.ok) return next
    // How many screen is fixed with the first file taken up: nobody changes it in this moment.
    const [read] = await tx.$queryRaw<{ periods: unknown }[]>`
      SELECT setting_on("enclaveId", 'deadlines', ${dayOf(now)}::date) AS periods FROM "Intake"
      WHERE "enclaveId" = ${before.enclaveId}::uuid AND id = ${before.intakeId}::uuid FOR SHARE`
    const moved = await move(tx, before, { state: next.value, stateSince: now, officerId: actor.userId })
    if (!moved) return refuse('changed_meanwhile')
    const due = addWorkingDays(dayOf(now), settingFrom('deadlines', read?.periods).screen)
    await notifyFirm(tx, before, applicationLetters.application_taken_up, { officer: actor.name, due }, now)
    await note(tx, actor, before, applicationEvents.application_taken_up({ due }), now)
    return ok({ id })
  })
}
