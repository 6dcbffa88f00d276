import { Decimal } from 'decimal.js'
import { fromFen, toFen, type Yuan } from '~/shared/money'

/**
 * A reward shared by rank: the first share for the first place, and so on (percent). Parks that share a rank share
 * what their places come to; where fewer parks are ranked than there are shares, the shares of the ranked ones count
 * as the whole. Each part is cut to the fen and the last park takes the rest, so that the parts are the whole.
 */
export function shareByRank<T extends { rank: number }>(
  total: Yuan,
  shares: readonly number[],
  parks: readonly T[],
): (T & { amount: Yuan })[] {
  const places = [...parks].sort((a, b) => a.rank - b.rank)
  const shareOf = places.map(({ rank }) => {
    const tied = places.filter((other) => other.rank === rank).length
    const sum = Array.from({ length: tied }, (_, index) => shares[rank - 1 + index] ?? 0)
    return sum.reduce((all, one) => all.plus(one), new Decimal(0)).div(tied)
  })
  const rewarded = places.flatMap((park, index) => {
    const share = shareOf[index] ?? new Decimal(0)
    return share.gt(0) ? [{ park, share }] : []
  })
  const whole = rewarded.reduce((sum, { share }) => sum.plus(share), new Decimal(0))
  let left = toFen(total)
  return rewarded.map(({ park, share }, index) => {
    const part = new Decimal(toFen(total).toString()).times(share).div(whole).floor()
    const fen = index === rewarded.length - 1 ? left : BigInt(part.toFixed(0))
    left -= fen
    return { ...park, amount: fromFen(fen) }
  })
}
