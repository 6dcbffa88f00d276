import { planRound, reportFinding, setChecklist, walkRound } from '~/residence/inspections/act.server'
import type { ChecklistInput } from '~/residence/inspections/inspection.form'
import { readItems, type Answer } from '~/residence/inspections/items'
import { nextDue } from '~/residence/inspections/due'
import { assign, takeUp } from '~/residence/tickets/take-up.server'
import { db } from '~/platform/db.server'
import { addDays, instantOf, type Day } from '~/shared/days'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { photograph } from '~/example/photos.server'
import { workingDayFrom, workingDaysBefore } from '~/example/plans/working-hours'

/** Invented, after what any building is asked. */
const FIRE = `
安全出口、疏散通道畅通，不上锁不堆物 | Exits and escape routes are free | 每层两侧楼梯间都走到，试推每扇疏散门
灭火器压力 | Pressure of extinguishers | 看压力表，低于下限即送修 | MPa | 1.0 | 1.4
消火栓箱配件齐全，封条完好 | Hydrant boxes are complete and sealed | 水带、水枪、接口各一
应急照明和疏散指示亮 | Emergency lights and exit signs are on | 按测试钮五秒
烟感探测器指示灯闪 | Smoke detectors blink | 目视，每房间至少一只
`.trim()
const key = { idempotencyKey: undefined }

/** A checklist for fire safety: walked every month, once with a finding; and a floor whose turn has passed. */
export function runInspections(enclave: Enclave): void {
  const { time, today, foundedOn } = enclave
  time.begin(async () => {
    const at = await time.until(instantOf(workingDaysBefore(today, 58), 15 * 60))
    if (addDays(today, -90) < foundedOn) return
    const { officer } = enclave.staff
    const set: ChecklistInput = {
      nameZh: '消防安全检查（示例）',
      nameEn: 'Fire safety (example)',
      items: readItems(FIRE).items,
      reason: '消防安全管理制度，每月防火检查（示例）',
      version: 0,
      ...key,
    }
    const { checklistId } = must(await setChecklist(officer, null, set, at), 'set a checklist')
    const plan = { checklistId, everyMonths: 1, ...key }
    const first = workingDaysBefore(today, 30)
    const whole = must(await planRound(officer, { ...plan, where: 'building', firstDueOn: first }, at))
    const { id } = await db.floor.findFirstOrThrow({
      where: { enclaveId: enclave.enclaveId, level: 3 },
      select: { id: true },
    })
    const floor = { ...plan, where: `floor:${id}`, everyMonths: 3, firstDueOn: workingDaysBefore(today, 3) }
    must(await planRound(officer, floor, at))
    await walk(enclave, whole.roundId, first, null)
    const second = nextDue({ firstDueOn: first, everyMonths: 1 }, { dueOn: first, doneOn: first })
    await walk(enclave, whole.roundId, second, '二层东侧疏散指示灯不亮，换了灯管仍不亮')
  })
}

async function walk(enclave: Enclave, roundId: string, dueOn: Day, wrong: string | null): Promise<void> {
  const { officer } = enclave.staff
  const at = await enclave.time.until(instantOf(workingDayFrom(dueOn), 16 * 60 + 20))
  const answers = readItems(FIRE).items.map(({ key: item, measure }): Answer => ({
    item,
    answer: measure ? '1.2' : 'yes',
    isFinding: false,
    note: '',
    fileId: null,
  }))
  const signs = answers[3]
  if (wrong && signs) {
    const fileId = await photograph(officer.userId, 'exit', at)
    answers[3] = { ...signs, answer: 'no', isFinding: true, note: wrong, fileId }
  }
  const walked = must(await walkRound(officer, roundId, { dueOn, version: 1, answers }, at), 'walk a round')
  if (!wrong || !signs) return
  const { ticketId } = must(await reportFinding(officer, walked.inspectionId, signs.item, at))
  const soon = await enclave.time.until(new Date(at.getTime() + 40 * 60_000))
  must(await takeUp(officer, ticketId, soon))
  const handling = { priority: 'low' as const, ownerId: officer.userId, version: 2 }
  must(await assign(officer, ticketId, handling, soon))
}
