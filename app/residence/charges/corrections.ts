import { addMonths, type Day } from '~/shared/days'
import { addYuan, fromFen, toFen, type Yuan } from '~/shared/money'
import type { Used } from '~/residence/meters/used'
import { dueIn, type DueLine, type LeaseFacts } from '~/residence/rent/due'
import { monthsFrom, wholeMonth } from '~/residence/rent/months'
import type { Scheme } from '~/residence/rent/terms'
import type { ChargeKind, ReliefReason } from '~/residence/rent/vocabulary'

/** What is charged already for a lease, a kind and a month, over all its lines. */
export type Charged = {
  leaseId: string
  firmId: string
  kind: ChargeKind
  month: Day
  full: Yuan
  relief: Yuan
  vat: Yuan
  vatPercent: number
  revision: number
  resident: boolean
}

export type NewLine = {
  firmId: string
  leaseId: string | null
  bookingId: string | null
  meterId: string | null
  extraId: string | null
  /** Of a meter: what the line rests on, as the bill says it. */
  used: Used | null
  kind: ChargeKind
  month: Day
  startsOn: Day
  endsBefore: Day
  revision: number
  sqm: Yuan | null
  pricePerSqm: Yuan | null
  full: Yuan
  reliefPercent: number
  relief: Yuan
  amount: Yuan
  reason: ReliefReason
  vatPercent: number
  vat: Yuan
  resident: boolean
  note: string
}

/** Months that are mended, counted back from the month that is prepared: claims lapse after three years. */
export const MENDED_MONTHS = 36

/**
 * The lines that bring what is charged to what is owed, up to and with a month: the month's own lines, those of months
 * nobody charged, and one line of difference where a charged month has turned out otherwise.
 */
export function linesUpTo(
  month: Day,
  leases: readonly LeaseFacts[],
  schemes: readonly Scheme[],
  charged: readonly Charged[],
): NewLine[] {
  const begun = schemes[0]?.effectiveFrom
  if (begun === undefined) return []
  const horizon = addMonths(month, -MENDED_MONTHS)
  const first = begun > horizon ? begun : horizon
  const before = new Map(
    charged.filter((one) => one.month >= horizon && one.month <= month).map((one) => [keyOf(one), one]),
  )
  const lines: NewLine[] = []
  for (const lease of leases) {
    for (const { owed, known } of monthsOf(lease, first, month, schemes, before)) {
      if (known) {
        before.delete(keyOf(known))
        lines.push(...difference(known, owed))
      } else lines.push(...owed.filter(({ full }) => toFen(full) !== 0n).map(asLine))
    }
  }
  // What was charged and is owed no longer: the lease was called off, or ended before.
  for (const one of before.values()) lines.push(...difference(one, []))
  return lines
}

function* monthsOf(
  lease: LeaseFacts,
  first: Day,
  last: Day,
  schemes: readonly Scheme[],
  before: ReadonlyMap<string, Charged>,
) {
  const from = lease.startsOn > first ? lease.startsOn : first
  for (const month of monthsFrom(from, last)) {
    if (month >= lease.endsBefore) return
    const due = dueIn(month, lease, schemes)
    for (const kind of new Set(due.map((line) => line.kind))) {
      const known = before.get(keyOf({ leaseId: lease.id, kind, month }))
      yield { owed: due.filter((line) => line.kind === kind), known }
    }
  }
}

const keyOf = ({ leaseId, kind, month }: { leaseId: string; kind: string; month: Day }) =>
  `${leaseId} ${kind} ${month}`

function asLine({ year: _, ...line }: DueLine): NewLine {
  return { ...line, bookingId: null, meterId: null, extraId: null, used: null, revision: 0, note: '' }
}

function difference(known: Charged, owed: readonly DueLine[]): NewLine[] {
  const less = (a: Yuan, b: Yuan) => fromFen(toFen(a) - toFen(b))
  const sum = (of: (line: DueLine) => Yuan) => addYuan('0', ...owed.map(of))
  const full = less(
    sum((line) => line.full),
    known.full,
  )
  const relief = less(
    sum((line) => line.relief),
    known.relief,
  )
  if (toFen(full) === 0n && toFen(relief) === 0n) return []
  const last = owed.at(-1)
  return [
    {
      ...wholeMonth(known.month),
      firmId: last?.firmId ?? known.firmId,
      leaseId: known.leaseId,
      bookingId: null,
      meterId: null,
      extraId: null,
      used: null,
      kind: known.kind,
      month: known.month,
      revision: known.revision + 1,
      sqm: null,
      pricePerSqm: null,
      full,
      reliefPercent: 0,
      relief,
      amount: less(full, relief),
      reason: 'correction',
      vatPercent: last?.vatPercent ?? known.vatPercent,
      vat: less(
        sum((line) => line.vat),
        known.vat,
      ),
      resident: last?.resident ?? known.resident,
      note: '',
    },
  ]
}
