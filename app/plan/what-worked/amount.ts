import { Decimal } from 'decimal.js'
import { formatYuan, separated } from '~/shared/money'
import { MEASURED_IN, type Aid } from './aids'
import type { WorkedWords } from './words'

/** An amount of an aid with its unit: 412 days, 3.5 hours, 12,000.00 yuan; nothing is a dash. */
export function amountInWords(w: WorkedWords, aid: Aid, amount: string | null): string {
  if (amount === null || new Decimal(amount).lte(0)) return '—'
  const unit = MEASURED_IN[aid]
  const said =
    unit === 'yuan' ? formatYuan(amount) : separated(new Decimal(amount).toDecimalPlaces(1).toString())
  return w.units[unit](said)
}
