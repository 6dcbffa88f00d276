import { addDays, daysBetween, type Day } from '~/shared/days'
import { fromFen, toFen, type Yuan } from '~/shared/money'
import { cutAt, daysIn, monthOf, shared, wholeMonth, type Stretch } from './months'
import { isResident, reliefOn, yearBegins, yearOfStay, type Stay } from './relief'
import { PRICE_CLASSES, schemeOn, type PriceClass, type Scheme } from './terms'
import type { ChargeKind, LeaseRelief, ReliefReason } from './vocabulary'

/** A lease as far as money is concerned. */
export type LeaseFacts = Stretch & {
  id: string
  firmId: string
  unitClass: string
  sqm: Yuan
  rentPerSqm: Yuan
  relief: LeaseRelief
  /** It goes on where another lease of the firm on the same unit ended: the deposit is held. */
  goesOn: boolean
  /** That lease. */
  after?: string | null
  /** In place of other rooms: what its deposit is more than theirs, or less, then below zero; null or nothing: its own. */
  depositDue?: Yuan | null
  stay: Stay
}

/** A line as the contract makes it: what is owed for a stretch of days within one month. */
export type DueLine = Stretch & {
  leaseId: string
  firmId: string
  kind: ChargeKind
  month: Day
  sqm: Yuan
  pricePerSqm: Yuan
  full: Yuan
  reliefPercent: number
  relief: Yuan
  amount: Yuan
  reason: ReliefReason
  year: number | null
  vatPercent: number
  vat: Yuan
  resident: boolean
}

/**
 * What a lease owes for a month, by the schemes in force on its days. Part months by day: price × area × days over the
 * days of that month. The month's exact sum is rounded once, half a fen upwards; where it falls into parts, each part
 * gets what the sum so far has grown by, so that the parts add up to the month. Relief is rounded in the same way.
 */
export function dueIn(month: Day, lease: LeaseFacts, schemes: readonly Scheme[]): DueLine[] {
  const first = schemes.map(({ effectiveFrom }) => effectiveFrom).sort()[0]
  const days = shared(lease, wholeMonth(month))
  const charged =
    first === undefined || !days ? null : shared(days, { startsOn: first, endsBefore: '9999-12-31' })
  if (!charged) return []
  const pieces = cutAt(charged, cutsOf(charged, lease, schemes))
  return [
    ...byArea('rent', month, lease, schemes, pieces),
    ...byArea('property', month, lease, schemes, pieces),
    ...deposit(month, lease, schemes),
  ]
}

function cutsOf({ startsOn, endsBefore }: Stretch, { stay }: LeaseFacts, schemes: readonly Scheme[]): Day[] {
  const cuts = schemes.map(({ effectiveFrom }) => effectiveFrom)
  if (stay.until) cuts.push(addDays(stay.until, 1))
  if (stay.since && endsBefore > stay.since) {
    cuts.push(stay.since, yearBegins(stay.since, yearOfStay(stay.since, addDays(endsBefore, -1))))
  }
  return cuts.filter((day) => startsOn < day)
}

function byArea(
  kind: 'rent' | 'property',
  month: Day,
  lease: LeaseFacts,
  schemes: readonly Scheme[],
  pieces: readonly Stretch[],
): DueLine[] {
  const over = BigInt(daysIn(month))
  const full = runningSum(over * 100n)
  const relieved = runningSum(over * 1_000_000n)
  const lines = pieces.map((piece): DueLine => {
    const scheme = schemeOn(schemes, piece.startsOn)
    const terms = scheme?.terms
    const price = kind === 'rent' ? priceOn(lease, schemes, piece.startsOn) : (terms?.propertyFee ?? '0.00')
    const relief =
      terms && kind === 'rent'
        ? reliefOn(terms, lease.relief, lease.stay, piece.startsOn)
        : ({ percent: 0, reason: 'none', year: null } as const)
    const exact = toFen(lease.sqm) * toFen(price) * BigInt(daysBetween(piece.startsOn, piece.endsBefore))
    const grown = full(exact)
    const less = relieved(exact * BigInt(Math.round(relief.percent * 100)))
    const vatPercent = terms?.vat[kind] ?? 0
    return {
      ...piece,
      leaseId: lease.id,
      firmId: lease.firmId,
      kind,
      month,
      sqm: lease.sqm,
      pricePerSqm: price,
      full: fromFen(grown),
      reliefPercent: relief.percent,
      relief: fromFen(less),
      amount: fromFen(grown - less),
      reason: relief.reason,
      year: relief.year,
      vatPercent,
      vat: vatWithin(fromFen(grown - less), vatPercent),
      resident: isResident(lease.stay, piece.startsOn),
    }
  })
  return kind === 'property' ? lines.filter(({ full }) => toFen(full) !== 0n) : lines
}

type Deposited = Pick<LeaseFacts, 'startsOn' | 'unitClass' | 'sqm' | 'rentPerSqm'>

/** What a room asks as deposit: months of the full rent by the scheme of its first day. */
export function depositOf(lease: Deposited, schemes: readonly Scheme[]): Yuan {
  const terms = schemeOn(schemes, lease.startsOn)?.terms
  if (!terms) return '0.00'
  const months = BigInt(Math.round(terms.depositMonths * 100))
  return fromFen(rounded(toFen(lease.sqm) * toFen(priceOn(lease, schemes, lease.startsOn)) * months, 10_000n))
}

/** The deposit, or what it differs by, with the first month of a lease that does not go on from another. */
function deposit(month: Day, lease: LeaseFacts, schemes: readonly Scheme[]): DueLine[] {
  const fixed = lease.depositDue ?? null
  if (monthOf(lease.startsOn) !== month || (lease.goesOn && fixed === null)) return []
  const full = fixed ?? depositOf(lease, schemes)
  const price = priceOn(lease, schemes, lease.startsOn)
  if (toFen(full) === 0n) return []
  return [
    {
      startsOn: lease.startsOn,
      endsBefore: addDays(lease.startsOn, 1),
      leaseId: lease.id,
      firmId: lease.firmId,
      kind: 'deposit',
      month,
      sqm: lease.sqm,
      pricePerSqm: price,
      full,
      reliefPercent: 0,
      relief: '0.00',
      amount: full,
      reason: 'none',
      year: null,
      vatPercent: 0,
      vat: '0.00',
      resident: isResident(lease.stay, lease.startsOn),
    },
  ]
}

/** The agreed price, or that of the latest scheme since the lease began which also applies to leases that run. */
export function priceOn(lease: Deposited, schemes: readonly Scheme[], day: Day): Yuan {
  const later = schemes
    .filter(
      ({ effectiveFrom, terms }) =>
        lease.startsOn < effectiveFrom &&
        effectiveFrom <= day &&
        terms.reprices &&
        priceOf(terms.prices, lease),
    )
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0]
  return (later && priceOf(later.terms.prices, lease)) ?? lease.rentPerSqm
}

function priceOf(
  prices: Partial<Record<PriceClass, Yuan>>,
  { unitClass }: Pick<LeaseFacts, 'unitClass'>,
): Yuan | undefined {
  const known = PRICE_CLASSES.find((one) => one === unitClass)
  return known && prices[known]
}

/** A sum that is rounded as it grows: each call answers by how many fen it grew. */
function runningSum(over: bigint): (exact: bigint) => bigint {
  let sum = 0n
  let given = 0n
  return (exact) => {
    sum += exact
    const so = rounded(sum, over)
    const grown = so - given
    given = so
    return grown
  }
}

/** Half a fen upwards; what is owed is never below zero. */
function rounded(value: bigint, over: bigint): bigint {
  return (value * 2n + over) / (over * 2n)
}

/** The VAT within an amount that includes it. */
export function vatWithin(amount: Yuan, percent: number): Yuan {
  const rate = BigInt(Math.round(percent * 100))
  const fen = toFen(amount)
  const size = rounded((fen < 0n ? -fen : fen) * rate, 10_000n + rate)
  return fromFen(fen < 0n ? -size : size)
}
