import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { upload } from '~/example/proofs.server'
import { RECORD_FORMS } from '~/ground/records/add-record.form'
import { addRecord } from '~/ground/records/add-record.server'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { choiceOf } from '~/plan/evidence/chosen'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dayOf } from '~/shared/days'
import { defineIndicator } from '~/setup/indicators/define.server'
import { IndicatorForm } from '~/setup/indicators/indicator.form'
import { setTargets } from './set-targets.server'

/** So many days ago the administrator defined the further indicator. */
const DEFINED = 40
/** What its years are to bring: nothing before it was thought of. */
const TARGETS = ['0', '0', '2', '5', '5']
const KIND = 'specialized_sme'

/** A further indicator beside the six: 专精特新 firms, with three certificates put forward and two of them approved. */
export function runIndicators(enclave: Enclave): void {
  const { time, today, chance } = enclave
  const own = chance.of('indicators')
  time.begin(async () => {
    const at = await time.until(momentOf(workingDayFrom(addDays(today, -DEFINED)), own, 9, 10))
    const code = await define(enclave, at)
    const firms = await db.tenancy.findMany({
      where: { enclaveId: enclave.enclaveId, state: 'active', startedOn: { lt: at } },
      orderBy: [{ startedOn: 'asc' }, { id: 'asc' }],
      select: { firmId: true },
      take: 3,
    })
    for (const [index, { firmId }] of firms.entries()) await prove(enclave, code, { firmId, index })
  })
}

async function define(enclave: Enclave, at: Date): Promise<string> {
  const { admin } = enclave.staff
  const said = IndicatorForm.parse({
    zh: '专精特新中小企业',
    en: 'Specialized SMEs',
    identity: 'firm',
    months: '0',
    ruleZh: '入驻、毕业或落地企业，统计日专精特新中小企业认定在有效期内，有认定文件，计 1 家。',
    ruleEn:
      'A tenant, graduate or landed firm whose title of specialized SME is in force and on paper. Each firm counts once.',
    effectiveOn: dayOf(at),
    reason: '市科技局月例会要求增列',
    basedOn: '0',
    takes: 'rows',
    unitZh: '家',
    unitEn: 'firms',
    standing: 'valid',
    stays: 'belonging',
  })
  const expression = {
    op: 'eq',
    left: { kind: 'fact', code: 'of_proof' },
    right: { kind: 'constant', type: 'boolean', value: true, unit: 'none' },
  } as const
  const { code } = must(await defineIndicator(admin, said, { recordKind: KIND, expression }, at), 'define')
  await setTargets(enclave, { [code]: TARGETS }, '增列一项指标', at)
  return code
}

async function prove(enclave: Enclave, code: string, { firmId, index }: { firmId: string; index: number }) {
  const { time, today, chance, staff } = enclave
  const own = chance.of(`specialized ${index}`)
  const on = (days: number) => time.until(momentOf(workingDayFrom(addDays(today, -days)), own.of(`${days}`)))
  const filedAt = await on(32 - index * 10)
  const typed = {
    number: `SXZJTX2026${String(index + 101)}`,
    happenedOn: addDays(dayOf(filedAt), -20),
    file: await upload(staff.officer, 'certificate', filedAt),
    idempotencyKey: newId(),
  }
  const input = { kind: KIND, ...RECORD_FORMS[KIND].parse(typed) } as const
  const { recordId } = must(await addRecord(staff.officer, firmId, input, filedAt), 'add a title')
  const { evidenceId } = must(
    await submitEvidence(staff.officer, choiceOf(recordId, code), filedAt),
    'put it forward',
  )
  if (index < 2)
    must(await approveEvidence(staff.bureau, evidenceId, await on(26 - index * 10)), 'approve it')
}
