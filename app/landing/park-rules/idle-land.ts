import { Decimal } from 'decimal.js'
import { addDays, addMonths, monthsBetween, type Day } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { rulesOn, type Rules } from '~/shared/rule-table'
import { IDLE_LAND_RULES } from './landing.rules'

/** Work on a piece of land: money in yuan, areas in one unit as decimal texts. */
export type LandUse = {
  agreedStart: Day
  /** Days by which authorities held the start up; they move the day on which work was due. */
  heldUpDays: number
  cause: 'holder' | 'government'
  /** Price of the grant or the allocation. */
  price: string
  work:
    | { state: 'not_started' }
    | { state: 'going_on' }
    | {
        state: 'stopped'
        stoppedOn: Day
        developed: string
        toDevelop: string
        invested: string
        totalInvestment: string
      }
}
export type IdleVerdict =
  | { verdict: 'not_idle' }
  | { verdict: 'idle_fee'; fee: string }
  | { verdict: 'idle_reclaim' }
  | { verdict: 'idle_plan' }
  | { verdict: 'idle_extend' }

/** Whether land is idle on a day and what follows: fee after one year, taken back after two, for the holder's own reasons (令53号). */
export function idleLand(use: LandUse, onDay: Day): Outcome<IdleVerdict, 'no_rule_in_force'> {
  const rules = rulesOn(IDLE_LAND_RULES, onDay)
  if (!rules) return refuse('no_rule_in_force', { day: onDay })
  const ripe = isIdle(rules, use, onDay)
  if (!ripe) return ok({ verdict: 'not_idle' })
  // A start can be put off, a fee taken and land taken back only where work never began; stopped work gets a plan.
  if (use.work.state !== 'not_started') return ok({ verdict: 'idle_plan' })
  if (use.cause === 'government') return ok({ verdict: 'idle_extend' })
  if (onDay >= addMonths(workDue(use), rules.figure('reclaim_after').toNumber()))
    return ok({ verdict: 'idle_reclaim' })
  return ok({ verdict: 'idle_fee', fee: rules.figure('fee_share').times(use.price).div(100).toFixed(2) })
}

/** The day on which work was due, moved by the days that authorities held it up. */
export function workDue(use: Pick<LandUse, 'agreedStart' | 'heldUpDays'>): Day {
  return addDays(use.agreedStart, use.heldUpDays)
}

/** The months since work was due, or since it stopped, that have come last among those of the setting; null for none. */
export function idleLandAlert(use: LandUse, today: Day, alertMonths: readonly number[]): number | null {
  const rules = rulesOn(IDLE_LAND_RULES, today)
  if (use.work.state === 'going_on' || !rules) return null
  const { work } = use
  const months = monthsBetween(work.state === 'stopped' ? work.stoppedOn : workDue(use), today)
  // Land on which work stopped gets a plan and is never taken back: later months have nothing to say of it.
  const most = work.state === 'stopped' ? rules.figure('stopped_for').toNumber() : Infinity
  return alertMonths.filter((alert) => alert <= Math.min(months, most)).at(-1) ?? null
}

function isIdle(rules: Rules, use: LandUse, onDay: Day): boolean {
  if (use.work.state === 'going_on') return false
  if (use.work.state === 'not_started')
    return onDay >= addMonths(workDue(use), rules.figure('idle_after').toNumber())
  const { stoppedOn, developed, toDevelop, invested, totalInvestment } = use.work
  const littleDeveloped = new Decimal(developed)
    .times(3)
    .lt(rules.figure('developed_parts_of_three').times(toDevelop))
  const littleInvested = new Decimal(invested)
    .times(100)
    .lt(rules.figure('invested_share').times(totalInvestment))
  const longEnough = onDay >= addMonths(stoppedOn, rules.figure('stopped_for').toNumber())
  return longEnough && (littleDeveloped || littleInvested)
}
