import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { closeMeeting, giveTask, holdMeeting, minuteItem } from '~/plan/meetings/change-meeting.server'
import { itemInWords } from '~/plan/meetings/facts'
import { GiveTaskForm } from '~/plan/meetings/meeting.form'
import { minutesSheet } from '~/plan/meetings/minutes'
import { draftMeeting, dropItem, moveItem } from '~/plan/meetings/prepare-meeting.server'
import { meetingPage } from '~/plan/meetings/queries.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, addMonths, dateOfDay } from '~/shared/days'
import { project } from '../landing/support'
import { confirmed, measure, reported, task } from '../support/scenes/measures'
import { holding } from '../support/scenes/meetings'
import { makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

/** A month closed with one indicator behind. */
async function closed({ enclaveId, bureau, now }: World, month: string) {
  const { planStartsOn } = await db.enclave.findUniqueOrThrow({ where: { id: enclaveId } })
  const closingId = newId()
  const days = {
    month: dateOfDay(`${month}-01`),
    untilOn: dateOfDay(addDays(addMonths(`${month}-01`, 1), -1)),
  }
  const by = { closedById: bureau.userId, closedAt: now }
  await db.monthClosing.create({ data: { enclaveId, id: closingId, planStartsOn, ...days, ...by } })
  const indicators = await db.indicator.findMany({ where: { enclaveId } })
  await db.monthFigure.createMany({
    data: indicators.map(({ id, code, zh, en, target, strict }) => ({
      enclaveId,
      closingId,
      indicatorId: id,
      zh,
      en,
      value: code === 'patents' ? '4' : '12',
      rows: 12,
      due: '10',
      target,
      strict,
      fresh: '12',
      late: '0',
      gone: '0',
    })),
  })
}

const itemsOf = async (month: string) => (await meetingPage(world.bureau, month)).items
const said = async (month: string) =>
  (await itemsOf(month))
    .filter(({ dropped }) => !dropped)
    .map(({ about }) => [about.kind, itemInWords(about, 'zh').title])

describe('a monthly meeting', () => {
  it('begins with what is red, is held, minuted and closed for good; the next begins with the tasks it gave out', async () => {
    const { bureau, director, officer, enclaveId, today, now } = world
    await closed(world, '2026-09')
    const measureId = await measure(world)
    await task(world, { measureId, dueOn: addDays(today, -10) })
    const { projectId } = await project(world)
    await db.landingProject.updateMany({
      where: { id: projectId },
      data: { blocker: '用地指标未下达', blockedSince: dateOfDay(addDays(today, -30)), blockedBy: 'park' },
    })
    const drafts = await Promise.all([bureau, officer].map((actor) => draftMeeting(actor, '2026-09', now)))
    expect(drafts.filter(({ ok }) => ok)).toHaveLength(1)
    const agenda = await said('2026-09')
    expect(agenda.map(([kind]) => kind)).toEqual(['behind', 'late_task', 'blocked'])
    const [behind, late, blocked] = await itemsOf('2026-09')
    const of = (item: typeof behind) => ({ month: '2026-09', itemId: item?.id })

    must(await moveItem(officer, of(late), { by: 'up' }, now))
    must(await dropItem(officer, of(blocked), { dropped: 'yes' }, now))
    expect((await said('2026-09')).map(([kind]) => kind)).toEqual(['late_task', 'behind'])
    const minutes = { version: 1, comment: '进度偏慢', decision: '月底前补上' }
    expect(await minuteItem(officer, of(behind), minutes, now)).toMatchObject({ reason: 'not_held' })
    expect(await holdMeeting(bureau, '2026-09', holding(addDays(today, 1)), now)).toMatchObject({
      reason: 'day_to_come',
    })
    must(await holdMeeting(bureau, '2026-09', holding(today), now))
    expect(await dropItem(officer, of(late), { dropped: 'yes' }, now)).toMatchObject({ reason: 'not_draft' })
    must(await minuteItem(officer, of(behind), minutes, now))
    expect(await minuteItem(officer, of(behind), minutes, now)).toMatchObject({ reason: 'changed_meanwhile' })
    const given = (title: string, dueOn: string) =>
      GiveTaskForm.parse({ title, dueOn, measureId, owner: `user:${officer.userId}` })
    must(await giveTask(bureau, of(behind), given('补报专利', addDays(today, 5)), now))
    must(await giveTask(director, of(behind), given('走访企业', addDays(today, 9)), now))
    await expect(giveTask(officer, of(behind), given('别的', today), now)).rejects.toMatchObject({
      status: 403,
    })

    const closings = await Promise.all(
      [bureau, director].map((actor) => closeMeeting(actor, '2026-09', { version: 2 }, now)),
    )
    expect(closings.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await minuteItem(officer, of(late), minutes, now)).toMatchObject({ reason: 'closed' })
    const { id: meetingId } = await db.monthlyMeeting.findFirstOrThrow({ where: { enclaveId } })
    const never = /does not change/
    await expect(
      db.monthlyMeeting.updateMany({ where: { id: meetingId }, data: { place: '别处' } }),
    ).rejects.toThrow(never)
    await expect(
      db.meetingItem.updateMany({ where: { meetingId }, data: { comment: '别的' } }),
    ).rejects.toThrow(never)
    await expect(db.meetingTask.deleteMany({ where: { item: { meetingId } } })).rejects.toThrow(never)
    const sheet = minutesSheet(await meetingPage(bureau, '2026-09'), { zh: '孵化器', en: 'Incubator' }, 'zh')
    const text = sheet.blocks.map((block) => block.text).join('\n')
    expect(sheet.draft).toBeNull()
    for (const line of ['决定：月底前补上', '补报专利', '周局长、沈主任']) expect(text).toContain(line)
    expect(text).not.toContain('用地指标未下达')

    // A month on: one of the two is done, the other late.
    const later = new Date(now.getTime() + 30 * 86_400_000)
    const first = await db.measureTask.findFirstOrThrow({ where: { enclaveId, title: '补报专利' } })
    must(await reported(world, officer, first.id))
    must(await confirmed(world, bureau, first.id))
    await closed(world, '2026-10')
    must(await draftMeeting(bureau, '2026-10', later))
    const next = await itemsOf('2026-10')
    expect(
      next.slice(0, 2).map(({ about }) => [about.kind, 'standing' in about.facts && about.facts.standing]),
    ).toEqual([
      ['follow_up', 'done'],
      ['follow_up', 'late'],
    ])
    expect((await said('2026-10')).filter(([, title]) => title === '走访企业')).toHaveLength(1)
  })
})
