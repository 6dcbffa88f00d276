import { toFen } from '~/shared/money'

/** An amount so many times an earlier one, or that part of it, was probably typed in another unit. */
const SLIP_TIMES = 1_000n

export const MONEY = ['revenue', 'rd', 'tax'] as const
/** Amounts of a period, all in one unit; null where one is not known. */
export type Money = Record<(typeof MONEY)[number], string | null>

/** Which amounts are so far from those of an earlier period that a unit was probably mistaken; a beginning is no slip. */
export function slips(values: Money, earlier: Money): (typeof MONEY)[number][] {
  return MONEY.filter((key) => {
    const [now, then] = [toFen(values[key] ?? '0'), toFen(earlier[key] ?? '0')]
    return now > 0n && then > 0n && (now >= then * SLIP_TIMES || then >= now * SLIP_TIMES)
  })
}
