import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { annualPlan, MEASURES, type MeasurePlan, type TaskPlan } from '~/example/plans/measures-of-weinan'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { upload } from '~/example/proofs.server'
import type { Actor } from '~/ground/people/actor'
import { NewMeasureForm, NewTaskForm, ReportForm, StopForm, VerdictForm } from '~/plan/measures/measure.form'
import { judgeTask, reportProgress } from '~/plan/measures/report.server'
import { addMeasure } from '~/plan/measures/save-measure.server'
import { stopTask } from '~/plan/measures/end-task.server'
import { addTask } from '~/plan/measures/tasks.server'
import { planOf } from '~/plan/counting/plan.server'
import { db } from '~/platform/db.server'
import { addDays, yearOf, type Day } from '~/shared/days'

/** So many days ago the bureau entered the measures; tasks that are over lie between then and today. */
const ENTERED = 140

/** The five measures with their tasks, and the operator's plan of the year. */
export function runMeasures(enclave: Enclave): void {
  const { time, today, chance } = enclave
  const own = chance.of('measures')
  time.begin(async () => {
    const at = await time.until(momentOf(workingDayFrom(addDays(today, -ENTERED)), own, 9, 10))
    const { from, to } = await planOf(enclave.enclaveId)
    const year = yearOf(today)
    for (const plan of MEASURES) await enter(enclave, plan, { fromOn: from, untilOn: to }, at)
    await enter(enclave, annualPlan(year), { fromOn: `${year}-01-01`, untilOn: `${year}-12-31` }, at)
  })
}

type Span = { fromOn: Day; untilOn: Day }

async function enter(enclave: Enclave, plan: MeasurePlan, span: Span, at: Date) {
  const { department, tasks, number, ...said } = plan
  const departmentId = department ? await departmentNamed(enclave, department) : ''
  const { bureau, director } = enclave.staff
  const by = plan.kind === 'annual' ? director : bureau
  const input = NewMeasureForm.parse({ ...said, ...span, number: String(number), departmentId })
  const { measureId } = must(await addMeasure(by, input, at), `enter ${plan.nameZh}`)
  for (const task of tasks) {
    const owner = await ownerOf(enclave, task)
    // What would be due after the plan of the year is due on its last day.
    const due = addDays(enclave.today, task.due)
    const dueOn = due > span.untilOn ? span.untilOn : due < span.fromOn ? span.fromOn : due
    const { title, milestone } = task
    const given = NewTaskForm.parse({ title, dueOn, owner, milestone: milestone && 'on' })
    const { taskId } = must(await addTask(by, measureId, given, at), `enter ${title}`)
    enclave.time.begin(() => runTask(enclave, task, taskId, dueOn))
  }
}

async function departmentNamed({ enclaveId }: Enclave, nameZh: string): Promise<string> {
  return (await db.department.findFirstOrThrow({ where: { enclaveId, nameZh } })).id
}

async function ownerOf(enclave: Enclave, { owner }: TaskPlan): Promise<string> {
  if (typeof owner === 'object') return `department:${await departmentNamed(enclave, owner.department)}`
  return `user:${enclave.staff[owner].userId}`
}

/** Reports come some days before the due day, or after it; who confirms is never who reported. */
async function runTask(enclave: Enclave, { title, owner, goes }: TaskPlan, taskId: string, due: Day) {
  if (typeof owner === 'object' || goes === 0) return
  const { staff, time, today, chance } = enclave
  const own = chance.of(`task ${title}`)
  const by = staff[owner]
  const day =
    typeof goes === 'number'
      ? addDays(today, -own.whole(3, 20))
      : addDays(due, goes === 'done_late' ? 11 : -3)
  // Days off may bring two steps to the same working day: there they follow each other by the hour.
  const when = (days: number, hour: number) =>
    time.until(momentOf(workingDayFrom(addDays(day, days)), own, hour, hour + 2))
  const at = await when(0, 9)
  const judge = owner === 'bureau' ? staff.director : staff.bureau
  if (goes === 'stopped') {
    const words = '与成果对接会合并举办（示例）'
    must(await stopTask(judge, taskId, StopForm.parse({ version: 1, words }), at), 'stop a task')
    return
  }
  if (typeof goes === 'number') {
    await report(by, taskId, { version: 1, percent: goes, words: '按计划推进（示例）' }, at)
    return
  }
  await report(by, taskId, { version: 1, percent: 60, words: '主要工作已完成（示例）' }, at)
  const finished = await when(2, 12)
  const proof = await upload(by, 'task', finished)
  await report(by, taskId, { version: 2, percent: 100, words: '已完成，佐证见附件（示例）', proof }, finished)
  if (goes === 'reported') return
  const verdict = VerdictForm.parse({ version: 3, verdict: 'confirmed', words: '佐证齐全（示例）' })
  must(await judgeTask(judge, taskId, verdict, await when(4, 15)), 'confirm a task')
}

type Said = { version: number; percent: number; words: string; proof?: string }

async function report(by: Actor, taskId: string, { percent, ...said }: Said, at: Date) {
  const input = ReportForm.parse({ ...said, percent: String(percent) })
  must(await reportProgress(by, taskId, input, at), 'report on a task')
}
