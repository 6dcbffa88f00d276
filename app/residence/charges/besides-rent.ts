import { vatWithin } from '~/residence/rent/due'
import type { Day } from '~/shared/days'
import { fromFen, toFen, type Yuan } from '~/shared/money'
import type { NewLine } from './corrections'

type Owed = { firmId: string; full: Yuan; vatPercent: number }
/** What is charged already for something, over all its lines. */
export type Charged<T> = T & { vat: Yuan; revision: number; resident: boolean }

/**
 * What brings the charges for things to what is owed for them: one for each that is not charged yet, one of difference
 * where it has turned out otherwise, and one that takes back what is owed no longer.
 */
export function differences<T extends Owed>(
  owed: readonly T[],
  charged: readonly Charged<T>[],
  keyOf: (one: T) => string,
  isResident: (one: T) => boolean,
): Charged<T>[] {
  const known = new Map(charged.map((one) => [keyOf(one), one]))
  const changed = owed.flatMap((one): Charged<T>[] => {
    const before = known.get(keyOf(one))
    known.delete(keyOf(one))
    const full = less(one.full, before?.full ?? '0')
    if (toFen(full) === 0n) return []
    const vat = less(vatWithin(one.full, one.vatPercent), before?.vat ?? '0')
    return [{ ...one, full, vat, resident: isResident(one), revision: before ? before.revision + 1 : 0 }]
  })
  const back = [...known.values()]
    .filter(({ full }) => toFen(full) !== 0n)
    .map((one) => ({
      ...one,
      full: less('0', one.full),
      vat: less('0', one.vat),
      revision: one.revision + 1,
    }))
  return [...changed, ...back]
}

/** One amount less another. */
export const less = (a: Yuan, b: Yuan) => fromFen(toFen(a) - toFen(b))

type Said = Charged<Owed> & { month: Day; startsOn: Day; endsBefore: Day }
type OfWhat = Pick<NewLine, 'kind'> &
  Partial<Pick<NewLine, 'bookingId' | 'meterId' | 'extraId' | 'used' | 'note'>>

/** A line of a bill that has nothing to do with rooms: no area, no relief. */
export function lineBesides(
  { firmId, month, startsOn, endsBefore, revision, full, vatPercent, vat, resident }: Said,
  what: OfWhat,
): NewLine {
  return {
    firmId,
    leaseId: null,
    bookingId: null,
    meterId: null,
    extraId: null,
    used: null,
    month,
    startsOn,
    endsBefore,
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
    note: '',
    ...what,
  }
}
