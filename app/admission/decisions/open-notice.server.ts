import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { dueFrom } from '~/admission/applications/periods.server'
import { applicationEvents } from '~/admission/applications/events'
import { loadForStaff, move, note, takeStep, notifyFirm } from '~/admission/applications/staff.server'
import { decisionLetters } from './letters'

export type OpenNoticeRefusal = 'wrong_state' | 'wrong_role' | 'changed_meanwhile'

/** 公示: an accepted firm is named in public for the working days in force, counted from tomorrow. */
export async function openNotice(
  actor: Actor,
  id: string,
  now: Date,
): Promise<Outcome<{ until: string }, OpenNoticeRefusal>> {
  return inTransaction(async (tx) => {
    const before = await loadForStaff(tx, actor, id)
    const next = takeStep('publish', before, actor)
    if (!next.ok) return next
    if (before.outcome !== 'accepted') return refuse('wrong_state')
    const from = dayOf(now)
    const until = await dueFrom(before.enclaveId, 'publicNotice', from, tx)
    const moved = await move(tx, before, {
      state: next.value,
      stateSince: now,
      noticeFrom: dateOfDay(from),
      noticeUntil: dateOfDay(until),
    })
    if (!moved) return refuse('changed_meanwhile')
    await notifyFirm(tx, before, decisionLetters.public_notice_opened, { from, until }, now)
    await note(tx, actor, before, applicationEvents.public_notice_opened({ from, until }), now)
    return ok({ until })
  })
}
