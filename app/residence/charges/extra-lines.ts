import type { OwedExtra } from '~/residence/extras/owed'
import { wholeMonth } from '~/residence/rent/months'
import type { Day } from '~/shared/days'
import type { Yuan } from '~/shared/money'
import { differences, lineBesides, type Charged } from './besides-rent'
import type { NewLine } from './corrections'

/** What is charged already for a further charge and a month, over all its lines. */
export type ChargedExtra = Charged<Omit<OwedExtra, 'amount'> & { full: Yuan }>

/**
 * The lines that bring what is charged besides to what is owed: one for each month that is not charged yet, and one that
 * takes back a month that is owed no longer.
 */
export function extraLines(
  owed: readonly OwedExtra[],
  charged: readonly ChargedExtra[],
  isResident: (firmId: string, day: Day) => boolean,
): NewLine[] {
  return differences(
    owed.map(({ amount, ...one }) => ({ ...one, full: amount })),
    charged,
    ({ extraId, month }) => `${extraId} ${month}`,
    ({ firmId, month }) => isResident(firmId, month),
  ).map((one) =>
    lineBesides(
      { ...one, ...wholeMonth(one.month) },
      { kind: 'extra', extraId: one.extraId, note: one.name },
    ),
  )
}
