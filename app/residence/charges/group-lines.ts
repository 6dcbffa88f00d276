import { addYuan } from '~/shared/money'
import type { BillLine } from './queries.server'

type Groupable = Pick<
  BillLine,
  | 'kind'
  | 'month'
  | 'startsOn'
  | 'endsBefore'
  | 'pricePerSqm'
  | 'reliefPercent'
  | 'reason'
  | 'full'
  | 'relief'
  | 'amount'
  | 'sqm'
  | 'unit'
  | 'note'
  | 'bookingId'
  | 'booking'
  | 'meterId'
  | 'extraId'
  | 'used'
>
export type LineGroup = Omit<Groupable, 'unit'> & { units: string[] }

/** Lines that say the same of several rooms or desks, as one. */
export function groupLines(lines: readonly Groupable[]): LineGroup[] {
  const groups = new Map<string, LineGroup>()
  for (const { unit, ...line } of lines) {
    const key = [
      line.kind,
      line.month,
      line.startsOn,
      line.endsBefore,
      line.pricePerSqm,
      line.reliefPercent,
      line.reason,
      line.note,
      line.bookingId,
      line.meterId,
      line.extraId,
    ].join('|')
    const known = groups.get(key)
    if (!known) groups.set(key, { ...line, units: unit === null ? [] : [unit] })
    else {
      known.full = addYuan(known.full, line.full)
      known.relief = addYuan(known.relief, line.relief)
      known.amount = addYuan(known.amount, line.amount)
      known.sqm = known.sqm === null || line.sqm === null ? null : addYuan(known.sqm, line.sqm)
      if (unit !== null) known.units.push(unit)
    }
  }
  return [...groups.values()].map((group) => ({ ...group, units: [...new Set(group.units)].sort() }))
}
