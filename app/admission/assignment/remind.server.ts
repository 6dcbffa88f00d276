import { recordEvent } from '~/ground/audit/record.server'
import { postLetter } from '~/ground/notices/post.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { env } from '~/platform/env.server'
import { newToken, sha256 } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { isWorkingDay } from '~/shared/calendar'
import { NAMED_FOR_EXPERTS, nameForExperts } from '~/admission/rubrics/code-name'
import { compareDays, dateOfDay, dayFromDate, dayOf, timeOf } from '~/shared/days'
import { reminderDue } from '~/shared/reminders'
import { expertEvents } from '~/admission/experts/events'
import { answerReminders, reviewReminders, type Planned } from './reminders'
import { lockFile, replaceWithAlternate, notifyNobodyIsLeft } from './alternates.part.server'
import { assignmentLetters } from './letters'

const OFFICE_OPENS = '09:00'

/**
 * The round of a working day: letters without an answer lapse and alternates step in; whoever is due is reminded
 * once. It may run at any time, any number of times, on several servers at once.
 */
export async function remindExperts(
  now: Date,
  enclaveId?: string,
): Promise<{ lapsed: number; reminded: number }> {
  if (!isWorkingDay(dayOf(now)) || timeOf(now) < OFFICE_OPENS) return { lapsed: 0, reminded: 0 }
  const only = enclaveId ? { enclaveId } : {}
  const lapsed = await lapseUnanswered(now, only)
  return { lapsed, reminded: (await remindToAnswer(now, only)) + (await remindToScore(now, only)) }
}

type Only = { enclaveId?: string }

async function lapseUnanswered(now: Date, only: Only): Promise<number> {
  const overdue = await db.reviewInvitation.findMany({
    where: { ...only, state: 'invited', answerBy: { lt: dateOfDay(dayOf(now)) } },
    select: { enclaveId: true, id: true, applicationId: true, expertId: true },
    orderBy: { id: 'asc' },
  })
  return eachRow('experts', overdue, (one) => inTransaction((tx) => lapse(tx, one, now)))
}

type Overdue = { enclaveId: string; id: string; applicationId: string; expertId: string }

async function lapse(
  tx: Tx,
  { enclaveId, id, applicationId, expertId }: Overdue,
  now: Date,
): Promise<boolean> {
  await lockFile(tx, enclaveId, applicationId)
  const { count } = await tx.reviewInvitation.updateMany({
    where: { enclaveId, id, state: 'invited' },
    data: { state: 'lapsed', answeredAt: now },
  })
  if (count === 0) return false
  const row = await tx.application.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: applicationId } },
    include: { firm: { select: { name: true } } },
  })
  const { name } = await tx.user.findUniqueOrThrow({ where: { id: expertId }, select: { name: true } })
  const file = { ...row, firmName: row.firm.name }
  const next = await replaceWithAlternate(tx, file, { expertId }, now)
  if (!next) await notifyNobodyIsLeft(tx, file, name, now)
  await recordEvent(
    tx,
    {
      enclaveId,
      actor: null,
      firmId: file.firmId,
      subject: { type: 'application', id: applicationId },
      event: expertEvents.review_invitation_lapsed({ expert: name, alternate: next !== null }),
    },
    now,
  )
  return true
}

async function remindToAnswer(now: Date, only: Only): Promise<number> {
  const open = await db.reviewInvitation.findMany({
    where: { ...only, state: 'invited', application: { state: 'in_review' } },
    include: { application: { select: { firmId: true, ...NAMED_FOR_EXPERTS } } },
  })
  const matters = open.flatMap(({ invitedAt, answerBy, ...one }) => {
    if (!invitedAt || !answerBy) return []
    const planned = answerReminders({ invitedOn: dayOf(invitedAt), answerBy: dayFromDate(answerBy) })
    return { ...one, type: 'invitation' as const, planned, day: dayFromDate(answerBy) }
  })
  return remindAll(matters, now)
}

async function remindToScore(now: Date, only: Only): Promise<number> {
  const open = await db.review.findMany({
    where: { ...only, state: 'assigned', application: { state: 'in_review' } },
    include: { application: { select: { firmId: true, ...NAMED_FOR_EXPERTS } } },
  })
  const matters = open.map((one) => {
    const dueOn = dayFromDate(one.dueOn)
    const planned = reviewReminders({ assignedOn: dayOf(one.assignedAt), dueOn })
    return { ...one, type: 'review' as const, planned, day: dueOn }
  })
  return remindAll(matters, now)
}

type Matter = {
  enclaveId: string
  id: string
  expertId: string
  applicationId: string
  type: 'invitation' | 'review'
  planned: Planned[]
  day: string
  application: Parameters<typeof nameForExperts>[0] & { firmId: string }
}

async function remindAll(matters: readonly Matter[], now: Date): Promise<number> {
  const due = matters.filter(({ planned }) => planned.some(({ on }) => compareDays(on, dayOf(now)) <= 0))
  const sent = await db.reminder.findMany({ where: { aboutId: { in: due.map(({ id }) => id) } } })
  return eachRow('experts', due, async (matter) => {
    const kinds = sent.filter(({ aboutId }) => aboutId === matter.id).map(({ kind }) => kind)
    const next = reminderDue(matter.planned, kinds, dayOf(now))
    return next !== null && inTransaction((tx) => remind(tx, matter, next, now))
  })
}

/** The row comes first: of two rounds at once one writes it, and only that one posts the letter. */
async function remind(tx: Tx, matter: Matter, planned: Planned, now: Date): Promise<boolean> {
  if (matter.type === 'invitation') return remindToAnswerOne(tx, matter, planned, now)
  if (!(await noteReminder(tx, matter, planned, now))) return false
  const { enclaveId, id, expertId } = matter
  const { slug } = await tx.enclave.findUniqueOrThrow({ where: { id: enclaveId }, select: { slug: true } })
  const params = { ...paramsOf(matter), link: env().BASE_URL + paths.reviewFile(slug, id) }
  const about = { type: 'review', id }
  await postLetter(
    tx,
    { enclaveId, toUserId: expertId, letter: assignmentLetters[planned.kind], params, about },
    now,
  )
  return true
}

/**
 * The reminder to answer brings a link of its own, which works without signing in; the link of the letter before
 * it ends in the same moment, so that one link is open at a time. The log says so. Whoever answered meanwhile is
 * not reminded.
 */
async function remindToAnswerOne(tx: Tx, matter: Matter, planned: Planned, now: Date): Promise<boolean> {
  const { enclaveId, id, expertId, applicationId, application } = matter
  await lockFile(tx, enclaveId, applicationId)
  const isOpen = (await tx.reviewInvitation.count({ where: { enclaveId, id, state: 'invited' } })) > 0
  if (!isOpen || !(await noteReminder(tx, matter, planned, now))) return false
  const token = newToken()
  await tx.reviewInvitation.updateMany({
    where: { enclaveId, id, state: 'invited' },
    data: { tokenHash: sha256(token) },
  })
  const { name } = await tx.user.findUniqueOrThrow({ where: { id: expertId }, select: { name: true } })
  const secretLink = env().BASE_URL + paths.asked(token)
  const { slug } = await tx.enclave.findUniqueOrThrow({ where: { id: enclaveId }, select: { slug: true } })
  const [params, about] = [paramsOf(matter), { type: 'review_invitation', id }]
  const page = paths.reviewInvitation(slug, id)
  const letter = assignmentLetters[planned.kind]
  await postLetter(tx, { enclaveId, toUserId: expertId, letter, params, secretLink, about, page }, now)
  await recordEvent(
    tx,
    {
      enclaveId,
      actor: null,
      firmId: application.firmId,
      subject: { type: 'application', id: applicationId },
      event: expertEvents.review_invitation_reminded({ expert: name }),
    },
    now,
  )
  return true
}

const paramsOf = ({ application, day }: Matter) => ({
  ref: application.ref,
  firm: nameForExperts(application),
  due: day,
})

async function noteReminder(tx: Tx, { enclaveId, id, type }: Matter, { kind, on }: Planned, now: Date) {
  const { count } = await tx.reminder.createMany({
    data: { enclaveId, aboutType: type, aboutId: id, kind, dueOn: dateOfDay(on), sentAt: now },
    skipDuplicates: true,
  })
  return count > 0
}
