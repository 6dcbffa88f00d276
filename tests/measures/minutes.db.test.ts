import { beforeAll, describe, expect, it } from 'vitest'
import { eventCatalogue } from '~/across/event-log/catalogue'
import { must } from '~/example/drivers/must'
import { ChangeTaskForm } from '~/plan/measures/measure.form'
import { changeTask } from '~/plan/measures/tasks.server'
import { overBefore } from '~/plan/meetings/agenda.server'
import { closeMeeting, giveTask, holdMeeting, minuteItem } from '~/plan/meetings/change-meeting.server'
import { itemInWords } from '~/plan/meetings/facts'
import { GiveTaskForm } from '~/plan/meetings/meeting.form'
import { minutesSheet } from '~/plan/meetings/minutes'
import { addItem, draftMeeting, dropItem, moveItem } from '~/plan/meetings/prepare-meeting.server'
import { meetingPage } from '~/plan/meetings/queries.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addWorkingDays } from '~/shared/calendar'
import { addDays, addMonths, dateOfDay } from '~/shared/days'
import { measure, task, versionOf } from '../support/scenes/measures'
import { holding, meetingIn } from '../support/scenes/meetings'
import { closedMonth } from '../support/scenes/months'
import { makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const textOf = async (month: string) => {
  const meeting = await meetingPage(world.bureau, month)
  const name = { zh: '孵化器', en: 'Incubator' }
  return (['zh', 'en'] as const).map((locale) => minutesSheet(meeting, name, locale).blocks)
}

/** A meeting under way, with one task given to the officer and one to a department. */
async function withTasks() {
  const { bureau, officer, departments, today, now } = world
  const { month, itemId } = (await meetingIn(world, 'held')).params as { month: string; itemId: string }
  const measureId = await measure(world)
  const titles = { [`user:${officer.userId}`]: '走访企业', [`department:${departments[0]?.id}`]: '落实用地' }
  for (const [owner, title] of Object.entries(titles)) {
    const input = GiveTaskForm.parse({ title, dueOn: addDays(today, 5), measureId, owner })
    must(await giveTask(bureau, { month, itemId }, input, now))
  }
  return { month, itemId, measureId }
}

describe('closed minutes', () => {
  it('say of a task what stood when they were closed, whatever becomes of it, its owner and its department', async () => {
    const { bureau, officer, enclaveId, departments, today, now } = world
    const { month, itemId } = await withTasks()
    must(await closeMeeting(bureau, month, { version: 2 }, now))
    const before = await textOf(month)
    expect(JSON.stringify(before)).toContain(`走访企业，${officer.name}，${addDays(today, 5)} 前完成`)
    expect(JSON.stringify(before)).toContain('落实用地，试验土地局，')
    for (const { taskId } of await db.meetingTask.findMany({ where: { enclaveId, itemId } })) {
      const said = { title: '别的', text: '', dueOn: addDays(today, 9), reason: '改期' }
      const change = ChangeTaskForm.parse({ ...said, version: await versionOf(taskId) })
      must(await changeTask(bureau, taskId, change, now))
    }
    await db.user.update({ where: { id: officer.userId }, data: { name: '改了名' } })
    const department = { enclaveId, id: departments[0]?.id ?? '' }
    await db.department.updateMany({ where: department, data: { nameZh: '改了名的局', nameEn: 'Renamed' } })
    expect(await textOf(month)).toEqual(before)
    await db.user.update({ where: { id: officer.userId }, data: { name: officer.name } })
    await db.department.updateMany({
      where: department,
      data: { nameZh: '试验土地局', nameEn: 'Trial land bureau' },
    })
  })

  it('are not closed by hand without keeping what they gave out', async () => {
    const { bureau, enclaveId, now } = world
    const { month } = await withTasks()
    const where = { enclaveId, month: dateOfDay(`${month}-01`) }
    const closed = { state: 'closed', closedById: bureau.userId, closedAt: now }
    await expect(db.monthlyMeeting.updateMany({ where, data: closed })).rejects.toThrow(/keep what they gave/)
  })
})

describe('a meeting', () => {
  it('is held after the last day of its figures, not on it', async () => {
    const { bureau, now } = world
    const month = String((await meetingIn(world)).params.month)
    const until = addDays(addMonths(`${month}-01`, 1), -1)
    for (const day of [addDays(until, -3), until]) {
      expect(await holdMeeting(bureau, month, holding(day), now)).toMatchObject({
        reason: 'before_the_month_ended',
        detail: { day: until },
      })
    }
    must(await holdMeeting(bureau, month, holding(addDays(until, 1)), now))
  })

  it('takes nothing down on an item that was taken off its agenda', async () => {
    const { bureau, today, now } = world
    const { month, itemId } = (await meetingIn(world)).params as { month: string; itemId: string }
    must(await dropItem(bureau, { month, itemId }, { dropped: 'yes' }, now))
    const off = { reason: 'off_the_agenda' }
    expect(await moveItem(bureau, { month, itemId }, { by: 'up' }, now)).toMatchObject(off)
    must(await holdMeeting(bureau, month, holding(today), now))
    const minutes = { version: 1, comment: '', decision: '照办' }
    expect(await minuteItem(bureau, { month, itemId }, minutes, now)).toMatchObject(off)
    const measureId = await measure(world)
    const owner = `user:${bureau.userId}`
    const input = GiveTaskForm.parse({ title: '任务', dueOn: addDays(today, 5), measureId, owner })
    expect(await giveTask(bureau, { month, itemId }, input, now)).toMatchObject(off)
    expect(await db.meetingTask.count({ where: { itemId } })).toBe(0)
  })

  it('rests on figures in force: a draft on figures opened again is not held, and is drafted anew with what was added', async () => {
    const { bureau, enclaveId, today, now } = world
    const { month, itemId } = (await meetingIn(world)).params as { month: string; itemId: string }
    const where = { enclaveId, month: dateOfDay(`${month}-01`) }
    const { id: reopened } = await db.monthClosing.findFirstOrThrow({ where })
    const by = { reopenedAt: now, reopenedById: bureau.userId, reason: '补报' }
    await db.monthClosing.updateMany({ where: { enclaveId, id: reopened }, data: by })
    expect(await meetingPage(bureau, month)).toMatchObject({ stale: true, canDraftAgain: false })
    expect(await draftMeeting(bureau, month, now)).toMatchObject({ reason: 'not_in_force' })
    expect(await holdMeeting(bureau, month, holding(today), now)).toMatchObject({
      reason: 'figures_reopened',
    })

    const { planStartsOn, untilOn } = await db.monthClosing.findUniqueOrThrow({
      where: { enclaveId_id: { enclaveId, id: reopened } },
    })
    const closingId = newId()
    const closed = { planStartsOn, untilOn, closedById: bureau.userId, closedAt: now }
    await db.monthClosing.create({ data: { ...where, id: closingId, ...closed } })
    const figures = await db.monthFigure.findMany({ where: { enclaveId, closingId: reopened } })
    await db.monthFigure.createMany({
      data: figures.map((one) => ({ ...one, closingId, value: '1', due: '10' })),
    })
    expect(await meetingPage(bureau, month)).toMatchObject({ stale: true, canDraftAgain: true })
    const again = await Promise.all([draftMeeting(bureau, month, now), draftMeeting(bureau, month, now)])
    expect(again.map((one) => (one.ok ? 'ok' : one.reason)).sort()).toEqual(['exists', 'ok'])
    const { items, stale } = await meetingPage(bureau, month)
    expect(stale).toBe(false)
    expect(items.filter(({ about }) => about.kind === 'behind')).toHaveLength(figures.length)
    expect(items.at(-1)?.id).toBe(itemId)
    must(await holdMeeting(bureau, month, holding(today, 2), now))
  })

  it('tells its items in the log in either language', async () => {
    const { bureau, enclaveId, now } = world
    const month = String((await meetingIn(world)).params.month)
    const facts = { rows: 2, oldest: '2026-11-01', days: 5 }
    const { id: meetingId } = await db.monthlyMeeting.findFirstOrThrow({
      where: { enclaveId, month: dateOfDay(`${month}-01`) },
    })
    const itemId = newId()
    await db.meetingItem.create({
      data: { enclaveId, id: itemId, meetingId, position: 99, kind: 'waiting', facts },
    })
    must(await dropItem(bureau, { month, itemId }, { dropped: 'yes' }, now))
    const { kind, payload } = await db.event.findFirstOrThrow({
      where: { subjectId: meetingId, kind: 'meeting_item_dropped' },
    })
    expect(eventCatalogue.say(kind, payload, 'en').title).toBe(
      `Taken off the agenda of ${month}: evidence waiting, 2 rows of evidence not verified in time`,
    )
    expect(eventCatalogue.say(kind, payload, 'zh').title).toContain('2 条证据超过期限没有核')
  })
})

describe('an agenda', () => {
  it('says how many more are late than stand on it one by one', async () => {
    const one = await makeWorld()
    const measureId = await measure(one)
    for (let made = 0; made < 22; made += 1)
      await task(one, { measureId, dueOn: addDays(one.today, -made - 1) })
    const month = String((await closedMonth(one)).params.month)
    must(await draftMeeting(one.bureau, month, one.now))
    must(await addItem(one.bureau, month, { title: '其他', idempotencyKey: undefined }, one.now))
    const { items } = await meetingPage(one.bureau, month)
    expect(items.filter(({ about }) => about.kind === 'late_task')).toHaveLength(20)
    const more = items.find(({ about }) => about.kind === 'more')
    expect(more && itemInWords(more.about, 'en').title).toBe('2 more late tasks')
  })

  it('counts as waiting too long what the rule of working days says', () => {
    for (let asked = 0; asked < 60; asked += 1) {
      const today = addDays('2026-09-20', asked)
      for (let back = 0; back < 25; back += 1) {
        const since = addDays(today, -back)
        expect([today, since, since < overBefore(today, 5)]).toEqual([
          today,
          since,
          addWorkingDays(since, 5) < today,
        ])
      }
    }
  })
})
