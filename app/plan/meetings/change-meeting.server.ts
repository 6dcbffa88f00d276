import type { Actor } from '~/ground/people/actor'
import { addTaskOf } from '~/plan/measures/add-task.part.server'
import { keep as keepOfTask } from '~/plan/measures/write-task.part.server'
import type { TaskInput } from '~/plan/measures/measure.form'
import { inTransaction, type Tx } from '~/platform/db.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse } from '~/shared/outcome'
import { meetingEvents } from './events'
import { itemInLog } from './facts'
import { ask, held, itemUnderWay, keep, monthOf } from './in-meeting.part.server'
import type { Done, ItemNamed, MeetingRefusal } from './in-meeting.part.server'
import type { CloseMeeting, Hold, Minute } from './meeting.form'

/** Puts down that a meeting was held: the day, the place, who led it and who was there. */
export async function holdMeeting(
  actor: Actor,
  named: string | undefined,
  { version, heldOn, place, chair, present }: Hold,
  now: Date,
): Promise<Done> {
  ask(actor, 'hold')
  return inTransaction(async (tx): Promise<Done> => {
    const meeting = await held(tx, actor, named)
    const { enclaveId, id, state } = meeting
    if (state === 'closed') return refuse('closed')
    if (heldOn > dayOf(now)) return refuse('day_to_come')
    // The month may have been opened again since its agenda was drafted; what was held before that stays.
    const closing = await tx.monthClosing.findUniqueOrThrow({
      where: { enclaveId_id: { enclaveId, id: meeting.closingId } },
    })
    if (state === 'draft' && closing.reopenedAt !== null) return refuse('figures_reopened')
    const until = dayFromDate(closing.untilOn)
    if (heldOn <= until) return refuse('before_the_month_ended', { day: until })
    const { count } = await tx.monthlyMeeting.updateMany({
      where: { enclaveId, id, state, version },
      data: { state: 'held', heldOn: dateOfDay(heldOn), place, chair, present, version: version + 1 },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const month = monthOf(meeting)
    const said = { month, on: heldOn, chair, present: present.length }
    await keep(tx, actor, id, meetingEvents.meeting_held(said), now)
    return ok({ month })
  })
}

/** Puts down what was said of an item and what was decided. */
export async function minuteItem(
  actor: Actor,
  named: ItemNamed,
  { version, comment, decision }: Minute,
  now: Date,
): Promise<Done> {
  ask(actor, 'minute')
  return inTransaction(async (tx): Promise<Done> => {
    const found = await itemUnderWay(tx, actor, named)
    if (!found.ok) return found
    const { meeting, item } = found
    const { enclaveId, id } = item
    const { count } = await tx.meetingItem.updateMany({
      where: { enclaveId, id, version },
      data: { comment, decision, version: version + 1 },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const month = monthOf(meeting)
    const said = { month, ...itemInLog(item), comment, decision }
    await keep(tx, actor, meeting.id, meetingEvents.meeting_minuted(said), now)
    return ok({ month })
  })
}

/** Gives out a task that arises from an item; it is a task of a measure and stands in the minutes. */
export async function giveTask(
  actor: Actor,
  named: ItemNamed,
  {
    measureId,
    idempotencyKey,
    ...input
  }: TaskInput & { measureId: string; idempotencyKey?: string | undefined },
  now: Date,
): Promise<Done> {
  ask(actor, 'assign')
  const by = { userId: actor.userId, key: idempotencyKey, command: 'meeting.task' }
  return inTransaction((tx) =>
    once<{ month: string }, MeetingRefusal>(tx, by, now, async () => {
      const found = await itemUnderWay(tx, actor, named)
      if (!found.ok) return found
      const { meeting, item } = found
      const given = await addTaskOf(tx, actor, { measureId, input }, now)
      if (!given.ok) return given
      const { enclaveId, id: itemOf } = item
      await tx.meetingTask.create({ data: { enclaveId, taskId: given.value.taskId, itemId: itemOf } })
      await keepOfTask(tx, actor, given.value.taskId, given.value.event, now)
      return ok({ month: monthOf(meeting) })
    }),
  )
}

/** Closes a held meeting: from then on its minutes never change. */
export async function closeMeeting(
  actor: Actor,
  named: string | undefined,
  { version }: CloseMeeting,
  now: Date,
): Promise<Done> {
  ask(actor, 'close')
  return inTransaction(async (tx): Promise<Done> => {
    const meeting = await held(tx, actor, named)
    const { enclaveId, id } = meeting
    if (meeting.state === 'closed') return refuse('closed')
    if (meeting.state !== 'held') return refuse('not_held')
    if (meeting.version !== version) return refuse('changed_meanwhile')
    await freezeTasks(tx, enclaveId, id)
    const decisions = await tx.meetingItem.count({
      where: { enclaveId, meetingId: id, dropped: false, decision: { not: '' } },
    })
    const tasks = await tx.meetingTask.count({ where: { enclaveId, item: { meetingId: id } } })
    const { count } = await tx.monthlyMeeting.updateMany({
      where: { enclaveId, id, state: 'held', version },
      data: { state: 'closed', closedById: actor.userId, closedAt: now, version: version + 1 },
    })
    if (count === 0) throw new Error('a meeting that is held has changed')
    const month = monthOf(meeting)
    await keep(tx, actor, id, meetingEvents.meeting_closed({ month, decisions, tasks }), now)
    return ok({ month })
  })
}

/** The minutes keep what was given out as it stands now, whatever becomes of the tasks and their owners. */
async function freezeTasks(tx: Tx, enclaveId: string, meetingId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "MeetingTask" x SET title = t.title, "dueOn" = t."dueOn",
      "ownerZh" = COALESCE(d."nameZh", u.name, ''), "ownerEn" = COALESCE(d."nameEn", u.name, '')
    FROM "MeetingItem" i, "MeasureTask" t
    LEFT JOIN "User" u ON u.id = t."ownerId"
    LEFT JOIN "Department" d ON d."enclaveId" = t."enclaveId" AND d.id = t."departmentId"
    WHERE x."enclaveId" = ${enclaveId}::uuid AND i."enclaveId" = x."enclaveId" AND i.id = x."itemId"
      AND i."meetingId" = ${meetingId}::uuid AND t."enclaveId" = x."enclaveId" AND t.id = x."taskId"`
}
