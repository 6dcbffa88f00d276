import { must } from '~/example/drivers/must'
import type { Enclave } from '~/example/enclave.server'
import type { Chance } from '~/example/plans/random'
import { momentOf, workingDayFrom } from '~/example/plans/working-hours'
import type { Admitted } from '~/example/runs/admission/application.server'
import type { Life } from '~/example/runs/residence/residence.server'
import { lastDayOf, lastEnded } from '~/landing/quarters/quarter'
import { QuarterFiguresForm } from '~/plan/quarter-figures/quarter-figures.form'
import { reportQuarter } from '~/plan/quarter-figures/report.server'
import { addDays } from '~/shared/days'

const QUARTERS_OF_A_YEAR = 4

/** The quarter that ended last, reported by firms in residence in the weeks after it; one in ten forgets. */
export async function runQuarterFigures(
  enclave: Enclave,
  { firm, movedInOn, graduation, leavesOn }: Life,
  { founder, firmId }: Admitted,
  chance: Chance,
): Promise<void> {
  const quarter = lastEnded(enclave.today)
  const end = lastDayOf(quarter)
  const gone = [graduation?.on, leavesOn].some((day) => day && day <= addDays(end, 20))
  if (movedInOn > end || gone) return
  const at = await enclave.time.until(momentOf(workingDayFrom(addDays(end, 8 + chance.whole(0, 9))), chance))
  if (chance.chance(0.1)) return
  const revenue = Math.round((firm.revenueWan / QUARTERS_OF_A_YEAR) * (0.9 + chance.share() * 0.8))
  const input = QuarterFiguresForm.parse({
    revenueYuan: String(revenue),
    rdYuan: String(Math.round(firm.rdWan / QUARTERS_OF_A_YEAR)),
    taxYuan: String(Math.round(revenue * 0.04)),
    staff: String(firm.staff),
    rdStaff: String(Math.min(firm.staff, firm.rdStaff)),
    basedOn: '0',
    sure: 'yes',
    doubt: '上年刚开始销售，本季批量供货',
  })
  must(await reportQuarter(founder, { firmId, quarter }, input, at), 'report a quarter')
}
