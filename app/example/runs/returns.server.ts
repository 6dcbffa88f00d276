import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { approveReturn, submitReturn } from '~/plan/returns/change-return.server'
import type { Finding, SoftCheck } from '~/plan/returns/checks'
import { figuresDueOn, remindersOf } from '~/plan/returns/due'
import { submissionPage } from '~/plan/returns/queries.server'
import { remindOfFigures } from '~/plan/returns/remind.server'
import { SubmitReturnForm } from '~/plan/returns/return.form'
import { addDays, dayOf, yearOf, type Day } from '~/shared/days'

const DUE_DAYS = 90
const WHY: Record<SoftCheck, string> = {
  no_figures: '已多次电话联系，企业财务人员变动，年报审计尚未出具，补报后更正。',
  rd_over_revenue: '企业处在研发阶段，收入还少，研发支出来自股东投入，已核对审计报告。',
  tax_over_revenue: '当年补缴以前年度税款，已核对完税证明。',
  unit_slip: '上年刚成立，收入很少，本年开始批量供货，已核对审计报告。',
  no_staff: '人员由母公司派驻，劳动关系不在本企业。',
}

/** The return of the year before last handed in and approved; that of last year open, with firms that owe it and were reminded. */
export function runReturns(enclave: Enclave): void {
  const year = yearOf(enclave.today) - 1
  enclave.time.begin(() => runReturn(enclave, year - 1))
  enclave.time.begin(() => runReminders(enclave, year))
}

async function runReturn({ time, staff, chance }: Enclave, year: number) {
  const own = chance.of(`return ${year}`)
  const on = (day: Day) => time.until(momentOf(workingDayFrom(day), own))
  const due = figuresDueOn(year, DUE_DAYS)
  const at = await on(addDays(due, 12))
  const { mark, findings } = await submissionPage(staff.officer, String(year), dayOf(at))
  const input = SubmitReturnForm.parse({ seen: mark, ...explained(findings) })
  must(await submitReturn(staff.officer, String(year), input, at), 'hand in a return')
  const later = await on(addDays(due, 15))
  must(await approveReturn(staff.director, String(year), { version: 1 }, later), 'approve a return')
}

const explained = (findings: readonly Finding[]) =>
  Object.fromEntries(findings.map(({ check }) => [`explain_${check}`, WHY[check as SoftCheck]]))

async function runReminders({ time, staff, chance, today }: Enclave, year: number) {
  for (const { on } of remindersOf(year, DUE_DAYS)) {
    if (on > today) return
    await remindOfFigures(
      await time.until(momentOf(on, chance.of(`reminder ${on}`))),
      staff.officer.enclaveId,
    )
  }
}
