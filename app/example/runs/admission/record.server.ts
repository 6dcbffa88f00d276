import { addRecord } from '~/ground/records/add-record.server'
import type { BuiltInKind } from '~/ground/records/records'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { resubmitEvidence } from '~/plan/evidence/resubmit-evidence.server'
import { returnEvidence } from '~/plan/evidence/return-evidence.server'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { withdrawEvidence } from '~/plan/evidence/withdraw-evidence.server'
import { addWorkingDays } from '~/shared/calendar'
import { addDays, dayOf, type Day } from '~/shared/days'
import type { RecordPlan } from '~/example/plans/records'
import type { Chance } from '~/example/plans/random'
import { must } from '~/example/drivers/must'
import { upload } from '~/example/proofs.server'
import type { Enclave } from '~/example/enclave.server'
import type { Admitted } from './application.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'

/** Why the bureau sends a row of each kind back. */
const RETURNED_BECAUSE: Record<BuiltInKind, readonly string[]> = {
  tech_sme: ['入库公告里没有这个编号，请附当年的公告页'],
  hnte: ['证书扫描件缺页，请补全后再报'],
  innovative_sme: ['认定公告里没有这家企业，请附公告页'],
  specialized_sme: ['认定公告里没有这家企业，请附公告页'],
  little_giant: ['认定公告里没有这家企业，请附公告页'],
  patent: ['专利证书缺第二页，看不到权利人，请补全后再报'],
  talent: ['在岗证明不是最近半年的，请换新的', '学位证书的姓名看不清，请重新扫描'],
  achievement: ['成果来源单位没有盖章', '孵化协议缺附件里的成果清单，请补上'],
  contract: ['合同登记证明与登记号对不上，请核对'],
  funding: ['到账凭证缺银行回单'],
  listing: ['缺交易场所的公告'],
}

/** A founder puts a fact on file, an officer puts it forward, the bureau looks at it. */
export async function runRecord(
  enclave: Enclave,
  { record, course, readyOn, further }: RecordPlan,
  { founder, firmId }: Admitted,
  chance: Chance,
  movedInOn: Day,
): Promise<void> {
  const happenedOn = record.input.happenedOn
  const filedOn = workingDayFrom(
    addDays(happenedOn > movedInOn ? happenedOn : addDays(movedInOn, 6), chance.whole(1, 4)),
  )
  const addedAt = await enclave.time.until(momentOf(filedOn, chance, 9, 20))
  const file = await upload(founder, record.proof, addedAt)
  const { recordId } = must(
    await addRecord(founder, firmId, { ...record.input, file }, addedAt),
    `add ${record.input.kind} ${record.input.happenedOn}`,
  )
  if (further)
    enclave.time.begin(() =>
      addFurtherProof(enclave, further, recordId, { founder, firmId }, chance.of('again')),
    )
  if (course === 'on_file') return
  const { officer, bureau } = enclave.staff
  const earliest = readyOn > filedOn ? readyOn : filedOn
  const submittedAt = await enclave.time.until(momentOf(addWorkingDays(earliest, chance.whole(1, 3)), chance))
  const what = `put ${record.input.kind} of ${happenedOn} forward`
  const { evidenceId } = must(await submitEvidence(officer, recordId, submittedAt), what)
  if (course === 'pending') return
  const judgedAt = await enclave.time.until(
    momentOf(addWorkingDays(dayOf(submittedAt), chance.whole(1, 4)), chance),
  )
  if (course === 'approved' || course === 'withdrawn') {
    must(await approveEvidence(bureau, evidenceId, judgedAt), 'approve')
    if (course === 'approved') return
    const at = await enclave.time.until(momentOf(addWorkingDays(dayOf(judgedAt), 6), chance))
    const reason = '同一发明已由共同权利人申报，本行撤回'
    must(await withdrawEvidence(officer, evidenceId, { reason }, at), 'withdraw')
    return
  }
  const reason = chance.pick(RETURNED_BECAUSE[record.input.kind])
  must(await returnEvidence(bureau, evidenceId, { reason }, judgedAt), 'return')
  if (course === 'returned') return
  const againAt = await enclave.time.until(momentOf(addWorkingDays(dayOf(judgedAt), 3), chance))
  must(await resubmitEvidence(officer, evidenceId, againAt), 'resubmit')
  const at = await enclave.time.until(momentOf(addWorkingDays(dayOf(againAt), 2), chance))
  must(await approveEvidence(bureau, evidenceId, at), 'approve')
}

/** One more paper for an achievement that is on record: kept under it, and not counted again. */
async function addFurtherProof(
  enclave: Enclave,
  { record, onDay }: NonNullable<RecordPlan['further']>,
  furtherProofOf: string,
  { founder, firmId }: Pick<Admitted, 'founder' | 'firmId'>,
  chance: Chance,
): Promise<void> {
  if (record.input.kind !== 'achievement') return
  const at = await enclave.time.until(momentOf(workingDayFrom(addDays(onDay, 3)), chance, 9, 17))
  const file = await upload(founder, record.proof, at)
  must(await addRecord(founder, firmId, { ...record.input, furtherProofOf, file }, at), 'add a further proof')
}
