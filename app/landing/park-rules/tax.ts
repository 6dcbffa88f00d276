import { Decimal } from 'decimal.js'
import { wanToYuan, formatWan } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'

/** Tax shared by agreement, in yuan settled to 0.01 万元: each party its part, the last one what is left. */
export function shareTax(
  amount: string,
  parts: readonly string[],
): Outcome<string[], 'no_parts' | 'negative_part' | 'negative_amount'> {
  const ratios = parts.map((part) => new Decimal(part))
  const whole = ratios.reduce((sum, ratio) => sum.plus(ratio), new Decimal(0))
  if (ratios.some((ratio) => ratio.isNegative())) return refuse('negative_part')
  if (whole.isZero()) return refuse('no_parts')
  if (new Decimal(amount).isNegative()) return refuse('negative_amount')
  const allButLast = ratios
    .slice(0, -1)
    .map((ratio) => wanToYuan(ratio.times(amount).div(whole).div(10_000).toFixed(2)))
  const left = allButLast.reduce((rest, share) => rest.minus(share), new Decimal(amount))
  return ok([...allButLast, left.toFixed(2)])
}

/** Tax per mu (亩均税收) in yuan: the year's tax by the land in use, registered and rented; null without land. */
export function taxPerMu(tax: string, mu: string): string | null {
  const land = new Decimal(mu)
  return land.gt(0) ? new Decimal(tax).div(land).toFixed(2) : null
}

/** 8.00 万/亩, or — where there is no land to divide by. */
export function taxPerMuInWords(tax: string, mu: string): string {
  const perMu = taxPerMu(tax, mu)
  return perMu === null ? '—' : `${formatWan(perMu)} 万/亩`
}
