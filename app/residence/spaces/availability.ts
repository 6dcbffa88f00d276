import { compareDays, daysBetween, type Day } from '~/shared/days'

/** A period of days, half-open: the first day it no longer covers is its end. */
export type Period = { startsOn: Day; endsBefore: Day }

export type LeaseFact = Period & {
  purpose: 'firm' | 'repair' | 'reserved'
  state: 'drafted' | 'active' | 'ended' | 'cancelled'
}

/** How a unit stands on a day. */
export type UnitState = 'leased' | 'expiring' | 'free' | 'reserved' | 'repair'

export function covers(period: Period, day: Day): boolean {
  return compareDays(period.startsOn, day) <= 0 && compareDays(day, period.endsBefore) < 0
}

/** Whether two periods share a day; one may end on the day the other begins. */
export function overlap(a: Period, b: Period): boolean {
  return compareDays(a.startsOn, b.endsBefore) < 0 && compareDays(b.startsOn, a.endsBefore) < 0
}

/** The lease that covers a day, if any; cancelled ones never count. */
export function leaseOn<L extends LeaseFact>(leases: readonly L[], day: Day): L | undefined {
  return leases.find((lease) => lease.state !== 'cancelled' && covers(lease, day))
}

/** The next lease that begins after a day. */
export function nextLease<L extends LeaseFact>(leases: readonly L[], day: Day): L | undefined {
  return leases
    .filter((lease) => lease.state !== 'cancelled' && compareDays(lease.startsOn, day) > 0)
    .sort((a, b) => compareDays(a.startsOn, b.startsOn))[0]
}

/**
 * How a unit stands on a day: under repair, leased, leased but running out within the days its enclave
 * has decided, reserved (held, offered, or leased from a later day), or free.
 */
export function stateOn(leases: readonly LeaseFact[], day: Day, expiringDays: number): UnitState {
  const now = leaseOn(leases, day)
  if (!now) return nextLease(leases, day) ? 'reserved' : 'free'
  if (now.purpose === 'repair') return 'repair'
  if (now.purpose === 'reserved' || now.state === 'drafted') return 'reserved'
  return daysBetween(day, now.endsBefore) <= expiringDays ? 'expiring' : 'leased'
}

export type Area = { sqm: number; leasable: boolean; leased: boolean }

/** Occupancy: leased area over leasable area, 0 when nothing can be leased. */
export function occupancy(areas: readonly Area[]): { leasable: number; leased: number; rate: number } {
  const leasable = sum(areas.filter((area) => area.leasable))
  const leased = sum(areas.filter((area) => area.leasable && area.leased))
  return { leasable, leased, rate: leasable === 0 ? 0 : leased / leasable }
}

function sum(areas: readonly Area[]): number {
  return Math.round(areas.reduce((total, area) => total + area.sqm, 0) * 100) / 100
}
