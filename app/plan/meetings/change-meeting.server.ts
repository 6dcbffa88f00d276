import { holdChain, recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { addTaskOf } from '~/plan/measures/arising.part.server'
import type { TaskInput } from '~/plan/measures/measure.form'
import { nameOfMonth } from '~/plan/months/calendar'
import { closingNamed } from '~/plan/months/queries.server'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { MAY, type MeetingAct } from './abilities'
import { draftedAgenda } from './agenda.server'
import { meetingEvents } from './events'
import { itemFromJson, itemInWords } from './facts'
import type { AddItem, CloseMeeting, DropItem, Hold, Minute, MoveItem } from './meeting.form'
import { ownItem, ownMeeting, type MeetingRow } from './visible.server'

export type MeetingRefusal =
  | 'exists'
  | 'not_draft'
  | 'not_held'
  | 'closed'
  | 'day_to_come'
  | 'before_the_month_ended'
  | 'changed_meanwhile'
  | 'owner_unknown'
  | 'after_the_measure'
  | 'before_the_measure'
  | 'unknown_measure'
type Done = Outcome<{ month: string }, MeetingRefusal>

function ask({ role }: Actor, act: MeetingAct): void {
  if (!(MAY[act] as readonly string[]).includes(role)) forbidden()
}

const monthOf = ({ month }: Pick<MeetingRow, 'month'>) => nameOfMonth(dayFromDate(month))

type Told = Parameters<typeof recordEvent>[1]['event']

async function keep(tx: Tx, actor: Actor, id: string, event: Told, now: Date): Promise<void> {
  const subject = { type: 'meeting', id }
  await recordEvent(tx, { enclaveId: actor.enclaveId, actor, subject, event }, now)
}

/** The meeting of a month, held until the end: whoever changes it at the same time waits. */
async function held(tx: Tx, actor: Actor, named: string | undefined): Promise<MeetingRow> {
  const { enclaveId, id } = await ownMeeting(actor, named, tx)
  await tx.$queryRaw`SELECT 1 AS held FROM "MonthlyMeeting"
    WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid FOR UPDATE`
  return ownMeeting(actor, named, tx)
}

/** Drafts the agenda of a closed month from what is red; of two who do so at once the second finds the first's. */
export async function draftMeeting(actor: Actor, named: string | undefined, now: Date): Promise<Done> {
  ask(actor, 'prepare')
  const { enclaveId, userId } = actor
  const closing = await closingNamed(actor, named)
  const work = () =>
    inTransaction(async (tx): Promise<Done> => {
      await holdChain(tx, enclaveId)
      const month = dateOfDay(closing.month)
      if (await tx.monthlyMeeting.findFirst({ where: { enclaveId, month } })) return refuse('exists')
      const items = await draftedAgenda(tx, actor, closing, dayOf(now))
      const id = newId()
      await tx.monthlyMeeting.create({
        data: {
          enclaveId,
          id,
          closingId: closing.id,
          month,
          state: 'draft',
          draftedById: userId,
          draftedAt: now,
        },
      })
      await tx.meetingItem.createMany({
        data: items.map(({ kind, facts, subjectId }, index) => {
          return { enclaveId, id: newId(), meetingId: id, position: index + 1, kind, facts, subjectId }
        }),
      })
      const name = nameOfMonth(closing.month)
      await keep(tx, actor, id, meetingEvents.meeting_drafted({ month: name, items: items.length }), now)
      return ok({ month: name })
    })
  return onConstraint<Done, Done>(work, {
    MonthlyMeeting_enclaveId_month_key: () => refuse('exists'),
  })
}

/** Puts one more item at the end of an agenda, in words. */
export async function addItem(
  actor: Actor,
  named: string | undefined,
  { title, idempotencyKey }: AddItem,
  now: Date,
): Promise<Done> {
  ask(actor, 'prepare')
  const by = { userId: actor.userId, key: idempotencyKey, command: 'meeting.item' }
  return inTransaction((tx) =>
    once<{ month: string }, MeetingRefusal>(tx, by, now, async () => {
      const meeting = await held(tx, actor, named)
      if (meeting.state === 'closed') return refuse('closed')
      const { enclaveId, id: meetingId } = meeting
      const { _max } = await tx.meetingItem.aggregate({
        where: { enclaveId, meetingId },
        _max: { position: true },
      })
      const item = { kind: 'other', facts: { title }, position: (_max.position ?? 0) + 1 }
      await tx.meetingItem.create({ data: { enclaveId, id: newId(), meetingId, ...item } })
      const month = monthOf(meeting)
      await keep(tx, actor, meetingId, meetingEvents.meeting_item_added({ month, item: title }), now)
      return ok({ month })
    }),
  )
}

/** Takes an item off the agenda while it is a draft, or puts it on again; it stays on record. */
export async function dropItem(
  actor: Actor,
  { month: named, itemId }: { month: string | undefined; itemId: string | undefined },
  { dropped }: DropItem,
  now: Date,
): Promise<Done> {
  ask(actor, 'prepare')
  return inTransaction(async (tx): Promise<Done> => {
    const meeting = await held(tx, actor, named)
    const item = await ownItem(meeting, itemId, tx)
    if (meeting.state !== 'draft') return refuse('not_draft')
    const month = monthOf(meeting)
    const off = dropped === 'yes'
    if (item.dropped === off) return ok({ month })
    const { enclaveId, id, kind } = item
    await tx.meetingItem.update({ where: { enclaveId_id: { enclaveId, id } }, data: { dropped: off } })
    const said = { month, kind, item: itemInWords(itemFromJson(kind, item.facts), 'zh').title }
    const event = off ? meetingEvents.meeting_item_dropped(said) : meetingEvents.meeting_item_restored(said)
    await keep(tx, actor, meeting.id, event, now)
    return ok({ month })
  })
}

/** Moves an item of a draft one place up or down. */
export async function moveItem(
  actor: Actor,
  { month: named, itemId }: { month: string | undefined; itemId: string | undefined },
  { by }: MoveItem,
  now: Date,
): Promise<Done> {
  ask(actor, 'prepare')
  return inTransaction(async (tx): Promise<Done> => {
    const meeting = await held(tx, actor, named)
    const item = await ownItem(meeting, itemId, tx)
    if (meeting.state !== 'draft') return refuse('not_draft')
    const month = monthOf(meeting)
    const { enclaveId, id, kind, position } = item
    const beside = await tx.meetingItem.findFirst({
      where: {
        ...{ enclaveId, meetingId: meeting.id, dropped: false },
        position: by === 'up' ? { lt: position } : { gt: position },
      },
      orderBy: { position: by === 'up' ? 'desc' : 'asc' },
    })
    if (!beside) return ok({ month })
    const put = (id: string, position: number) =>
      tx.meetingItem.update({ where: { enclaveId_id: { enclaveId, id } }, data: { position } })
    await put(id, 0)
    await put(beside.id, position)
    await put(id, beside.position)
    const said = { month, kind, item: itemInWords(itemFromJson(kind, item.facts), 'zh').title }
    const places = { before: position, after: beside.position }
    await keep(tx, actor, meeting.id, meetingEvents.meeting_item_moved({ ...said, ...places }), now)
    return ok({ month })
  })
}

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
    if (heldOn <= dayFromDate(meeting.month)) return refuse('before_the_month_ended')
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
  { month: named, itemId }: { month: string | undefined; itemId: string | undefined },
  { version, comment, decision }: Minute,
  now: Date,
): Promise<Done> {
  ask(actor, 'minute')
  return inTransaction(async (tx): Promise<Done> => {
    const meeting = await held(tx, actor, named)
    const item = await ownItem(meeting, itemId, tx)
    if (meeting.state === 'closed') return refuse('closed')
    if (meeting.state !== 'held') return refuse('not_held')
    const { enclaveId, id, kind } = item
    const { count } = await tx.meetingItem.updateMany({
      where: { enclaveId, id, version },
      data: { comment, decision, version: version + 1 },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const month = monthOf(meeting)
    const said = {
      month,
      kind,
      item: itemInWords(itemFromJson(kind, item.facts), 'zh').title,
      comment,
      decision,
    }
    await keep(tx, actor, meeting.id, meetingEvents.meeting_minuted(said), now)
    return ok({ month })
  })
}

/** Gives out a task that arises from an item; it is a task of a measure and stands in the minutes. */
export async function giveTask(
  actor: Actor,
  { month: named, itemId }: { month: string | undefined; itemId: string | undefined },
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
      const meeting = await held(tx, actor, named)
      const item = await ownItem(meeting, itemId, tx)
      if (meeting.state === 'closed') return refuse('closed')
      if (meeting.state !== 'held') return refuse('not_held')
      const given = await addTaskOf(tx, actor, { measureId, input }, now)
      if (!given.ok) return given
      const { enclaveId, id: itemOf } = item
      await tx.meetingTask.create({ data: { enclaveId, taskId: given.value, itemId: itemOf } })
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
    const decisions = await tx.meetingItem.count({
      where: { enclaveId, meetingId: id, dropped: false, decision: { not: '' } },
    })
    const tasks = await tx.meetingTask.count({ where: { enclaveId, item: { meetingId: id } } })
    const { count } = await tx.monthlyMeeting.updateMany({
      where: { enclaveId, id, state: 'held', version },
      data: { state: 'closed', closedById: actor.userId, closedAt: now, version: version + 1 },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const month = monthOf(meeting)
    await keep(tx, actor, id, meetingEvents.meeting_closed({ month, decisions, tasks }), now)
    return ok({ month })
  })
}
