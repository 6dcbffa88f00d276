import { holdChain } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { monthNamed, nameOfMonth } from '~/plan/months/calendar'
import { closingInForce, type Closing } from '~/plan/months/queries.server'
import { inTransaction, onConstraint, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse } from '~/shared/outcome'
import { draftedAgenda, type Drafted } from './agenda.server'
import { meetingEvents } from './events'
import { itemInLog } from './facts'
import {
  ask,
  held,
  keep,
  monthOf,
  type Done,
  type ItemNamed,
  type MeetingRefusal,
} from './in-meeting.part.server'
import type { AddItem, DropItem, MoveItem } from './meeting.form'
import { ownItem, type MeetingRow } from './visible.server'

/**
 * Drafts the agenda of a closed month from what is red; of two who do so at once the second finds the first's. A draft
 * on figures that were opened again since is drafted anew: what people added to it stays, at its end.
 */
export async function draftMeeting(actor: Actor, named: string | undefined, now: Date): Promise<Done> {
  ask(actor, 'prepare')
  const { enclaveId } = actor
  const day = monthNamed(named) ?? notFound()
  const work = () =>
    inTransaction(async (tx): Promise<Done> => {
      const month = dateOfDay(day)
      await tx.$queryRaw`SELECT 1 AS held FROM "MonthlyMeeting"
        WHERE "enclaveId" = ${enclaveId}::uuid AND month = ${day}::date FOR UPDATE`
      // Whoever closes a month or opens it again holds the head, too: the figures read here are those in force.
      await holdChain(tx, enclaveId)
      const closing = await closingInForce(enclaveId, day, tx)
      if (!closing) return refuse('not_in_force')
      const before = await tx.monthlyMeeting.findFirst({ where: { enclaveId, month } })
      if (before && (before.state !== 'draft' || before.closingId === closing.id)) return refuse('exists')
      const items = await draftedAgenda(tx, actor, closing, dayOf(now))
      const id = await writeAgenda(tx, actor, { closing, before, items }, now)
      const name = nameOfMonth(day)
      await keep(tx, actor, id, meetingEvents.meeting_drafted({ month: name, items: items.length }), now)
      return ok({ month: name })
    })
  return onConstraint<Done, Done>(work, {
    MonthlyMeeting_enclaveId_month_key: () => refuse('exists'),
  })
}

type Agenda = { closing: Closing; before: MeetingRow | null; items: Drafted[] }

async function writeAgenda(
  tx: Tx,
  { enclaveId, userId }: Actor,
  { closing, before, items }: Agenda,
  now: Date,
): Promise<string> {
  const id = before?.id ?? newId()
  const drafted = { closingId: closing.id, draftedById: userId, draftedAt: now }
  const where = { enclaveId, meetingId: id }
  const added = await tx.meetingItem.findMany({
    where: { ...where, kind: 'other' },
    orderBy: { position: 'asc' },
  })
  if (before) {
    const data = { ...drafted, version: before.version + 1 }
    await tx.monthlyMeeting.update({ where: { enclaveId_id: { enclaveId, id } }, data })
    await tx.meetingItem.deleteMany({ where })
  } else {
    const month = dateOfDay(closing.month)
    await tx.monthlyMeeting.create({ data: { enclaveId, id, month, state: 'draft', ...drafted } })
  }
  await tx.meetingItem.createMany({
    data: [
      ...items.map(({ kind, facts, subjectId }) => ({ id: newId(), kind, facts, subjectId, dropped: false })),
      ...added.map((one) => ({ ...one, facts: one.facts as Prisma.InputJsonObject })),
    ].map((item, index) => ({ ...item, enclaveId, meetingId: id, position: index + 1 })),
  })
  return id
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
  { month: named, itemId }: ItemNamed,
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
    const { enclaveId, id } = item
    await tx.meetingItem.update({ where: { enclaveId_id: { enclaveId, id } }, data: { dropped: off } })
    const said = { month, ...itemInLog(item) }
    const event = off ? meetingEvents.meeting_item_dropped(said) : meetingEvents.meeting_item_restored(said)
    await keep(tx, actor, meeting.id, event, now)
    return ok({ month })
  })
}

/** Moves an item of a draft one place up or down. */
export async function moveItem(
  actor: Actor,
  { month: named, itemId }: ItemNamed,
  { by }: MoveItem,
  now: Date,
): Promise<Done> {
  ask(actor, 'prepare')
  return inTransaction(async (tx): Promise<Done> => {
    const meeting = await held(tx, actor, named)
    const item = await ownItem(meeting, itemId, tx)
    if (meeting.state !== 'draft') return refuse('not_draft')
    if (item.dropped) return refuse('off_the_agenda')
    const month = monthOf(meeting)
    const { enclaveId, id, position } = item
    const beside = await tx.meetingItem.findFirst({
      where: {
        enclaveId,
        meetingId: meeting.id,
        dropped: false,
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
    const said = { month, ...itemInLog(item) }
    const places = { before: position, after: beside.position }
    await keep(tx, actor, meeting.id, meetingEvents.meeting_item_moved({ ...said, ...places }), now)
    return ok({ month })
  })
}
