import { addDays, type Day } from '~/shared/days'

/** A time in which a firm belongs to those the plan counts: its first day, and the day it left; null while it goes on. */
export type Stay = { from: Day; to: Day | null }

export type TenancyDays = { startedOn: Day | null; graduatedOn: Day | null; exitedOn: Day | null }
export type LandingDays = {
  registeredOn: Day | null
  producedOn: Day | null
  droppedOn: Day | null
  /** The company registered in the home city is the firm itself. */
  inOwnName: boolean
}
/** When a firm of the home city, registered there long before, counts as landed: a setting of the indicator. */
export const HOME_FIRMS = ['founded', 'production', 'never'] as const
export type HomeFirms = (typeof HOME_FIRMS)[number]

export type FirmDays = {
  track: 'A' | 'B'
  tenancies: readonly TenancyDays[]
  landings: readonly LandingDays[]
}

/** Whether something of a day falls into a stay; the day of leaving still does. */
export function fallsInto(stays: readonly Stay[], day: Day): boolean {
  return stays.some(({ from, to }) => from <= day && (to === null || day <= to))
}

/** The stay in which a firm stands at the end of a day, or null: on the day it leaves it is gone. */
export function standsOn(stays: readonly Stay[], day: Day): Stay | null {
  return stays.find(({ from, to }) => from <= day && (to === null || day < to)) ?? null
}

/** When a firm belongs: from the day it moved in until it left; who graduated stays, who landed stays while it is landed. */
export function belonging(firm: FirmDays): Stay[] {
  return joined([
    ...firm.tenancies.flatMap(({ startedOn, exitedOn }) =>
      startedOn ? [{ from: startedOn, to: exitedOn }] : [],
    ),
    ...sinceMovingIn(
      firm,
      landedBy(firm, ({ registeredOn }) => registeredOn),
    ),
  ])
}

/** When somebody who works for a firm works for one in residence or landed: graduating ends residence, landing goes on. */
export function workplace(firm: FirmDays): Stay[] {
  return joined([
    ...firm.tenancies.flatMap(({ startedOn, exitedOn, graduatedOn }) =>
      startedOn ? [{ from: startedOn, to: exitedOn ?? graduatedOn }] : [],
    ),
    ...sinceMovingIn(
      firm,
      landedBy(firm, ({ registeredOn }) => registeredOn),
    ),
  ])
}

/**
 * When a firm counts as landed. A firm of the host city does from registration in the home city on. One that was
 * registered there all along does when a company that its landing founds is registered, or when its line produces
 * there; the indicator may ask for production, or count none of them.
 */
export function landed(firm: FirmDays, homeFirms: HomeFirms): Stay[] {
  const on = (days: LandingDays): Day | null => {
    if (firm.track === 'A') return days.registeredOn
    if (homeFirms === 'never') return null
    return homeFirms === 'founded' && !days.inOwnName ? days.registeredOn : producedAfter(days)
  }
  return joined(sinceMovingIn(firm, landedBy(firm, on)))
}

function producedAfter({ registeredOn, producedOn }: LandingDays): Day | null {
  return registeredOn === null ? null : producedOn
}

function landedBy({ landings }: FirmDays, on: (days: LandingDays) => Day | null): Stay[] {
  return landings.flatMap((days) => {
    const from = on(days)
    return from === null ? [] : [{ from, to: days.droppedOn }]
  })
}

/** A landing belongs to the incubator's work only once the firm had moved in. */
function sinceMovingIn({ tenancies }: FirmDays, stays: readonly Stay[]): Stay[] {
  const first = tenancies.flatMap(({ startedOn }) => startedOn ?? []).sort()[0]
  if (first === undefined) return []
  return stays.map(({ from, to }) => ({ from: from < first ? first : from, to }))
}

/** Stays in order, those that touch or overlap as one; a stay that ended before it began is none. */
function joined(stays: readonly Stay[]): Stay[] {
  const result: Stay[] = []
  for (const stay of stays
    .filter(({ from, to }) => to === null || from <= to)
    .sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = result.at(-1)
    if (!last || (last.to !== null && stay.from > addDays(last.to, 1))) result.push({ ...stay })
    else last.to = last.to === null || stay.to === null ? null : stay.to > last.to ? stay.to : last.to
  }
  return result
}
