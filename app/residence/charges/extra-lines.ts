import { fromFen, toFen, type Yuan } from '~/shared/money'
import type { Day } from '~/shared/days'
import type { OwedExtra } from '~/residence/extras/owed'
import { vatWithin } from '~/residence/rent/due'
import { wholeMonth } from '~/residence/rent/months'
import type { NewLine } from './corrections'

/** What is charged already for a further charge and a month, over all its lines. */
export type ChargedExtra = {
  extraId: string
  firmId: string
  name: string
  month: Day
  full: Yuan
  vat: Yuan
  vatPercent: number
  revision: number
  resident: boolean
}

/**
 * The lines that bring what is charged besides to what is owed: one for each month that is not charged yet, and one that
 * takes back a month that is owed no longer.
 */
export function extraLines(
  owed: readonly OwedExtra[],
  charged: readonly ChargedExtra[],
  isResident: (firmId: string, day: Day) => boolean,
): NewLine[] {
  const known = new Map(charged.map((one) => [keyOf(one), one]))
  const lines = owed.flatMap((one): NewLine[] => {
    const before = known.get(keyOf(one))
    known.delete(keyOf(one))
    const full = less(one.amount, before?.full ?? '0')
    if (toFen(full) === 0n) return []
    const vat = less(vatWithin(one.amount, one.vatPercent), before?.vat ?? '0')
    const resident = isResident(one.firmId, one.month)
    return [line({ ...one, full, vat, resident, revision: before ? before.revision + 1 : 0 })]
  })
  const back = [...known.values()].flatMap((one): NewLine[] =>
    toFen(one.full) === 0n
      ? []
      : [line({ ...one, full: less('0', one.full), vat: less('0', one.vat), revision: one.revision + 1 })],
  )
  return [...lines, ...back]
}

const keyOf = ({ extraId, month }: { extraId: string; month: Day }) => `${extraId} ${month}`
const less = (a: Yuan, b: Yuan) => fromFen(toFen(a) - toFen(b))

function line(one: ChargedExtra): NewLine {
  const { extraId, firmId, name, month, full, vat, vatPercent, revision, resident } = one
  return {
    ...wholeMonth(month),
    firmId,
    leaseId: null,
    bookingId: null,
    meterId: null,
    extraId,
    used: null,
    kind: 'extra',
    month,
    revision,
    sqm: null,
    pricePerSqm: null,
    full,
    reliefPercent: 0,
    relief: '0.00',
    amount: full,
    reason: revision > 0 ? 'correction' : 'none',
    vatPercent,
    vat,
    resident,
    note: name,
  }
}
