import type { Day } from '~/shared/days'
import { addYuan, toFen, type Yuan } from '~/shared/money'
import type { OwedUse } from '~/residence/meters/due'
import type { Used } from '~/residence/meters/used'
import { wholeMonth } from '~/residence/rent/months'
import { less, lineBesides } from './besides-rent'
import type { NewLine } from './corrections'

/** What is charged already for a meter, a firm and a month, over all its lines. */
export type ChargedUse = {
  meterId: string
  firmId: string
  month: Day
  full: Yuan
  vat: Yuan
  vatPercent: number
  revision: number
  resident: boolean
}

/**
 * The lines that bring what is charged for meters to what is owed for them: each span between readings of a month that
 * is not charged yet, and one line of difference where a charged month has turned out otherwise, as when a reading was
 * corrected.
 */
export function meterLines(
  owed: readonly OwedUse[],
  charged: readonly ChargedUse[],
  names: ReadonlyMap<string, Used>,
  isResident: (firmId: string, day: Day) => boolean,
): NewLine[] {
  const known = new Map(charged.map((one) => [keyOf(one), one]))
  const months = new Map<string, OwedUse[]>()
  for (const one of owed) months.set(keyOf(one), [...(months.get(keyOf(one)) ?? []), one])
  const lines: NewLine[] = []
  for (const [key, of] of months) {
    const before = known.get(key)
    known.delete(key)
    if (before) lines.push(...difference(before, of, names))
    else
      lines.push(
        ...of
          .filter(({ full }) => toFen(full) !== 0n)
          .map((one) => line({ ...one, revision: 0, resident: isResident(one.firmId, one.startsOn) })),
      )
  }
  // What was charged and is owed no longer: a reading was struck.
  for (const one of known.values()) lines.push(...difference(one, [], names))
  return lines
}

const keyOf = ({ meterId, firmId, month }: { meterId: string; firmId: string; month: Day }) =>
  `${meterId} ${firmId} ${month}`

function difference(
  known: ChargedUse,
  owed: readonly OwedUse[],
  names: ReadonlyMap<string, Used>,
): NewLine[] {
  const full = less(addYuan('0', ...owed.map((one) => one.full)), known.full)
  const used = names.get(known.meterId)
  if (toFen(full) === 0n || !used) return []
  const vat = less(addYuan('0', ...owed.map((one) => one.vat)), known.vat)
  const vatPercent = owed.at(-1)?.vatPercent ?? known.vatPercent
  return [
    line({ ...known, ...wholeMonth(known.month), full, vat, vatPercent, used, revision: known.revision + 1 }),
  ]
}

function line(one: Omit<OwedUse, 'used'> & { used: Used; revision: number; resident: boolean }): NewLine {
  return lineBesides(one, { kind: 'utility', meterId: one.meterId, used: one.used })
}
