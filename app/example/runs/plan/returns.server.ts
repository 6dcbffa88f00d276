import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import { STANDARD_LIMITS } from '~/ground/settings/limits'
import { lastEnded } from '~/landing/quarters/quarter'
import { approveReturn, submitReturn } from '~/plan/returns/change-return.server'
import type { Finding, SoftCheck } from '~/plan/returns/checks'
import { dueDaysOf, remindersOf } from '~/plan/returns/due'
import { figuresDueOn, type Period } from '~/plan/returns/period'
import { submissionPage } from '~/plan/returns/queries.server'
import { remindOfFigures } from '~/plan/returns/remind.server'
import { SubmitReturnForm } from '~/plan/returns/return.form'
import { addDays, dayOf, yearOf, type Day } from '~/shared/days'

const WHY: Record<SoftCheck, string> = {
  no_figures: '已多次电话联系，企业财务人员变动，报表尚未出具，补报后更正。',
  rd_over_revenue: '企业处在研发阶段，收入还少，研发支出来自股东投入，已核对审计报告。',
  tax_over_revenue: '当期补缴以前年度税款，已核对完税证明。',
  unit_slip: '上年刚成立，收入很少，本期开始批量供货，已核对报表。',
  no_staff: '人员由母公司派驻，劳动关系不在本企业。',
  quarters_differ: '年度数经审计调整，季度数为未审数，差额已核对。',
}

/** How many days after the figures were due the officer hands a return in. */
const HANDED_IN = { year: 12, quarter: 4 } as const

/**
 * The return of the year before last handed in and approved; that of last year open, with firms that owe it and were
 * reminded; that of the last quarter handed in and waiting for the director.
 */
export function runReturns(enclave: Enclave): void {
  const year = yearOf(enclave.today) - 1
  const quarter = lastEnded(enclave.today)
  enclave.time.begin(() => runReturn(enclave, String(year - 1)))
  enclave.time.begin(() => runReminders(enclave, String(year)))
  enclave.time.begin(() => runReminders(enclave, quarter))
  enclave.time.begin(() => handIn(enclave, quarter, HANDED_IN.quarter))
}

const dueOf = (period: Period) => figuresDueOn(period, dueDaysOf(period, STANDARD_LIMITS))
const moment = ({ time, chance }: Enclave, period: Period, day: Day) =>
  time.until(momentOf(workingDayFrom(day), chance.of(`return ${period} ${day}`)))

async function handIn(enclave: Enclave, period: Period, days: number) {
  const { officer } = enclave.staff
  const day = addDays(dueOf(period), days)
  if (day >= enclave.today) return
  const at = await moment(enclave, period, day)
  const { mark, findings } = await submissionPage(officer, period, dayOf(at))
  const input = SubmitReturnForm.parse({ seen: mark, ...explained(findings) })
  must(await submitReturn(officer, period, input, at), 'hand in a return')
}

async function runReturn(enclave: Enclave, period: Period) {
  await handIn(enclave, period, HANDED_IN.year)
  const later = await moment(enclave, period, addDays(dueOf(period), HANDED_IN.year + 3))
  must(await approveReturn(enclave.staff.director, period, { version: 1 }, later), 'approve a return')
}

const explained = (findings: readonly Finding[]) =>
  Object.fromEntries(findings.map(({ check }) => [`explain_${check}`, WHY[check as SoftCheck]]))

async function runReminders({ time, staff, chance, today }: Enclave, period: Period) {
  for (const { on } of remindersOf(period, dueDaysOf(period, STANDARD_LIMITS))) {
    if (on > today) return
    await remindOfFigures(
      await time.until(momentOf(on, chance.of(`reminder ${on}`))),
      staff.officer.enclaveId,
    )
  }
}
