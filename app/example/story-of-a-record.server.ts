import { addRecord } from '~/firms/add-record.server'
import { approveEvidence } from '~/kpi/approve-evidence.server'
import { resubmitEvidence } from '~/kpi/resubmit-evidence.server'
import { returnEvidence } from '~/kpi/return-evidence.server'
import { submitEvidence } from '~/kpi/submit-evidence.server'
import { withdrawEvidence } from '~/kpi/withdraw-evidence.server'
import { addWorkingDays } from '~/shared/calendar'
import { addDays, dayOf, type Day } from '~/shared/days'
import type { RecordPlan } from './plan-of-records'
import type { Chance } from './random'
import { must, upload, type Stage } from './stage.server'
import type { Admitted } from './story-of-an-application.server'
import { momentOf, workingDayFrom } from './working-hours'

const RETURNED_BECAUSE = [
  '证书扫描件缺页，请补全后再报',
  '在岗证明不是最近半年的，请换新的',
  '合同登记证明与登记号对不上，请核对',
  '成果来源单位没有盖章',
]

/** A founder puts a fact on file, an officer puts it forward, the bureau looks at it. */
export async function proves(
  stage: Stage,
  { record, course, readyOn }: RecordPlan,
  { founder, firmId }: Admitted,
  chance: Chance,
  movedInOn: Day,
): Promise<void> {
  const happenedOn = record.input.happenedOn
  const filedOn = workingDayFrom(
    addDays(happenedOn > movedInOn ? happenedOn : addDays(movedInOn, 6), chance.whole(1, 4)),
  )
  const addedAt = await stage.time.until(momentOf(filedOn, chance, 9, 20))
  const file = await upload(founder, record.proof, addedAt)
  const { recordId } = must(
    `add ${record.input.kind} ${record.input.happenedOn}`,
    await addRecord(founder, firmId, { ...record.input, file }, addedAt),
  )
  if (course === 'on_file') return
  const { officer, bureau } = stage.staff
  const earliest = readyOn > filedOn ? readyOn : filedOn
  const submittedAt = await stage.time.until(momentOf(addWorkingDays(earliest, chance.whole(1, 3)), chance))
  const what = `put ${record.input.kind} of ${happenedOn} forward`
  const { evidenceId } = must(what, await submitEvidence(officer, recordId, submittedAt))
  if (course === 'pending') return
  const judgedAt = await stage.time.until(
    momentOf(addWorkingDays(dayOf(submittedAt), chance.whole(1, 4)), chance),
  )
  if (course === 'approved' || course === 'withdrawn') {
    must('approve', await approveEvidence(bureau, evidenceId, judgedAt))
    if (course === 'approved') return
    const at = await stage.time.until(momentOf(addWorkingDays(dayOf(judgedAt), 6), chance))
    const reason = '同一发明已由共同权利人申报，本行撤回'
    must('withdraw', await withdrawEvidence(officer, evidenceId, { reason }, at))
    return
  }
  const reason = chance.pick(RETURNED_BECAUSE)
  must('return', await returnEvidence(bureau, evidenceId, { reason }, judgedAt))
  if (course === 'returned') return
  const againAt = await stage.time.until(momentOf(addWorkingDays(dayOf(judgedAt), 3), chance))
  must('resubmit', await resubmitEvidence(officer, evidenceId, againAt))
  const at = await stage.time.until(momentOf(addWorkingDays(dayOf(againAt), 2), chance))
  must('approve', await approveEvidence(bureau, evidenceId, at))
}
