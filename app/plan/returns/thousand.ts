import { toFen, type Yuan } from '~/shared/money'

/** How much is half of a thousand yuan, in fen. */
const HALF = 50_000n

/** Whole thousand yuan of an exact amount: from half a thousand on it is rounded away from zero. */
export function thousandOf(yuan: Yuan): string {
  const fen = toFen(yuan)
  const size = ((fen < 0n ? -fen : fen) + HALF) / (2n * HALF)
  return fen < 0n && size > 0n ? `-${size}` : String(size)
}

/** The sum of whole numbers in text. */
export function sumOf(numbers: readonly string[]): string {
  return String(numbers.reduce((sum, one) => sum + BigInt(one), 0n))
}
