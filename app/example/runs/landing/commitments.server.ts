import { answerReport, replyToChange } from '~/landing/commitments/answer.server'
import { askWaiver } from '~/landing/commitments/change.server'
import { NewCommitmentForm, ReportForm } from '~/landing/commitments/commitment.form'
import { enterCommitment } from '~/landing/commitments/enter.server'
import { reportCommitment } from '~/landing/commitments/report.server'
import type { Kind } from '~/landing/commitments/vocabulary'
import { agreementOf, issueAgreement } from '~/landing/landing-agreements/agreement.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { addDays, dayOf, type Day } from '~/shared/days'
import { yuanToWan } from '~/shared/money'
import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { CLAUSES, type ClausePlan } from '~/example/plans/clauses'
import type { Chance } from '~/example/plans/random'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { upload } from '~/example/proofs.server'

/** Agreements signed longer ago than this were written on paper alone. */
const SINCE = 420

type Key = ClausePlan['key']
type Agreed = {
  projectId: string
  founder: Actor
  /** The park's officer, where it has one; else the bureau sees to what is the park's. */
  park: Actor | null
  owner: Actor
  number: number
  signedOn: Day
  registeredOn: Day | null
}

/** Whether the clauses of a landing are kept here, by the day it was signed. */
export const hasClauses = ({ today }: Enclave, signedOn: Day): boolean => signedOn >= addDays(today, -SINCE)

/**
 * The clauses of an agreement, entered on the morning of its signing and made out, and what came of them afterwards:
 * kept in time, in part, late, returned, and once waived.
 */
export async function runClauses(enclave: Enclave, agreed: Agreed, chance: Chance): Promise<void> {
  const { projectId, park, owner, signedOn } = agreed
  const writer = park ?? owner
  const at = await enclave.time.until(momentOf(signedOn, chance, 9, 11))
  const ids = new Map<Key, string>()
  const { investmentYuan } = await db.landingProject.findFirstOrThrow({
    where: { enclaveId: enclave.enclaveId, id: projectId },
    select: { investmentYuan: true },
  })
  const finance = await departmentFor(enclave)
  for (const clause of CLAUSES) {
    const { key, kind, what, dueAfter, office, hangsOn, consequence, words } = clause
    const owed =
      office === undefined ? '' : office === 'department' && finance ? office : park ? 'park' : 'bureau'
    const input = NewCommitmentForm.parse({
      kind,
      what: `${what}（示例）`,
      amount: key === 'investment' ? yuanToWan(investmentYuan.toFixed(2)) : clause.amount,
      dueOn: addDays(signedOn, dueAfter),
      office: owed,
      departmentId: owed === 'department' ? finance : '',
      dependsOnId: hangsOn ? ids.get(hangsOn) : '',
      withinDays: hangsOn ? '30' : '',
      consequence,
      consequenceText: words,
    })
    ids.set(key, must(await enterCommitment(writer, projectId, input, at), `enter ${what}`).commitmentId)
  }
  const { seen } = await agreementOf(writer, projectId, dayOf(at))
  must(await issueAgreement(writer, projectId, { seen }, at), 'make an agreement out')
  enclave.time.begin(() => runKeeping(enclave, agreed, ids, investmentYuan.toFixed(2), chance.of('keeping')))
}

async function departmentFor({ enclaveId }: Enclave): Promise<string | null> {
  const where = { enclaveId, duties: { has: 'finance' }, validUntil: null }
  const found = await db.department.findFirst({ where, orderBy: { position: 'asc' }, select: { id: true } })
  return found?.id ?? null
}

type Said = { key: Key; kind: Kind; by: Actor; answers: Actor; amount?: string; back?: string }

async function runKeeping(
  enclave: Enclave,
  { founder, park, owner, number, signedOn, registeredOn }: Agreed,
  ids: ReadonlyMap<Key, string>,
  investment: string,
  chance: Chance,
) {
  const { time, staff } = enclave
  const on = (days: number, hour = 10) =>
    time.until(momentOf(workingDayFrom(addDays(signedOn, days)), chance, hour, hour + 2))
  const said = async ({ key, kind, by, answers, amount = '', back }: Said, days: number) => {
    const id = ids.get(key) ?? ''
    const at = await on(days)
    const proof = await upload(by, 'landing', at)
    const input = ReportForm.parse({ kind, doneOn: dayOf(at), amount, proof, note: '' })
    must(await reportCommitment(by, id, input, at), `report ${key}`)
    const progress = await db.commitmentProgress.findFirstOrThrow({
      where: { commitmentId: id, state: 'reported' },
    })
    const verdict = back === undefined ? ('confirm' as const) : ('return' as const)
    const answer = { progressId: progress.id, verdict, reason: back ?? '' }
    must(await answerReport(answers, id, answer, await on(days + 4, 14)), `answer ${key}`)
  }
  const office = park ?? staff.bureau
  const toFirm = { by: office, answers: founder }
  const toCity = { by: founder, answers: office }
  const wan = (share: number) => yuanToWan((Number(investment) * share).toFixed(2))
  // One park in four is late with what it does for the firm.
  if (number % 4 !== 1) await said({ key: 'approvals', kind: 'approvals', ...toFirm }, 34)
  if (registeredOn !== null && registeredOn <= addDays(signedOn, 60))
    await said({ key: 'registration', kind: 'registration', ...toCity }, 62)
  if (number % 7 === 2)
    await said(
      {
        key: 'rent',
        kind: 'rent',
        amount: '36',
        ...toFirm,
        back: '减免从入驻当月算起，少算了两个月（示例）',
      },
      110,
    )
  else if (number % 7 !== 3) await said({ key: 'rent', kind: 'rent', amount: '36', ...toFirm }, 116)
  await said({ key: 'investment', kind: 'investment', amount: wan(0.6), ...toCity }, 170)
  if (number % 6 === 0) {
    const at = await on(190)
    const id = ids.get('jobs') ?? ''
    must(
      await askWaiver(park ?? owner, id, { reason: '产线改为自动化，双方同意以税收代替（示例）' }, at),
      'ask for a waiver',
    )
    const change = await db.commitmentChange.findFirstOrThrow({ where: { commitmentId: id, state: 'open' } })
    const reply = { changeId: change.id, verdict: 'agree', reason: '' } as const
    must(await replyToChange(staff.bureau, id, reply, await on(195)), 'agree to a waiver')
  }
  if (number % 3 === 0) return
  await said({ key: 'investment', kind: 'investment', amount: wan(0.45), ...toCity }, 262)
  // Where the park has no officer here nobody speaks for the department, and its promise comes to be late.
  if (number % 2 === 0 && park) await said({ key: 'subsidy', kind: 'subsidy', amount: '120', ...toFirm }, 300)
}
