import type { Actor } from '~/ground/people/actor'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { closingsOf } from '~/plan/months/queries.server'
import { planOf } from '~/plan/counting/plan.server'
import { nameOfMonth } from '~/plan/months/calendar'
import { db } from '~/platform/db.server'
import { dayFromDate, stampOf, type Day } from '~/shared/days'
import { itemFromJson } from './facts'
import { MEETING_STATES } from './vocabulary'
import { meetingsVisibleTo, ownMeeting, type MeetingRow } from './visible.server'

/** The closed months of the plan, each with its meeting, the newest first; and meetings on months of earlier plans. */
export async function meetingsPage(actor: Actor) {
  const { enclaveId } = actor
  const [closings, meetings] = await Promise.all([
    planOf(enclaveId).then((span) => closingsOf(enclaveId, span)),
    db.monthlyMeeting.findMany({
      where: meetingsVisibleTo(actor),
      include: { items: { where: { dropped: false }, select: { tasks: { select: { taskId: true } } } } },
      orderBy: { month: 'desc' },
      take: 72,
    }),
  ])
  const made = meetings.map((one) => ({
    month: nameOfMonth(dayFromDate(one.month)),
    meeting: {
      state: MEETING_STATES.of(one.state),
      heldOn: one.heldOn && dayFromDate(one.heldOn),
      items: one.items.length,
      tasks: one.items.reduce((sum, { tasks }) => sum + tasks.length, 0),
    },
  }))
  const without = closings
    .map(({ month }) => nameOfMonth(month))
    .filter((month) => !made.some((one) => one.month === month))
    .map((month) => ({ month, meeting: null }))
  return [...made, ...without].sort((a, b) => (a.month < b.month ? 1 : -1))
}

/** A meeting with its items in their order, what was said and decided, and the tasks that arose. */
export async function meetingPage(actor: Actor, named: string | undefined) {
  return viewOf(await ownMeeting(actor, named))
}

export async function viewOf(row: MeetingRow) {
  const { enclaveId, id } = row
  const items = await db.meetingItem.findMany({
    where: { enclaveId, meetingId: id },
    include: { tasks: { include: { task: { include: { department: true } } } } },
    orderBy: { position: 'asc' },
  })
  const owners = await db.user.findMany({
    where: { id: { in: items.flatMap(({ tasks }) => tasks.flatMap(({ task }) => task.ownerId ?? [])) } },
    select: { id: true, name: true },
  })
  const nameOf = (ownerId: string | null) => owners.find(({ id }) => id === ownerId)?.name ?? ''
  return {
    id,
    month: nameOfMonth(dayFromDate(row.month)),
    state: MEETING_STATES.of(row.state),
    version: row.version,
    heldOn: row.heldOn && dayFromDate(row.heldOn),
    place: row.place,
    chair: row.chair,
    present: row.present,
    closedAt: row.closedAt && stampOf(row.closedAt),
    items: items.map((item) => ({
      id: item.id,
      version: item.version,
      dropped: item.dropped,
      subjectId: item.subjectId,
      about: itemFromJson(item.kind, item.facts),
      comment: item.comment,
      decision: item.decision,
      tasks: item.tasks.map(({ task }) => ({
        id: task.id,
        title: task.title,
        due: dayFromDate(task.dueOn),
        owner: task.department
          ? { zh: task.department.nameZh, en: task.department.nameEn }
          : { zh: nameOf(task.ownerId), en: nameOf(task.ownerId) },
      })),
    })),
  }
}
export type MeetingView = Awaited<ReturnType<typeof viewOf>>

/** What the minutes say above their text: who runs the incubator. */
export async function organisationOn(enclaveId: string, day: Day) {
  const { nameZh, nameEn } = await enclaveOn(db, enclaveId, day)
  return { zh: nameZh, en: nameEn }
}

/** The measures a task that arises can belong to on a day. */
export function measuresOn(enclaveId: string, today: Day) {
  return db.measure.findMany({
    where: { enclaveId, untilOn: { gte: new Date(`${today}T00:00:00Z`) } },
    select: { id: true, nameZh: true, nameEn: true },
    orderBy: [{ kind: 'desc' }, { number: 'asc' }, { id: 'asc' }],
    take: 100,
  })
}
