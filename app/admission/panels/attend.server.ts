import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { dateOfDay, dayFromDate, dayOf, timeOf, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { setAgenda } from './agenda.part.server'
import type { Attendance } from './attend.form'
import { panelEvents } from './events'
import { loadPanel, movePanel, notePanel, takeStep, type LoadedPanel } from './own.server'

export type AttendRefusal =
  | 'wrong_state'
  | 'wrong_role'
  | 'member_unknown'
  | 'chair_away'
  | 'no_quorum'
  | 'agenda_empty'
  | 'other_day'
  | 'day_ahead'
  | 'day_before_call'
  | 'changed_meanwhile'

/**
 * Records who is there. With the chair and enough members the meeting opens, on the ranking of that moment, or on
 * the agenda set by hand. The day it really met is kept; another day than it was called for has to be said.
 */
export async function attend(
  actor: Actor,
  id: string,
  { present, ...when }: Attendance,
  now: Date,
): Promise<Outcome<{ present: number }, AttendRefusal>> {
  return inTransaction(async (tx) => {
    const before = await loadPanel(tx, actor, id)
    const next = takeStep('attend', before, actor)
    if (!next.ok) return next
    const there = before.members.filter(({ userId }) => present.includes(userId))
    if (there.length < new Set(present).size) return refuse('member_unknown')
    if (!there.some(({ chair }) => chair)) return refuse('chair_away')
    const { enclaveId, intakeId, quorum } = before
    if (there.length < quorum) return refuse('no_quorum', { present: there.length, quorum })
    const opens = before.state === 'convened'
    const met = opens ? metAt(before, when, now) : null
    if (met && !met.ok) return met
    const opened = met ? { openedAt: now, recorder: actor.name, ...met.value } : {}
    if (!(await movePanel(tx, before, { state: next.value, ...opened }))) return refuse('changed_meanwhile')
    if (opens && (await setAgenda(tx, { enclaveId, panelId: id, intakeId }, before.agendaBy)) === 0)
      throw new EmptyAgenda()
    for (const { userId } of before.members) {
      await tx.panelMember.updateMany({
        where: { enclaveId, panelId: id, userId },
        data: { present: there.some((one) => one.userId === userId) },
      })
    }
    const payload = { ref: before.ref, present: there.length, members: before.members.length }
    const kind = opens ? 'panel_opened' : 'panel_attendance_changed'
    await notePanel(tx, actor, id, panelEvents[kind](payload), now)
    return ok({ present: there.length })
  }).catch((error: unknown) => {
    if (error instanceof EmptyAgenda) return refuse('agenda_empty')
    throw error
  })
}

type When = Pick<Attendance, 'metOn' | 'metFrom' | 'otherDay'>

/** The day and the hour of a meeting that opens now: today and now unless said otherwise, never ahead. */
function metAt(
  panel: LoadedPanel,
  { metOn, metFrom, otherDay }: When,
  now: Date,
): Outcome<{ metOn: Date; metFrom: string }, 'other_day' | 'day_ahead' | 'day_before_call'> {
  const today = dayOf(now)
  const planned = dayFromDate(panel.heldOn)
  const day: Day = metOn ?? today
  if (day > today) return refuse('day_ahead', { day, today })
  if (day < dayOf(panel.convenedAt))
    return refuse('day_before_call', { day, called: dayOf(panel.convenedAt) })
  if (day !== planned && !otherDay) return refuse('other_day', { day, planned })
  return ok({ metOn: dateOfDay(day), metFrom: metFrom ?? (day === today ? timeOf(now) : panel.startsAt) })
}

/** Nothing waits for this meeting any more: it does not open. */
class EmptyAgenda extends Error {}
