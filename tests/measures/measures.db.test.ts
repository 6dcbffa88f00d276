import { beforeAll, describe, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { fileForDownload } from '~/admission/reviews/file-access.server'
import { handOverTask, stopTask } from '~/plan/measures/end-task.server'
import { taskItems } from '~/plan/measures/desk-items.server'
import {
  ReportForm,
  ChangeMeasureForm,
  ChangeTaskForm,
  CommentForm,
  HandOverForm,
  NewTaskForm,
  StopForm,
  VerdictForm,
} from '~/plan/measures/measure.form'
import { taskList, taskView } from '~/plan/measures/queries.server'
import { remindOfTasks } from '~/plan/measures/remind.server'
import { commentOnTask, judgeTask, reportProgress } from '~/plan/measures/report.server'
import { changeMeasure, measureInput } from '~/plan/measures/save-measure.server'
import { addTask, changeTask } from '~/plan/measures/tasks.server'
import { ownMeasure, ownTask } from '~/plan/measures/visible.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays } from '~/shared/days'
import { confirmed, measure, reported, task, versionOf } from '../support/scenes/measures'
import { makePerson, makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const row = (id: string) => db.measureTask.findFirstOrThrow({ where: { id } })
const lettersTo = async (userId: string, taskId: string) =>
  (
    await db.letter.findMany({
      where: { toUserId: userId, aboutType: 'task', aboutId: taskId },
      orderBy: { createdAt: 'asc' },
    })
  ).map(({ kind }) => kind)
const events = async (taskId: string) =>
  (await db.event.findMany({ where: { subjectId: taskId }, orderBy: { seq: 'asc' } })).map(({ kind }) => kind)

describe('a task of a measure', () => {
  it('goes from its owner’s report with proof to the confirmation by somebody else, each step on record', async () => {
    const { officer, bureau, today } = world
    const taskId = await task(world)
    expect(await lettersTo(officer.userId, taskId)).toEqual(['task_given'])
    must(await reported(world, officer, taskId, 40))
    must(await reported(world, officer, taskId))
    expect(await row(taskId)).toMatchObject({ state: 'under_way', percent: 100, confirmedById: null })
    must(await confirmed(world, bureau, taskId))
    expect(await row(taskId)).toMatchObject({ state: 'done', percent: 100, confirmedById: bureau.userId })
    expect(await lettersTo(officer.userId, taskId)).toEqual(['task_given', 'task_confirmed'])
    expect(await events(taskId)).toEqual(['task_entered', 'task_reported', 'task_reported', 'task_confirmed'])
    const view = await taskView(bureau, await ownTask(bureau, taskId), today)
    expect(view.notes.map(({ kind, percent }) => [kind, percent])).toEqual([
      ['confirmed', null],
      ['progress', 100],
      ['progress', 40],
    ])
    const file = view.notes[1]?.file?.id ?? ''
    const reader = (actor: typeof officer) => ({ userId: actor.userId, actors: [actor] })
    expect(await fileForDownload(reader(bureau), file)).not.toBeNull()
    expect(await fileForDownload(reader(world.department), file)).toBeNull()
  })

  it('is confirmed once where two confirm at the same time', async () => {
    const { officer, bureau, director } = world
    const taskId = await task(world)
    must(await reported(world, officer, taskId))
    const version = await versionOf(taskId)
    const judged = VerdictForm.parse({ version, verdict: 'confirmed', words: '' })
    const outcomes = await Promise.all(
      [bureau, director].map((actor) => judgeTask(actor, taskId, judged, world.now)),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await events(taskId)).filter((kind) => kind === 'task_confirmed')).toHaveLength(1)
    expect(await db.measureNote.count({ where: { taskId, kind: 'confirmed' } })).toBe(1)
  })

  it('is reported on once where its owner sends two reports at the same time', async () => {
    const { officer, now } = world
    const taskId = await task(world)
    const version = await versionOf(taskId)
    const outcomes = await Promise.all(
      ['30', '60'].map((percent) =>
        reportProgress(officer, taskId, ReportForm.parse({ version, percent, words: '按计划完成' }), now),
      ),
    )
    expect(outcomes.map((one) => (one.ok ? 'ok' : one.reason)).sort()).toEqual(['changed_meanwhile', 'ok'])
    expect(await db.measureNote.count({ where: { taskId } })).toBe(1)
  })

  it('is confirmed by nobody who owns it or reported it, in the command and in the database', async () => {
    const { director, bureau, now } = world
    const taskId = await task(world, { owner: `user:${director.userId}` })
    must(await reported(world, director, taskId))
    expect(await confirmed(world, director, taskId)).toMatchObject({ reason: 'own_task' })
    const byHand = { state: 'done', confirmedById: director.userId, confirmedAt: now }
    await expect(db.measureTask.updateMany({ where: { id: taskId }, data: byHand })).rejects.toThrow(
      /what_is_done_was_confirmed_by_another/,
    )
    must(await confirmed(world, bureau, taskId))
  })

  it('needs its proof in full, and goes back to where it was when it is sent back', async () => {
    const { officer, bureau, now } = world
    const taskId = await task(world)
    must(await reported(world, officer, taskId, 70))
    const bare = { version: Number(await versionOf(taskId)), percent: 100, words: '完成', proof: undefined }
    expect(await reportProgress(officer, taskId, bare, now)).toMatchObject({ reason: 'proof_missing' })
    expect(await reportProgress(bureau, taskId, bare, now)).toMatchObject({ reason: 'not_yours' })
    expect(await reportProgress(officer, taskId, { ...bare, proof: newId() }, now)).toMatchObject({
      reason: 'unknown_file',
    })
    expect(await confirmed(world, bureau, taskId)).toMatchObject({ reason: 'not_reported' })
    must(await reported(world, officer, taskId))
    const back = { version: await versionOf(taskId), verdict: 'returned', words: '缺照片' }
    must(await judgeTask(bureau, taskId, VerdictForm.parse(back), now))
    expect(await row(taskId)).toMatchObject({ percent: 70, reportedOn: null, reportedById: null })
    expect(await lettersTo(officer.userId, taskId)).toContain('task_returned')
  })

  it('is handed over to a department, whose account then sees and reports it, and no other department', async () => {
    const { officer, departments, department, today, now } = world
    const other = await makePerson(world, 'department', { departmentId: departments[1]?.id ?? null })
    const taskId = await task(world)
    const owner = `department:${departments[0]?.id}`
    const input = HandOverForm.parse({ version: await versionOf(taskId), owner, words: '由贵局牵头' })
    expect((await taskList(department, query(), today)).rows.map(({ id }) => id)).not.toContain(taskId)
    must(await handOverTask(officer, taskId, input, now))
    expect(await lettersTo(department.userId, taskId)).toEqual(['task_given'])
    expect((await taskList(department, query(), today)).rows.map(({ id }) => id)).toContain(taskId)
    expect((await taskList(other, query(), today)).rows).toEqual([])
    expect(await reported(world, officer, taskId, 10)).toMatchObject({ reason: 'not_yours' })
    must(await reported(world, department, taskId))
    const again = HandOverForm.parse({ version: await versionOf(taskId), owner, words: '再说' })
    expect(await handOverTask(world.director, taskId, again, now)).toMatchObject({
      reason: 'awaits_confirmation',
    })
    await expect(handOverTask(officer, taskId, again, now)).rejects.toMatchObject({ status: 403 })
    await expect(reported(world, other, taskId)).rejects.toMatchObject({ status: 404 })
  })

  it('keeps both values of what is changed, and takes no more once it was stopped', async () => {
    const { bureau, officer, today, now } = world
    const taskId = await task(world)
    const said = { title: '启用高新技术工作站', text: '', dueOn: addDays(today, 20), reason: '按局务会意见' }
    const change = async (part: object = {}) =>
      changeTask(
        bureau,
        taskId,
        ChangeTaskForm.parse({ ...said, version: await versionOf(taskId), ...part }),
        now,
      )
    must(await change())
    const { payload } = await db.event.findFirstOrThrow({
      where: { subjectId: taskId, kind: 'task_changed' },
    })
    expect(payload).toMatchObject({
      changes: [{ field: 'dueOn', before: '2026-12-20', after: '2026-12-10' }],
    })
    expect(await change()).toMatchObject({ reason: 'nothing_changed' })
    expect(await change({ dueOn: addDays(today, 4000) })).toMatchObject({ reason: 'after_the_measure' })
    expect(await change({ version: '1', title: '别的' })).toMatchObject({ reason: 'changed_meanwhile' })
    const stop = StopForm.parse({ version: await versionOf(taskId), words: '与另一项合并' })
    must(await stopTask(bureau, taskId, stop, now))
    expect(await change({ title: '别的' })).toMatchObject({ reason: 'closed' })
    expect(await reported(world, officer, taskId, 50)).toMatchObject({ reason: 'closed' })
    const { id } = await db.measureNote.findFirstOrThrow({ where: { taskId, kind: 'stopped' } })
    await expect(db.measureNote.updateMany({ where: { id }, data: { text: '别的' } })).rejects.toThrow(
      /does not change/,
    )
  })

  it('is given to nobody who cannot have one', async () => {
    const { bureau, founder, now, today } = world
    const measureId = await measure(world)
    const said = { title: '任务', dueOn: addDays(today, 3) }
    for (const owner of [`user:${founder.userId}`, `department:${newId()}`]) {
      const outcome = await addTask(bureau, measureId, NewTaskForm.parse({ ...said, owner }), now)
      expect(outcome).toMatchObject({ reason: 'owner_unknown' })
    }
    await expect(
      addTask(world.officer, measureId, NewTaskForm.parse({ ...said, owner: `user:${bureau.userId}` }), now),
    ).rejects.toMatchObject({ status: 403 })
  })

  it('takes a comment of whoever sees it, once however often it is sent', async () => {
    const taskId = await task(world)
    const input = CommentForm.parse({ words: '请抓紧', idempotencyKey: newId() })
    for (let sent = 0; sent < 2; sent += 1) must(await commentOnTask(world.bureau, taskId, input, world.now))
    expect(await db.measureNote.count({ where: { taskId } })).toBe(1)
  })
})

describe('a measure', () => {
  it('is changed with both values in the log, its indicators among them', async () => {
    const { bureau, departments, now } = world
    const id = await measure(world)
    const before = measureInput(await ownMeasure(bureau, id))
    const said = {
      ...before,
      number: String(before.number),
      departmentId: departments[0]?.id,
      reason: '分工调整',
    }
    const input = ChangeMeasureForm.parse({ ...said, version: '1', indicators: ['patents', 'talents'] })
    must(await changeMeasure(bureau, id, input, now))
    const { payload } = await db.event.findFirstOrThrow({ where: { subjectId: id, kind: 'measure_changed' } })
    expect((payload as { changes: object[] }).changes).toEqual([
      { field: 'departmentId', before: '', after: '试验土地局 | Trial land bureau' },
      {
        field: 'indicators',
        before: '专利成果 | Patents',
        after: '高水平创新创业人才 | High-level innovators and founders\n专利成果 | Patents',
      },
    ])
    expect(await changeMeasure(bureau, id, input, now)).toMatchObject({ reason: 'changed_meanwhile' })
  })
})

describe('owners', () => {
  it('are written to before the day and once more when it has passed, each once, and anew for a new day', async () => {
    const one = await makeWorld()
    const { officer, enclaveId, today, now } = one
    const taskId = await task(one, { dueOn: addDays(today, 7) })
    const on = (days: number) => new Date(now.getTime() + days * 86_400_000)
    expect(await remindOfTasks(on(-1), enclaveId)).toBe(0)
    const twice = await Promise.all([remindOfTasks(now, enclaveId), remindOfTasks(now, enclaveId)])
    expect(twice.reduce((sum, told) => sum + told, 0)).toBe(1)
    expect(await remindOfTasks(on(7), enclaveId)).toBe(0)
    expect(await remindOfTasks(on(8), enclaveId)).toBe(1)
    expect(await remindOfTasks(on(30), enclaveId)).toBe(0)
    expect(await lettersTo(officer.userId, taskId)).toEqual(['task_given', 'task_due', 'task_late'])
  })

  it('find on the desk what is due soon, and the director what waits to be confirmed', async () => {
    const one = await makeWorld()
    const { officer, director, departments, today } = one
    const far = await task(one, { dueOn: addDays(today, 60) })
    const soon = await task(one, { dueOn: addDays(today, 3) })
    const theirs = await task(one, { dueOn: addDays(today, -3), owner: `department:${departments[0]?.id}` })
    const done = await task(one, { dueOn: addDays(today, 50) })
    must(await reported(one, officer, done))
    const items = await taskItems(officer, today, 'zh')
    const of = (id: string) => items.find(({ key }) => key === `task-${id}`)
    expect(of(far)).toBeUndefined()
    expect(of(soon)).toMatchObject({ turn: 'us', mine: true })
    expect(of(theirs)).toMatchObject({ turn: 'department', turnName: '试验土地局' })
    expect(of(done)).toMatchObject({ turn: 'director', dueOn: null })
    expect((await taskItems(director, today, 'en')).length).toBe(items.length)
    // Of many none is left out: whoever is late is late, however many are later.
    const row = await db.measureTask.findFirstOrThrow({ where: { id: soon } })
    await db.measureTask.createMany({ data: Array.from({ length: 120 }, () => ({ ...row, id: newId() })) })
    expect((await taskItems(officer, today, 'zh')).length).toBe(items.length + 120)
  })
})

const query = (part: object = {}) => ({ owner: null, state: null, indicator: null, page: 1, ...part })
