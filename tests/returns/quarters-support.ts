import { QuarterFiguresForm, type QuarterFiguresInput } from '~/plan/quarter-figures/quarter-figures.form'
import { reportQuarter } from '~/plan/quarter-figures/report.server'
import { SOFT } from '~/plan/returns/checks'
import { instantOf } from '~/shared/days'
import type { World } from '../support/world'

export const NOW = instantOf('2026-04-10', 720)
export const TODAY = '2026-04-10'
/** No explanation of anything. */
export const nothing = Object.fromEntries(SOFT.map((check) => [`explain_${check}`, undefined]))

/** What a firm would type of a quarter, money in 万元. */
export const typed = (given: Partial<Record<string, string>> = {}): QuarterFiguresInput =>
  QuarterFiguresForm.parse({
    revenueYuan: '100.01',
    rdYuan: '20',
    taxYuan: '3',
    staff: '20',
    rdStaff: '8',
    basedOn: '0',
    ...given,
  })
/** Reports a quarter of a firm at the desk. */
export const say = (
  world: World,
  firmId: string,
  quarter: string,
  given: Partial<Record<string, string>> = {},
  now = NOW,
) => reportQuarter(world.officer, { firmId, quarter }, typed(given), now)
