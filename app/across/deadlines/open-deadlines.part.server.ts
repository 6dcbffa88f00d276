import type { Periods } from '~/ground/settings/in-force'
import { recordEvent } from '~/ground/audit/record.server'
import { notifyFounders } from '~/ground/notices/receivers.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { env } from '~/platform/env.server'
import type { Tx } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { addWorkingDays, type Calendar } from '~/shared/calendar'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { periodsOf, type Period } from '~/admission/applications/periods.server'
import { calendarEvents } from '~/ground/calendar/events'
import { deadlineLetters } from './letters'

type What = 'correction' | 'agreement' | 'public_notice' | 'review' | 'answer'
/** A stored deadline, from which day it was reckoned, and by which period. */
type Open = {
  what: What
  id: string
  enclaveId: string
  application: { id: string; ref: string; firmId: string }
  from: Day
  period: Period
  dueOn: Day
  /** The expert whose it is; else it is the firm's. */
  expertId?: string
}
export type Moved = Open & { to: Day }

const OF_APPLICATION = { application: { select: { id: true, ref: true, firmId: true } } } as const

/** Every deadline that is stored as a day, runs still, and was reckoned in working days. */
async function openDeadlines(tx: Tx): Promise<Open[]> {
  const corrections = await tx.correction.findMany({ where: { answeredAt: null }, include: OF_APPLICATION })
  const agreements = await tx.agreement.findMany({
    where: { voidedAt: null, returnedAt: null, signedOn: null },
    include: OF_APPLICATION,
  })
  const notices = await tx.application.findMany({
    where: { state: 'public_notice', noticeUntil: { not: null } },
  })
  const reviews = await tx.review.findMany({ where: { state: 'assigned' }, include: OF_APPLICATION })
  const invitations = await tx.reviewInvitation.findMany({
    where: { state: 'invited', answerBy: { not: null } },
    include: OF_APPLICATION,
  })
  return [
    ...corrections.map(({ id, enclaveId, application, askedAt, dueOn }) => ({
      what: 'correction' as const,
      id,
      enclaveId,
      application,
      from: dayOf(askedAt),
      period: 'correct' as const,
      dueOn: dayFromDate(dueOn),
    })),
    ...agreements.map(({ id, enclaveId, application, issuedAt, dueOn }) => ({
      what: 'agreement' as const,
      id,
      enclaveId,
      application,
      from: dayOf(issuedAt),
      period: 'signAgreement' as const,
      dueOn: dayFromDate(dueOn),
    })),
    ...notices.flatMap(({ id, enclaveId, ref, firmId, noticeFrom, noticeUntil }) =>
      noticeFrom && noticeUntil
        ? {
            what: 'public_notice' as const,
            id,
            enclaveId,
            application: { id, ref, firmId },
            from: dayFromDate(noticeFrom),
            period: 'publicNotice' as const,
            dueOn: dayFromDate(noticeUntil),
          }
        : [],
    ),
    ...reviews.map(({ id, enclaveId, application, assignedAt, dueOn, expertId }) => ({
      what: 'review' as const,
      id,
      enclaveId,
      application,
      expertId,
      from: dayOf(assignedAt),
      period: 'review' as const,
      dueOn: dayFromDate(dueOn),
    })),
    ...invitations.flatMap(({ id, enclaveId, application, invitedAt, answerBy, expertId }) =>
      invitedAt && answerBy
        ? {
            what: 'answer' as const,
            id,
            enclaveId,
            application,
            expertId,
            from: dayOf(invitedAt),
            period: 'answer' as const,
            dueOn: dayFromDate(answerBy),
          }
        : [],
    ),
  ]
}

/**
 * Moves every open deadline that the calendar before gave, and that the calendar now puts later; a day that somebody
 * chose stays, one that is over stays over, and nobody loses a day that a letter has promised.
 */
export async function moveDeadlines(
  tx: Tx,
  actor: Actor,
  { before, now: calendar }: { before: Calendar; now: Calendar },
  at: Date,
): Promise<Moved[]> {
  const today = dayOf(at)
  const open = await openDeadlines(tx)
  const periods = new Map<string, Periods>()
  for (const enclaveId of new Set(open.map((one) => one.enclaveId))) {
    periods.set(enclaveId, await periodsOf(enclaveId, tx))
  }
  const moved = open.flatMap((one): Moved[] => {
    const days = periods.get(one.enclaveId)?.(one.from)[one.period]
    if (days === undefined) return []
    const was = addWorkingDays(one.from, days, before)
    const to = addWorkingDays(one.from, days, calendar)
    return one.dueOn >= today && one.dueOn === was && to > was ? [{ ...one, to }] : []
  })
  for (const one of moved) await write(tx, one)
  for (const one of moved) await tell(tx, one, at)
  for (const { enclaveId, what, application, dueOn, to } of moved) {
    const subject = { type: 'application', id: application.id }
    const payload = { ref: application.ref, what, from: dueOn, to }
    const event = calendarEvents.deadline_moved(payload)
    await recordEvent(tx, { enclaveId, actor, subject, firmId: application.firmId, event }, at)
  }
  return moved
}

async function write(tx: Tx, { what, enclaveId, id, to }: Moved): Promise<void> {
  const where = { enclaveId_id: { enclaveId, id } }
  const day = dateOfDay(to)
  switch (what) {
    case 'correction':
      await tx.correction.update({ where, data: { dueOn: day } })
      return
    case 'agreement':
      await tx.agreement.update({ where, data: { dueOn: day } })
      return
    case 'public_notice':
      await tx.application.update({ where, data: { noticeUntil: day } })
      return
    case 'review':
      await tx.review.update({ where, data: { dueOn: day } })
      return
    case 'answer':
      await tx.reviewInvitation.update({ where, data: { answerBy: day } })
  }
}

async function tell(tx: Tx, { enclaveId, application, expertId, dueOn, to }: Moved, at: Date): Promise<void> {
  const enclave = await tx.enclave.findUniqueOrThrow({ where: { id: enclaveId } })
  const link = env().BASE_URL + (expertId ? paths.review(enclave.slug) : paths.myApplication(application.ref))
  const letter = {
    enclaveId,
    letter: deadlineLetters.deadline_moved,
    about: { type: 'application', id: application.id },
    params: { ref: application.ref, day: dueOn, due: to, link },
  }
  if (expertId) await postLetter(tx, { ...letter, toUserId: expertId }, at)
  else await notifyFounders(tx, application.firmId, letter, at)
}
