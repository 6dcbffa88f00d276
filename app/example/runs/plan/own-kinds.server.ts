import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import {
  INDICATOR_OF_INCIDENTS,
  INDICATOR_OF_PROOFS,
  INCIDENT,
  PROOF_OF_CONCEPT,
} from '~/example/plans/own-kinds'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { upload } from '~/example/proofs.server'
import { kindCalled } from '~/ground/record-kinds/kinds.server'
import { ownRecordForm } from '~/ground/record-kinds/own-record.form'
import { addOwnRecord } from '~/ground/records/add-own-record.server'
import type { Rule } from '~/setup/indicators/define.server'
import { kindsToCount } from '~/setup/indicators/view.server'
import { defineIndicator } from '~/setup/indicators/define.server'
import { IndicatorForm } from '~/setup/indicators/indicator.form'
import { defineKind, publishKind } from '~/setup/record-kinds/define.server'
import { NewKindForm } from '~/setup/record-kinds/kind.form'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { choiceOf } from '~/plan/evidence/chosen'
import { submitEvidence } from '~/plan/evidence/submit-evidence.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay, dayOf } from '~/shared/days'
import { setTargets } from './set-targets.server'

/** So many days ago the administrator defined both kinds. */
const DEFINED = 38
/** Proof-of-concept projects: how many days ago each was put forward, and whether the bureau has approved it. */
const PROJECTS = [
  { days: 31, approved: true, title: '高温合金叶片激光修复', money: '60', level: 'c2' },
  { days: 27, approved: true, title: '苹果渣果胶提取工艺', money: '35', level: 'c1' },
  { days: 20, approved: true, title: '钼靶材致密化烧结', money: '80', level: 'c3' },
  { days: 6, approved: false, title: '车载毫米波雷达罩成型', money: '50', level: 'c2' },
] as const

/** Two kinds of record that the incubator defined: projects that are to become many, and incidents that are to stay few. */
export function runOwnKinds(enclave: Enclave): void {
  const { time, today, chance, enclaveId } = enclave
  const own = chance.of('own kinds')
  const on = (days: number) => time.until(momentOf(workingDayFrom(addDays(today, -days)), own.of(`${days}`)))
  time.begin(async () => {
    const at = await on(DEFINED)
    const proofs = await define(enclave, PROOF_OF_CONCEPT, INDICATOR_OF_PROOFS, at)
    const incidents = await define(enclave, INCIDENT, INDICATOR_OF_INCIDENTS, at)
    await setTargets(
      enclave,
      { [proofs]: ['0', '0', '2', '6', '8'], [incidents]: ['0', '0', '2', '2', '2'] },
      '增列概念验证项目，并定安全生产上限',
      at,
    )
    const firms = await db.tenancy.findMany({
      where: { enclaveId, state: 'active', startedOn: { lt: dateOfDay(addDays(today, -120)) } },
      orderBy: [{ startedOn: 'desc' }, { id: 'asc' }],
      select: { firmId: true },
      take: PROJECTS.length,
    })
    const report = async (firmId: string) => {
      const said = { f1: '一楼试制间气瓶阀门漏气，当班停用并更换，无人受伤', f2: 'c1' }
      const kind = INCIDENT.code
      const waits = await file(enclave, { firmId, kind, indicator: incidents, said }, await on(13))
      must(await approveEvidence(enclave.staff.bureau, waits, await on(10)), 'approve')
    }
    for (const [index, { days, approved, title, money, level }] of PROJECTS.entries()) {
      const firmId = firms[index]?.firmId
      if (!firmId) continue
      // What happens stands in the order of time: the incident came before the last project.
      if (index === PROJECTS.length - 1) await report(firmId)
      const said = { f1: `GNYZ2026${String(index + 14).padStart(3, '0')}`, f2: title, f3: money, f4: level }
      const waits = await file(
        enclave,
        { firmId, kind: PROOF_OF_CONCEPT.code, indicator: proofs, said },
        await on(days),
      )
      if (approved) must(await approveEvidence(enclave.staff.bureau, waits, await on(days - 4)), 'approve')
    }
  })
}

type Kind = { code: string } & Record<string, unknown>

/** A kind in use, and the indicator that counts its records. */
async function define(
  { staff: { admin }, enclaveId }: Enclave,
  kind: Kind,
  said: object,
  at: Date,
): Promise<string> {
  const effectiveOn = dayOf(at)
  const { code } = must(await defineKind(admin, NewKindForm.parse({ ...kind, effectiveOn }), at), 'define')
  must(await publishKind(admin, code, at), 'publish')
  const own = (await kindsToCount(enclaveId)).find((one) => one.code === code) ?? null
  const rule: Rule = { recordKind: 'own', own, expression: null }
  const indicator = IndicatorForm.parse({ ...said, effectiveOn })
  return must(await defineIndicator(admin, indicator, rule, at), 'count it').code
}

type Filed = { firmId: string; kind: string; indicator: string; said: Record<string, string> }

/** Puts a record on file and forward, three weeks after its day; answers the evidence. */
async function file(enclave: Enclave, { firmId, kind, indicator, said }: Filed, at: Date): Promise<string> {
  const { enclaveId, staff } = enclave
  const asked = await kindCalled(enclaveId, kind, dayOf(at))
  if (!asked) throw new Error(`${kind} is not in use`)
  const input = ownRecordForm(asked).parse({
    ...said,
    happenedOn: addDays(dayOf(at), -21),
    file: await upload(staff.officer, 'certificate', at),
    askedBy: String(asked.version),
    idempotencyKey: newId(),
  })
  const { recordId } = must(await addOwnRecord(staff.officer, firmId, kind, input, at), 'file it')
  const chosen = choiceOf(recordId, indicator)
  return must(await submitEvidence(staff.officer, chosen, at), 'put it forward').evidenceId
}
