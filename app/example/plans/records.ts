import { INDICATORS, type IndicatorCode } from '~/plan/counting-rules/catalogue'
import { planToDate } from '~/plan/counting/progress'
import { addDays, addMonths, daysBetween, yearOf, type Day } from '~/shared/days'
import type { Founding } from '~/setup/founding/found.form'
import type { InventedFirm } from './firms'
import type { Chance } from './random'
import { contract, hnte, patent, registrationOf, result, talent, type RecordSketch } from './record-sketches'

/** What becomes of a record once it is on file. */
export type Course = 'approved' | 'pending' | 'returned' | 'resubmitted' | 'withdrawn' | 'on_file'
export type RecordPlan = {
  firm: InventedFirm
  record: RecordSketch
  course: Course
  readyOn: Day
  /** One more paper that proves the same achievement, some time later. */
  further?: { record: RecordSketch; onDay: Day }
}
/** A firm that has moved in; from `workEndsOn` on it has graduated and not landed, and work for it counts no talent. */
export type Resident = { firm: InventedFirm; movedInOn: Day; workEndsOn: Day | null }

/** Where each indicator stands against its plan: one behind, one a little slow, the others on plan. */
const AGAINST_PLAN: Record<IndicatorCode, number> = {
  achievements: 1.05,
  talents: 0.74,
  landed_tech_smes: 0.87,
  hntes: 1.04,
  patents: 1.12,
  tech_trade: 1.1,
}
/** Rows beyond the counted ones: on their way, or sent back. */
const OTHERS: Record<'achievements' | 'talents' | 'patents' | 'tech_trade', readonly Course[]> = {
  achievements: ['pending', 'pending', 'pending', 'returned', 'resubmitted'],
  talents: ['pending', 'pending', 'pending', 'pending', 'returned', 'returned'],
  patents: ['pending', 'pending', 'pending', 'pending', 'pending', 'pending', 'returned', 'withdrawn'],
  tech_trade: ['pending', 'pending', 'returned', 'resubmitted'],
}

/** How many rows an indicator has approved today. */
export function countedToday(code: IndicatorCode, founding: Founding, today: Day): number {
  const years = founding.targets[code]?.years ?? []
  const first = yearOf(founding.planStartsOn)
  const plan = planToDate(
    years.map((target, index) => ({ year: first + index, target })),
    today,
  )
  return Math.round(plan.toNumber() * AGAINST_PLAN[code])
}

export type Planning = { founding: Founding; today: Day; residents: readonly Resident[]; chance: Chance }

/** Every achievement, talent, patent and contract of the enclave, each with its firm, its day and its course. */
export function recordsOf(planning: Planning): RecordPlan[] {
  const { founding, today, chance } = planning
  const rows = (code: 'achievements' | 'talents' | 'patents', bend: number, settled = 20) =>
    spread(
      planning,
      { approved: countedToday(code, founding, today), others: OTHERS[code], bend, settled },
      chance.of(code),
    )
  return [
    ...results(rows('achievements', 1), today, chance),
    ...rows('talents', 0.85, SIX_MONTHS).map((slot) => {
      const startedOn = laterOf(addMonths(slot.day, -6), slot.resident.movedInOn)
      const record = talent({ ...slot, day: startedOn }, chance.of(`t${slot.number}`))
      return { ...planned(slot, record), readyOn: addDays(addMonths(startedOn, 6), 2) }
    }),
    ...rows('patents', 1.15).map((slot) => planned(slot, patent(slot, chance.of(`p${slot.number}`)))),
    ...contracts(planning),
  ]
}

/** A firm has each result once; the first one that a contract proves is registered as well, three months later. */
function results(slots: readonly Slot[], today: Day, chance: Chance): RecordPlan[] {
  const had = new Map<InventedFirm, number>()
  const plans = slots.map((slot) => {
    const nth = had.get(slot.firm) ?? 0
    had.set(slot.firm, nth + 1)
    return planned(slot, result(slot, nth, chance.of(`r${slot.number}`)))
  })
  const shown = plans.find(
    ({ record: { input }, readyOn, course }) =>
      course === 'approved' &&
      input.kind === 'achievement' &&
      input.proofKind === 'contract' &&
      addDays(readyOn, 150) < today,
  )
  if (shown) {
    const onDay = addDays(shown.readyOn, 92)
    shown.further = { record: registrationOf(shown.record, onDay, slots.length + 1), onDay }
  }
  return plans
}

/** So many contracts that some three hundred rows come together, sharing what has been traded by today. */
function contracts(planning: Planning): RecordPlan[] {
  const { founding, today, chance } = planning
  const others = INDICATORS.filter(({ code }) => code !== 'tech_trade')
  const rows = others.reduce((sum, { code }) => sum + countedToday(code, founding, today), 0)
  const whole = countedToday('tech_trade', founding, today)
  const few = whole < 200_000_000
  const count = few ? Math.max(3, Math.round(rows / 8)) : Math.min(90, Math.max(36, 300 - rows))
  const shape = { approved: count, others: OTHERS.tech_trade, bend: 1.05, settled: 20 }
  const slots = spread(planning, shape, chance.of('contracts'))
  const weigh = chance.of('amounts')
  // Who sells more signs larger contracts.
  const weights = slots.map(({ firm }) => Math.exp(weigh.share() * 1.9) * (0.4 + firm.revenueWan / 900))
  const counted = slots.reduce(
    (sum, slot, index) => sum + (counts(slot.course) ? (weights[index] ?? 0) : 0),
    0,
  )
  return slots.map((slot, index) => {
    const wan = Math.max(5, Math.round(((weights[index] ?? 0) * whole) / counted / 10_000))
    return planned(slot, contract(slot, wan, chance.of(`c${slot.number}`)))
  })
}

export type Slot = { number: number; day: Day; course: Course; resident: Resident; firm: InventedFirm }

/** Only after six months of work does a person count. */
const SIX_MONTHS = 187

type Shape = {
  approved: number
  others: readonly Course[]
  /** Above one, the later the denser. */
  bend: number
  /** Days a firm must have been there. */
  settled: number
}

/** Spreads rows over the time in residence: the counted ones evenly, bent a little, the others to the last weeks. */
function spread(
  { today, residents }: Planning,
  { approved, others, bend, settled }: Shape,
  chance: Chance,
): Slot[] {
  const earliest = residents.reduce((day, one) => (one.movedInOn < day ? one.movedInOn : day), today)
  const first = addDays(earliest, settled + 4)
  const span = daysBetween(first, today) - 24
  const few = approved < 20 ? others.slice(0, 1) : others
  const days = [
    ...Array.from({ length: approved }, (_, index) => ({
      day: addDays(first, Math.round(span * ((index + chance.share()) / approved) ** bend)),
      course: 'approved' as Course,
    })),
    ...few.map((course) => ({ day: addDays(today, -dayBack(course, chance)), course })),
  ]
  return days.map(({ day, course }, index) => {
    const works = ({ workEndsOn }: Resident) =>
      settled < SIX_MONTHS || workEndsOn === null || day < workEndsOn
    const there = residents.filter((one) => addDays(one.movedInOn, settled) <= day && works(one))
    // The first firm is the one behind the founder's account: it has more to show than others.
    const own = residents.slice(0, 1).filter(works)
    const resident = chance.pick(there.length === 0 || (chance.chance(0.06) && own.length > 0) ? own : there)
    return { number: index + 1, day, course, resident, firm: resident.firm }
  })
}

function dayBack(course: Course, chance: Chance): number {
  return course === 'pending'
    ? chance.whole(6, 16)
    : course === 'returned'
      ? chance.whole(19, 27)
      : chance.whole(38, 80)
}

function counts(course: Course): boolean {
  return course === 'approved' || course === 'resubmitted'
}

function planned({ firm, course, day }: Slot, record: RecordSketch): RecordPlan {
  return { firm, record, course, readyOn: day }
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** The certificate of a firm of the high-tech list. */
export function hnteRecord(firm: InventedFirm, day: Day, course: Course, number: number): RecordPlan {
  return { firm, record: hnte(firm, day, number), course, readyOn: day }
}

/** What a firm has sold by contract in each year, in 万元: its revenue of the year is no less. */
export function tradedByYear(plans: readonly RecordPlan[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>()
  for (const { record } of plans) {
    if (record.input.kind !== 'contract') continue
    const year = yearOf(record.input.happenedOn)
    sums.set(year, (sums.get(year) ?? 0) + Number(record.input.amountYuan) / 10_000)
  }
  return sums
}
