import type { Founding } from '~/setup/founding/found.form'
import { addDays, daysBetween, type Day } from '~/shared/days'
import type { InventedFirm } from './firms'
import { landingAround, landingInXian, stuckAfter, wholeTime, type LandingPlan } from './landings'
import { countedToday } from './records'
import type { Chance } from './random'
import { ENVIRONMENT } from '~/example/plans/departments'
import type { Life } from '~/example/runs/residence/residence.server'
import { workingDayFrom } from './working-hours'

export type Planned = Pick<Life, 'landing' | 'graduation' | 'leavesOn'>
type Admitted = { index: number; firm: InventedFirm; movedInOn: Day }
type Setting = { founding: Founding; today: Day; graduates: number; leavers: number }

/** The firm of the founder's account, whose landing waits for a permit. */
const OF_THE_FOUNDER = 0
const SHORT_OF_MONEY = 13
const JUST_BUILT = 14
/** Graduates who have not yet found their park. */
const GRADUATED_ONLY = 2

/**
 * Who lands when. The first twelve after the founder's firm graduate and cross first; behind them come firms that
 * land while in residence, and last those that are still on this side of the boundary.
 */
export function planLandings(
  admitted: readonly Admitted[],
  setting: Setting,
  chance: Chance,
): Map<number, Planned> {
  const { founding, today } = setting
  const plans = new Map<number, Planned>()
  const line = admitted.filter(({ index }) => ![OF_THE_FOUNDER, SHORT_OF_MONEY, JUST_BUILT].includes(index))
  const registrations = registrationDays(setting, chance.of('registrations'))
  line.forEach(({ index, firm, movedInOn }, position) => {
    const own = chance.of(`landing ${firm.uscc}`)
    const registeredOn = registrations[position]
    const early = position < setting.graduates - GRADUATED_ONLY
    const late = position - (line.length - GRADUATED_ONLY)
    const landing = registeredOn
      ? landingAround(laterOf(registeredOn, addDays(movedInOn, 112)), movedInOn, pace(setting), own)
      : stillInXian(position - registrations.length, movedInOn, today, own)
    const graduation = early
      ? graduationOf(position, firm.foundedOn, movedInOn, registeredOn ?? null, today)
      : late >= 0
        ? { on: workingDayFrom(addDays(today, -60 + late * 26)), by: 'funding' as const }
        : null
    const producing = landing?.actual.find(([stage]) => stage === 'producing')?.[1]
    const leaves = position < setting.leavers && producing && producing < addDays(today, -30)
    plans.set(index, {
      landing,
      graduation,
      leavesOn: leaves ? workingDayFrom(addDays(producing, 12)) : null,
    })
  })
  for (const { index, movedInOn, firm } of admitted) {
    const own = chance.of(`stuck ${firm.uscc}`)
    if (index === OF_THE_FOUNDER)
      plans.set(index, bare(waitingForPermit(movedInOn, pace({ founding, today }), own)))
    if (index === JUST_BUILT) plans.set(index, bare(justBuilt(movedInOn, pace({ founding, today }), own)))
    if (index === SHORT_OF_MONEY)
      plans.set(index, bare(shortOfMoney(firm, movedInOn, pace({ founding, today }), own)))
  }
  return plans
}

/** Days on which companies were registered, from the first spring to the last weeks; two of them wait for the bureau. */
function registrationDays({ founding, today }: Setting, chance: Chance): Day[] {
  const counted = countedToday('landed_tech_smes', founding, today) - 3
  const first = addDays(founding.planStartsOn, 222)
  const span = daysBetween(first, today) - 40
  const spread = Array.from({ length: counted }, (_, index) =>
    addDays(first, Math.round(span * (index / Math.max(1, counted - 1)) ** 0.8) + chance.whole(0, 6)),
  )
  return [...spread, addDays(today, -19), addDays(today, -14)].map(workingDayFrom)
}

/** A firm younger than a year when its certificate would have come graduates by its funding. */
function graduationOf(
  position: number,
  foundedOn: Day,
  movedInOn: Day,
  registeredOn: Day | null,
  today: Day,
): Life['graduation'] {
  const before = registeredOn ? addDays(registeredOn, -58) : addDays(today, -190 + position * 4)
  const on = workingDayFrom(laterOf(before, addDays(movedInOn, 46)))
  const old = addDays(foundedOn, 370) < addDays(on, -20)
  return { on, by: position % 2 === 0 && old ? 'hnte' : 'funding' }
}

/** The next in the line have signed, were matched or only intend; two of them wait too long, one gave up. */
function stillInXian(position: number, movedInOn: Day, today: Day, chance: Chance): LandingPlan | null {
  const ago = (days: number) => addDays(today, -days)
  switch (position) {
    case 0:
      return stuck(landingInXian('signed', ago(118), movedInOn, chance), 'registered', ago(72), {
        blocker: '净地未交付',
        side: 'park',
        nextStep: '请园区定交地日期',
      })
    case 1:
    case 2:
      return landingInXian('signed', ago(18 + position * 11), movedInOn, chance)
    case 3:
      return overdue(landingInXian('matched', ago(96), movedInOn, chance), 'signed', ago(27))
    case 4:
    case 5:
      return landingInXian('matched', ago(position * 6), movedInOn, chance)
    case 6:
    case 7:
    case 8:
      return landingInXian('intent', ago(position * 5 - 10), movedInOn, chance)
    case 9:
      return { ...landingInXian('intent', ago(150), movedInOn, chance), droppedOn: ago(61) }
    default:
      return null
  }
}

function stuck(
  plan: LandingPlan,
  next: 'registered',
  since: Day,
  what: Omit<NonNullable<LandingPlan['stuck']>, 'since'>,
): LandingPlan {
  const on = workingDayFrom(since)
  return { ...plan, planned: { ...plan.planned, [next]: on }, stuck: { since: on, ...what } }
}

function overdue(plan: LandingPlan, next: 'signed', since: Day): LandingPlan {
  return { ...plan, planned: { ...plan.planned, [next]: workingDayFrom(since) } }
}

function waitingForPermit(movedInOn: Day, pace: Pace, chance: Chance): LandingPlan {
  const plan = landingAround(workingDayFrom(addDays(pace.today, -66)), movedInOn, pace, chance)
  const since = workingDayFrom(addDays(pace.today, -35))
  return stuckAfter(plan, 'registered', {
    since,
    blocker: '环评批复未下达',
    side: 'department',
    department: ENVIRONMENT,
    until: workingDayFrom(addDays(pace.today, 4)),
    nextStep: '催环评批复',
  })
}

function shortOfMoney(firm: InventedFirm, movedInOn: Day, pace: Pace, chance: Chance): LandingPlan {
  const registeredOn = workingDayFrom(addDays(pace.today, -Math.round(wholeTime(pace) * 0.2)))
  const plan = landingAround(registeredOn, movedInOn, pace, chance, 'land')
  const since = workingDayFrom(addDays(pace.today, -21))
  return stuckAfter(plan, 'under_construction', {
    since,
    blocker: `设备款缺 ${Math.max(20, Math.round((firm.investmentWan * 0.22) / 10) * 10)} 万元`,
    side: 'firm',
    nextStep: '对接科技创新发展基金',
  })
}

function justBuilt(movedInOn: Day, pace: Pace, chance: Chance): LandingPlan {
  const registeredOn = workingDayFrom(addDays(pace.today, -Math.round(wholeTime(pace) * 0.26)))
  return landingAround(registeredOn, movedInOn, pace, chance, 'land')
}

type Pace = { planStart: Day; today: Day }

function pace({ founding, today }: Pick<Setting, 'founding' | 'today'>): Pace {
  return { planStart: founding.planStartsOn, today }
}

function bare(landing: LandingPlan): Planned {
  return { landing, graduation: null, leavesOn: null }
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b
}
