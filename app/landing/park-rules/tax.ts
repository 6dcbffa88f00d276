import { Decimal } from 'decimal.js'
import { wanToYuan, formatWan } from '~/shared/money'
import { ok, refuse, type Outcome } from '~/shared/outcome'

/**
 * An amount shared by agreement, in yuan settled to 0.01 万元: each party its part, and the last one that has any takes
 * what is left, so that the parts are the whole to the fen. Nobody gets more than is left, and a share of nothing is 0.
 */
export function shareTax(
  amount: string,
  parts: readonly string[],
): Outcome<string[], 'no_parts' | 'negative_part' | 'negative_amount'> {
  const ratios = parts.map((part) => new Decimal(part))
  const whole = ratios.reduce((sum, ratio) => sum.plus(ratio), new Decimal(0))
  if (ratios.some((ratio) => ratio.isNegative())) return refuse('negative_part')
  if (whole.isZero()) return refuse('no_parts')
  if (new Decimal(amount).isNegative()) return refuse('negative_amount')
  const taker = ratios.findLastIndex((ratio) => ratio.gt(0))
  let left = new Decimal(amount)
  return ok(
    ratios.map((ratio, at) => {
      const share = at === taker ? left : Decimal.min(left, settled(ratio.times(amount).div(whole)))
      left = left.minus(share)
      return share.toFixed(2)
    }),
  )
}

/** Yuan to 0.01 万元, halves up. */
const settled = (yuan: Decimal) => new Decimal(wanToYuan(yuan.div(10_000).toFixed(2)))

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
