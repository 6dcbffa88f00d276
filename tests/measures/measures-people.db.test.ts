import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import type { Actor } from '~/ground/people/actor'
import { boardTotals, measureBoard } from '~/plan/measures/board.server'
import { taskItems } from '~/plan/measures/desk-items.server'
import { stopTask } from '~/plan/measures/end-task.server'
import { MEASURES_ON_A_PAGE } from '~/plan/measures/list-query'
import { ChangeMeasureForm, ChangeTaskForm, NewTaskForm, StopForm } from '~/plan/measures/measure.form'
import { ownersToChoose } from '~/plan/measures/owners.server'
import { remindOfTasks } from '~/plan/measures/remind.server'
import { changeMeasure, measureInput } from '~/plan/measures/save-measure.server'
import { addTask, changeTask } from '~/plan/measures/tasks.server'
import { ownMeasure } from '~/plan/measures/visible.server'
import { giveTask } from '~/plan/meetings/change-meeting.server'
import { GiveTaskForm } from '~/plan/meetings/meeting.form'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays } from '~/shared/days'
import { confirmed, measure, reported, task, versionOf } from '../support/scenes/measures'
import { meetingIn } from '../support/scenes/meetings'
import { makePerson, makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const lettersOf = async (taskId: string, kind: string) =>
  (await db.letter.findMany({ where: { aboutType: 'task', aboutId: taskId, kind } })).map(
    ({ toUserId }) => toUserId,
  )

/** One person more in an enclave, who has a second role there. */
async function withTwoRoles(one: World, first: 'officer' | 'director', second: string): Promise<Actor> {
  const person = await makePerson(one, first)
  const more = { enclaveId: one.enclaveId, id: newId(), userId: person.userId, role: second }
  await db.membership.create({ data: { ...more, createdAt: one.now } })
  return person
}

describe('what was reported in full', () => {
  it('is written of to whoever confirms it: the director, or of a director’s own task the bureau', async () => {
    const one = await makeWorld()
    const { officer, director, bureau, today } = one
    const ofOfficer = await task(one)
    must(await reported(one, officer, ofOfficer, 40))
    expect(await lettersOf(ofOfficer, 'task_reported')).toEqual([])
    must(await reported(one, officer, ofOfficer))
    expect(await lettersOf(ofOfficer, 'task_reported')).toEqual([director.userId])
    must(await reported(one, officer, ofOfficer))
    expect(await lettersOf(ofOfficer, 'task_reported')).toHaveLength(1)

    // Whoever is officer and director, in whichever order, has a director's task.
    const both = await withTwoRoles(one, 'officer', 'director')
    const ofBoth = await task(one, { owner: `user:${both.userId}` })
    must(await reported(one, both, ofBoth))
    expect(await lettersOf(ofBoth, 'task_reported')).toEqual([bureau.userId])
    const item = (await taskItems(officer, today, 'zh')).find(({ key }) => key === `task-${ofBoth}`)
    expect(item?.turn).toBe('bureau')
    must(await confirmed(one, bureau, ofBoth))
  })

  it('is written of to the other who confirms where nobody whose turn it is has an account', async () => {
    const one = await makeWorld()
    const { officer, director, bureau, now } = one
    await db.user.update({ where: { id: director.userId }, data: { disabledAt: now } })
    const taskId = await task(one)
    must(await reported(one, officer, taskId))
    expect(await lettersOf(taskId, 'task_reported')).toEqual([bureau.userId])
  })
})

describe('an owner', () => {
  it('hears of another due day and of a stop, and not of another title', async () => {
    const { bureau, officer, today, now } = world
    const taskId = await task(world)
    const change = async (part: object) => {
      const said = { title: '启用高新技术工作站', text: '', dueOn: addDays(today, 20), reason: '局务会意见' }
      const version = await versionOf(taskId)
      must(await changeTask(bureau, taskId, ChangeTaskForm.parse({ ...said, version, ...part }), now))
    }
    await change({})
    expect(await lettersOf(taskId, 'task_due_changed')).toEqual([officer.userId])
    await change({ title: '别的' })
    expect(await lettersOf(taskId, 'task_due_changed')).toHaveLength(1)
    const stop = StopForm.parse({ version: await versionOf(taskId), words: '与另一项合并' })
    must(await stopTask(bureau, taskId, stop, now))
    expect(await lettersOf(taskId, 'task_stopped')).toEqual([officer.userId])
  })

  it('whose account is closed is given nothing, is not offered, and marks no reminder as sent', async () => {
    const one = await makeWorld()
    const { bureau, director, officer, enclaveId, today, now } = one
    const gone = await makePerson(one, 'officer')
    const taskId = await task(one, { owner: `user:${gone.userId}`, dueOn: addDays(today, 3) })
    await db.user.update({ where: { id: gone.userId }, data: { disabledAt: now } })
    const measureId = await measure(one)
    const input = NewTaskForm.parse({
      title: '任务',
      dueOn: addDays(today, 3),
      owner: `user:${gone.userId}`,
    })
    expect(await addTask(bureau, measureId, input, now)).toMatchObject({ reason: 'owner_unknown' })
    const { members } = await ownersToChoose({ enclaveId }, today)
    expect(members.map(({ name }) => name)).toEqual(
      [bureau, director, officer].map(({ name }) => name).sort((a, b) => (a < b ? -1 : 1)),
    )
    expect(await remindOfTasks(now, enclaveId)).toBe(0)
    expect(await db.reminder.count({ where: { enclaveId, aboutId: taskId } })).toBe(0)
    await db.user.update({ where: { id: gone.userId }, data: { disabledAt: null } })
    expect(await remindOfTasks(now, enclaveId)).toBe(1)
  })
})

describe('a measure', () => {
  const shortened = async (measureId: string, days: number) => {
    const { bureau, today, now } = world
    const said = measureInput(await ownMeasure(bureau, measureId))
    const { version } = await ownMeasure(bureau, measureId)
    const input = {
      ...said,
      departmentId: '',
      number: String(said.number),
      untilOn: addDays(today, days),
      reason: '压缩',
    }
    return changeMeasure(bureau, measureId, ChangeMeasureForm.parse({ ...input, version: `${version}` }), now)
  }

  it('is not shortened past what is still to be done, and is once that is done or moved', async () => {
    const { bureau, today, now } = world
    const measureId = await measure(world)
    const taskId = await task(world, { measureId, dueOn: addDays(today, 50) })
    expect(await shortened(measureId, 40)).toMatchObject({ reason: 'tasks_outside', detail: { tasks: 1 } })
    must(await shortened(measureId, 50))
    const stop = StopForm.parse({ version: await versionOf(taskId), words: '合并' })
    must(await stopTask(bureau, taskId, stop, now))
    must(await shortened(measureId, 40))
  })

  it('never ends before a task that was added or moved at the same moment', async () => {
    const { bureau, officer, today, now } = world
    for (let round = 0; round < 4; round += 1) {
      const measureId = await measure(world)
      const moved = await task(world, { measureId, dueOn: addDays(today, 5) })
      const version = await versionOf(moved)
      const far = { dueOn: addDays(today, 100), title: '任务' }
      const outcomes = await Promise.all([
        shortened(measureId, 30),
        addTask(bureau, measureId, NewTaskForm.parse({ ...far, owner: `user:${officer.userId}` }), now),
        changeTask(bureau, moved, ChangeTaskForm.parse({ ...far, text: '', reason: '改期', version }), now),
      ])
      expect(outcomes.some(({ ok }) => ok)).toBe(true)
      const { untilOn } = await db.measure.findFirstOrThrow({ where: { id: measureId } })
      const outside = { measureId, state: { in: ['planned', 'under_way'] }, dueOn: { gt: untilOn } }
      expect(await db.measureTask.count({ where: outside })).toBe(0)
    }
  })
})

describe('the board of measures', () => {
  it('says above its table how many are late on all of its pages', async () => {
    const one = await makeWorld()
    const { bureau, today } = one
    for (let made = 0; made <= MEASURES_ON_A_PAGE; made += 1)
      await task(one, { dueOn: addDays(today, -1 - made) })
    const query = { kind: null, indicator: null, page: 2 }
    expect((await measureBoard(bureau, query, today)).rows).toHaveLength(1)
    expect(await boardTotals(bureau, query, today)).toEqual({ late: MEASURES_ON_A_PAGE + 1, toConfirm: 0 })
    expect(await boardTotals(bureau, { kind: 'annual', indicator: null }, today)).toEqual({
      late: 0,
      toConfirm: 0,
    })
  })
})

describe('a task given out in a meeting', () => {
  it('stands in the minutes before the log says so', async () => {
    const { bureau, officer, enclaveId, today, now } = world
    const { month, itemId } = (await meetingIn(world, 'held')).params
    const measureId = await measure(world)
    const said = { title: '走访', dueOn: addDays(today, 5), measureId, owner: `user:${officer.userId}` }
    must(await giveTask(bureau, { month, itemId }, GiveTaskForm.parse(said), now))
    const { taskId } = await db.meetingTask.findFirstOrThrow({ where: { enclaveId, itemId } })
    const newest = await db.event.findFirstOrThrow({ where: { enclaveId }, orderBy: { seq: 'desc' } })
    expect(newest).toMatchObject({ kind: 'task_entered', subjectId: taskId })
  })
})
