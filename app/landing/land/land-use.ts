import {
  idleLand,
  idleLandAlert,
  workDue,
  type IdleVerdict,
  type LandUse,
} from '~/landing/park-rules/idle-land'
import { addDays, daysBetween, monthsBetween, type Day } from '~/shared/days'
import type { LandClass } from './vocabulary'

/** Why work did not begin or go on, for some days; without a last day it still does not. */
export type Cause = { kind: 'holder' | 'government' | 'force_majeure'; from: Day; until: Day | null }
/** What the ledger knows of a parcel; money in yuan, areas in mu, as decimal texts. */
export type ParcelFacts = {
  stock: 'approved' | 'acquired' | 'supplied'
  agreedStart: Day | null
  price: string | null
  toDevelopMu: string | null
  totalInvestment: string | null
  startedOn: Day | null
  stoppedOn: Day | null
  developedMu: string | null
  invested: string | null
  causes: readonly Cause[]
}

/** How a parcel counts: supplied land in use is no stock any more. */
export function classOf({ stock, startedOn, stoppedOn }: ParcelFacts): LandClass {
  if (stock !== 'supplied') return stock
  return startedOn !== null && stoppedOn === null ? 'in_use' : 'unused'
}

/**
 * A parcel as the rule on idle land reads it on a day; null where land is not supplied. Days of authorities and of force
 * majeure count from the day on which work was to begin, or stopped: those that are over move the clock, and one that
 * still runs makes the idleness theirs.
 */
export function landUseOf(parcel: ParcelFacts, onDay: Day): LandUse | null {
  const { agreedStart, price, startedOn, stoppedOn } = parcel
  if (agreedStart === null || price === null) return null
  const others = parcel.causes.filter(({ kind }) => kind !== 'holder')
  const runs = others.some(({ from, until }) => from <= onDay && (until === null || until >= onDay))
  const common = { agreedStart, price, cause: runs ? ('government' as const) : ('holder' as const) }
  const held = heldUpSince(stoppedOn ?? agreedStart, others, onDay)
  if (startedOn === null) return { ...common, heldUpDays: held, work: { state: 'not_started' } }
  if (stoppedOn === null) return { ...common, heldUpDays: 0, work: { state: 'going_on' } }
  return {
    ...common,
    heldUpDays: 0,
    work: {
      state: 'stopped',
      stoppedOn: addDays(stoppedOn, held),
      developed: parcel.developedMu ?? '0',
      toDevelop: parcel.toDevelopMu ?? '0',
      invested: parcel.invested ?? '0',
      totalInvestment: parcel.totalInvestment ?? '0',
    },
  }
}

function heldUpSince(base: Day, others: readonly Cause[], onDay: Day): number {
  return others.reduce((days, { from, until }) => {
    if (until === null || until >= onDay || until < base) return days
    return days + daysBetween(from > base ? from : base, until) + 1
  }, 0)
}

/** What the rule says of a parcel on a day; land that is not supplied cannot be idle. */
export function verdictOn(parcel: ParcelFacts, onDay: Day): IdleVerdict {
  const use = landUseOf(parcel, onDay)
  const said = use && idleLand(use, onDay)
  return said?.ok ? said.value : { verdict: 'not_idle' }
}

/** Since when the clock of a parcel runs, and for how many whole months; null while it does not. */
export function clockOn(parcel: ParcelFacts, onDay: Day): { since: Day; months: number } | null {
  const use = landUseOf(parcel, onDay)
  if (!use || use.work.state === 'going_on') return null
  const since = use.work.state === 'stopped' ? use.work.stoppedOn : workDue(use)
  return { since, months: since <= onDay ? monthsBetween(since, onDay) : 0 }
}

/** The months of the setting that have come last on a parcel's clock; null for none. */
export function alertOn(parcel: ParcelFacts, onDay: Day, alertMonths: readonly number[]): number | null {
  const use = landUseOf(parcel, onDay)
  return use && idleLandAlert(use, onDay, alertMonths)
}
