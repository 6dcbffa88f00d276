import { Decimal } from 'decimal.js'
import { ok, refuse, type Outcome } from '~/shared/outcome'

/** What is taken off a contract's price to leave its technology: goods, parts, materials, other non-technical costs. */
export type Deductions = { equipment: string; parts: string; materials: string; other: string }

/** The technology amount of a contract: its price less non-technical costs (技术合同认定登记规则); amounts in yuan. */
export function techAmount(
  total: string,
  deductions: Partial<Deductions>,
): Outcome<string, 'negative_amount' | 'deductions_exceed_total'> {
  const off = Object.values(deductions).map((amount) => new Decimal(amount))
  if (new Decimal(total).isNegative() || off.some((amount) => amount.isNegative()))
    return refuse('negative_amount')
  const left = off.reduce((sum, amount) => sum.minus(amount), new Decimal(total))
  return left.isNegative() ? refuse('deductions_exceed_total') : ok(left.toFixed(2))
}
