import type { Actor } from '~/ground/people/actor'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { closingInForce, closingWithId } from '~/plan/months/queries.server'
import { planOf } from '~/plan/counting/plan.server'
import { nameOfMonth } from '~/plan/months/calendar'
import { db } from '~/platform/db.server'
import { dateOfDay, dayFromDate, dayOf, stampOf, type Day } from '~/shared/days'
import { itemFromJson } from './facts'
import { MEETINGS_ON_A_PAGE } from './list-query'
import { MEETING_STATES } from './vocabulary'
import { meetingsVisibleTo, ownMeeting, type MeetingRow } from './visible.server'

/** The closed months of the plan and those of earlier meetings, each with its meeting, the newest first, a page of them. */
export async function meetingsPage(actor: Actor, page = 1) {
  const { enclaveId } = actor
  const { from } = await planOf(enclaveId)
  const found = await db.$queryRaw<{ month: Date }[]>`
    SELECT month FROM (
      SELECT month FROM "MonthClosing" WHERE "enclaveId" = ${enclaveId}::uuid AND "reopenedAt" IS NULL
        AND "planStartsOn" = ${from}::date
      UNION SELECT month FROM "MonthlyMeeting" WHERE "enclaveId" = ${enclaveId}::uuid) months
    ORDER BY month DESC LIMIT ${MEETINGS_ON_A_PAGE + 1} OFFSET ${(page - 1) * MEETINGS_ON_A_PAGE}`
  const months = found.slice(0, MEETINGS_ON_A_PAGE).map(({ month }) => month)
  const meetings = await db.monthlyMeeting.findMany({
    where: { AND: [meetingsVisibleTo(actor), { month: { in: months } }] },
    include: { items: { where: { dropped: false }, select: { tasks: { select: { taskId: true } } } } },
  })
  return {
    more: found.length > MEETINGS_ON_A_PAGE,
    months: months.map((month) => {
      const one = meetings.find((meeting) => meeting.month.getTime() === month.getTime())
      return {
        month: nameOfMonth(dayFromDate(month)),
        meeting: one
          ? {
              state: MEETING_STATES.of(one.state),
              heldOn: one.heldOn && dayFromDate(one.heldOn),
              items: one.items.length,
              tasks: one.items.reduce((sum, { tasks }) => sum + tasks.length, 0),
            }
          : null,
      }
    }),
  }
}

/** A meeting with its items in their order, what was said and decided, and the tasks that arose. */
export async function meetingPage(actor: Actor, named: string | undefined) {
  return viewOf(await ownMeeting(actor, named))
}

export async function viewOf(row: MeetingRow) {
  const { enclaveId, id } = row
  const closing = await closingWithId(enclaveId, row.closingId)
  const inForce = row.state === 'draft' ? await closingInForce(enclaveId, closing.month) : closing
  const items = await db.meetingItem.findMany({
    where: { enclaveId, meetingId: id },
    include: { tasks: { include: { task: { include: { department: true } } }, orderBy: { taskId: 'asc' } } },
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
    closedOn: row.closedAt && dayOf(row.closedAt),
    until: closing.until,
    /** Whether a draft rests on figures that were opened again since, and whether it can be drafted anew. */
    stale: inForce?.id !== closing.id,
    canDraftAgain: inForce !== null && inForce.id !== closing.id,
    items: items.map((item) => ({
      id: item.id,
      version: item.version,
      dropped: item.dropped,
      subjectId: item.subjectId,
      about: itemFromJson(item.kind, item.facts),
      comment: item.comment,
      decision: item.decision,
      // Closed minutes say of a task what stood when they were closed.
      tasks: item.tasks.map(({ task, title, dueOn, ownerZh, ownerEn }) => ({
        id: task.id,
        title: title ?? task.title,
        due: dayFromDate(dueOn ?? task.dueOn),
        owner: {
          zh: ownerZh ?? task.department?.nameZh ?? nameOf(task.ownerId),
          en: ownerEn ?? task.department?.nameEn ?? nameOf(task.ownerId),
        },
      })),
    })),
  }
}
export type MeetingView = Awaited<ReturnType<typeof viewOf>>

/** What the minutes say above their text: who runs the incubator, and of closed ones who ran it then. */
export async function organisationOf(
  enclaveId: string,
  { closedOn }: Pick<MeetingView, 'closedOn'>,
  today: Day,
) {
  const { nameZh, nameEn } = await enclaveOn(db, enclaveId, closedOn ?? today)
  return { zh: nameZh, en: nameEn }
}

/** So many measures are offered at once; the others are found by a part of their name. */
const MOST_OFFERED = 30

/** The measures a task that arises can belong to on a day: those whose name holds what was typed, and whether there are more. */
export async function measuresOn(enclaveId: string, today: Day, typed = '') {
  // Signs that mean something to LIKE are signs of the name here.
  const like = { contains: typed.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const }
  const rows = await db.measure.findMany({
    where: {
      enclaveId,
      untilOn: { gte: dateOfDay(today) },
      ...(typed ? { OR: [{ nameZh: like }, { nameEn: like }] } : {}),
    },
    select: { id: true, nameZh: true, nameEn: true },
    orderBy: [{ kind: 'desc' }, { number: 'asc' }, { id: 'asc' }],
    take: MOST_OFFERED + 1,
  })
  return { measures: rows.slice(0, MOST_OFFERED), more: rows.length > MOST_OFFERED }
}
