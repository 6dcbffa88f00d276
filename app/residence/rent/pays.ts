import { addDays, addMonths, type Day } from '~/shared/days'
import { addYuan, fromFen, toFen, type Yuan } from '~/shared/money'
import { dueIn, type LeaseFacts } from './due'
import { monthOf } from './months'
import { yearBegins, yearOfStay } from './relief'
import { schemeOn, type Scheme } from './terms'
import type { ReliefNeed, ReliefReason } from './vocabulary'

/** What a lease costs a month, as on a day: the full price, the relief with its reason, and what is left to pay. */
export type Pays = {
  leaseId: string
  firmId: string
  full: Yuan
  relief: Yuan
  rent: Yuan
  property: Yuan
  percent: number
  reason: ReliefReason
  year: number | null
  /** When it changes next, what it is then if nothing else happens, and what it could be. */
  next: { on: Day; rent: Yuan; percent: number; mayBe: { percent: number; needs: ReliefNeed } | null } | null
}

/** A whole month at the prices and the relief of a day; null where the lease does not cover it or nothing is charged. */
export function paysOn(lease: LeaseFacts, schemes: readonly Scheme[], day: Day): Pays | null {
  const whole = wholeAt(lease, schemes, day)
  if (!whole) return null
  const { since } = lease.stay
  const on = since === null ? null : yearBegins(since, yearOfStay(since, day) + 1)
  const then = on !== null && on < lease.endsBefore ? wholeAt(lease, schemes, on) : null
  const changes = on !== null && then !== null && (then.percent !== whole.percent || then.rent !== whole.rent)
  const given = then && schemeOn(schemes, on ?? day)?.terms.relief.find(({ year }) => year === then.year)
  const mayBe = then?.reason === 'unmet' && given ? { percent: given.percent, needs: given.needs } : null
  return {
    leaseId: lease.id,
    firmId: lease.firmId,
    ...whole,
    next: changes ? { on, rent: then.rent, percent: then.percent, mayBe } : null,
  }
}

/** The month of a day as if all of it were as that day is. */
function wholeAt(lease: LeaseFacts, schemes: readonly Scheme[], day: Day) {
  if (day < lease.startsOn || day >= lease.endsBefore) return null
  const at = dueIn(
    monthOf(day),
    { ...lease, startsOn: day, endsBefore: addDays(day, 1), goesOn: true },
    schemes,
  )
  const rent = at.find(({ kind }) => kind === 'rent')
  if (!rent) return null
  const month = addMonths(monthOf(day), 0)
  const scheme = schemeOn(schemes, day)
  if (!scheme) return null
  // One scheme, one price and one relief for the whole month.
  const flat: LeaseFacts = {
    ...lease,
    startsOn: month,
    endsBefore: addMonths(month, 1),
    rentPerSqm: rent.pricePerSqm,
    goesOn: true,
    relief: 'none',
  }
  const only = [{ ...scheme, effectiveFrom: '1900-01-01' }]
  const lines = dueIn(month, flat, only)
  const sum = (kind: string) =>
    addYuan('0', ...lines.filter((line) => line.kind === kind).map(({ full }) => full))
  const full = sum('rent')
  const relief = shareOf(full, rent.reliefPercent, flat)
  return {
    full,
    relief,
    rent: addYuan(full, relief === '0.00' ? '0' : `-${relief}`),
    property: sum('property'),
    percent: rent.reliefPercent,
    reason: rent.reason,
    year: rent.year,
  }
}

/** Relief of a whole month: area × price × percent, rounded once. */
function shareOf(full: Yuan, percent: number, { sqm, rentPerSqm }: LeaseFacts): Yuan {
  if (percent === 0) return '0.00'
  if (percent === 100) return full
  const exact = toFen(sqm) * toFen(rentPerSqm) * BigInt(Math.round(percent * 100))
  const fen = (exact * 2n + 1_000_000n) / 2_000_000n
  return fromFen(fen)
}
