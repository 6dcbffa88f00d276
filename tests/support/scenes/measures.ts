import { must } from '~/example/drivers/must'
import { uploadedBy } from '~/example/drivers/uploads.server'
import type { Actor } from '~/ground/people/actor'
import { NewMeasureForm, NewTaskForm, ReportForm, StopForm, VerdictForm } from '~/plan/measures/measure.form'
import { judgeTask, reportProgress } from '~/plan/measures/report.server'
import { addMeasure } from '~/plan/measures/save-measure.server'
import { addTask } from '~/plan/measures/tasks.server'
import { stopTask } from '~/plan/measures/end-task.server'
import { db } from '~/platform/db.server'
import { addDays, addMonths, type Day } from '~/shared/days'
import { scene, type Maker, type Scene } from './scene'
import type { World } from '../world'

let numbers = 0

/** A measure of a year around the world's day, which serves patents. */
export async function measure({ bureau, today, now }: World, indicators = ['patents']): Promise<string> {
  numbers += 1
  const from = addDays(addMonths(today, -6), -numbers)
  const said = { kind: 'measure', number: '1', nameZh: `专项行动 ${numbers}`, leader: '市科技局 某副局长' }
  const days = { fromOn: from, untilOn: addMonths(today, 12) }
  const input = NewMeasureForm.parse({ ...said, ...days, indicators })
  return must(await addMeasure(bureau, input, now)).measureId
}

type Given = { owner?: string; dueOn?: Day; measureId?: string }

/** A task of such a measure, the officer's unless told otherwise, due in a month. */
export async function task(world: World, given: Given = {}): Promise<string> {
  const { bureau, officer, today, now } = world
  const { owner = `user:${officer.userId}`, dueOn = addMonths(today, 1) } = given
  const measureId = given.measureId ?? (await measure(world))
  const input = NewTaskForm.parse({ title: '启用高新技术工作站', dueOn, owner })
  return must(await addTask(bureau, measureId, input, now)).taskId
}

export async function versionOf(taskId: string): Promise<string> {
  return String((await db.measureTask.findFirstOrThrow({ where: { id: taskId } })).version)
}

/** Reports a task as somebody who owns it; in full with a proof. */
export async function reported(world: World, by: Actor, taskId: string, percent = 100, at = world.now) {
  const proof = percent === 100 ? await uploadedBy(by.userId, at) : undefined
  const said = { version: await versionOf(taskId), percent: String(percent), words: '按计划完成', proof }
  return reportProgress(by, taskId, ReportForm.parse(said), at)
}

export async function confirmed(world: World, by: Actor, taskId: string, at = world.now) {
  const said = { version: await versionOf(taskId), verdict: 'confirmed', words: '' }
  return judgeTask(by, taskId, VerdictForm.parse(said), at)
}

/** A task in a state, as if its people had brought it there. */
export async function taskIn(world: World, state: string): Promise<Scene> {
  const taskId = await task(world)
  const { officer, bureau, now } = world
  if (state === 'under_way') must(await reported(world, officer, taskId, 40))
  if (state === 'reported' || state === 'done') must(await reported(world, officer, taskId))
  if (state === 'done') must(await confirmed(world, bureau, taskId))
  if (state === 'stopped') {
    const said = { version: await versionOf(taskId), words: '与另一项任务合并' }
    must(await stopTask(bureau, taskId, StopForm.parse(said), now))
  }
  return scene({ taskId })
}

const ofDepartment = async (world: World) =>
  scene({ taskId: await task(world, { owner: `department:${world.departments[0]?.id}` }) })

export const MEASURE_MAKERS: [RegExp, Maker][] = [
  [/:measureId/, async (world) => scene({ measureId: await measure(world) })],
  [/^\/department\/.*:taskId/, ofDepartment],
  [/tasks\/:taskId\/confirmation/, (world) => taskIn(world, 'reported')],
  [
    /^\/bureau\/.*tasks\/:taskId\/report/,
    async (world) => scene({ taskId: await task(world, { owner: `user:${world.bureau.userId}` }) }),
  ],
  [/:taskId/, (world) => taskIn(world, 'planned')],
]

export const MEASURES_STANDING: Record<string, Record<string, Maker>> = {
  MeasureTask: Object.fromEntries(
    ['planned', 'under_way', 'done', 'stopped'].map((state) => [
      state,
      (world: World) => taskIn(world, state),
    ]),
  ),
}

export const PAGES_OF_MEASURES: Record<string, RegExp> = { MeasureTask: /^(?!\/department).*:taskId/ }
