import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { applicationEvents } from './events'
import { loadForStaff, note, notifyFirm } from './staff.server'
import { applicationLetters } from './letters'

export type RemindRefusal = 'not_their_turn' | 'reminded_today'

/** Reminds a firm of its open correction, once a day at most. */
export async function remindFirm(
  actor: Actor,
  id: string,
  now: Date,
): Promise<Outcome<{ ref: string }, RemindRefusal>> {
  return inTransaction(async (tx) => {
    // Of two who remind at once the second sees the first one's letter.
    await tx.$queryRaw`SELECT id FROM "Application" WHERE "enclaveId" = ${actor.enclaveId}::uuid
      AND id = ${id}::uuid FOR UPDATE`
    const before = await loadForStaff(tx, actor, id)
    const open = before.corrections[0]
    if (before.state !== 'awaiting_correction' || !open) return refuse('not_their_turn')
    const { enclaveId } = actor
    const last = await tx.letter.findFirst({
      where: { enclaveId, kind: applicationLetters.correction_reminder.kind, aboutId: id },
      orderBy: { createdAt: 'desc' },
    })
    if (last && dayOf(last.createdAt) === dayOf(now)) return refuse('reminded_today')
    const due = dayFromDate(open.dueOn)
    await notifyFirm(tx, before, applicationLetters.correction_reminder, { due }, now)
    await note(tx, actor, before, applicationEvents.application_reminded({ due }), now)
    return ok({ ref: before.ref })
  })
}
