import { addDays, daysBetween, type Day } from '~/shared/days'
import { fromFen, toFen, type Yuan } from '~/shared/money'
import { shared, type Stretch } from '~/residence/rent/months'

/** A firm in a metered room, or at a desk in it; `sqm` by which a shared meter is split. */
export type Tenant = Stretch & { firmId: string; unitId: string; isWholeRoom: boolean; sqm: Yuan }

/** A room of a meter with its area. */
export type MeteredRoom = { unitId: string; sqm: Yuan }

/**
 * A firm's part of what was used: `weight` of `of`, in hundredths of a square metre times days; alone: all of it. Its
 * `sqm` is what it had on the average of the days.
 */
export type Part = Stretch & {
  firmId: string
  weight: bigint
  of: bigint
  sqm: Yuan | null
  ofSqm: Yuan | null
}

export type Split = { parts: Part[] } | { unknownSince: Day; firmIds: string[] }

/**
 * Whose use it was from one reading to the next. A room let as a whole to one firm on every day: the firm's. Where its
 * tenants changed on a day on which nobody read the meter, nobody knows, and that day is said. A meter of several rooms,
 * or of a room let by the desk, is split by area and days; what is not let the incubator bears.
 */
export function splitOf(span: Stretch, rooms: readonly MeteredRoom[], tenants: readonly Tenant[]): Split {
  const here = tenants.filter(
    (one) => shared(one, span) !== null && rooms.some(({ unitId }) => unitId === one.unitId),
  )
  if (here.length === 0) return { parts: [] }
  if (rooms.length === 1 && here.every(({ isWholeRoom }) => isWholeRoom)) return ofOneRoom(span, here)
  return {
    parts: byArea(
      span,
      rooms,
      here.map((one) => ({ ...one, ...(shared(one, span) ?? span) })),
    ),
  }
}

function ofOneRoom(span: Stretch, all: readonly Tenant[]): Split {
  // Who left on the very day it was read has that reading as the last: the day itself is no use of theirs.
  const isRead = addDays(span.startsOn, 1)
  const here = all
    .filter((one) => isRead === span.endsBefore || one.endsBefore !== isRead || one.startsOn >= span.startsOn)
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  if (here.length === 0) return { parts: [] }
  const firmIds = [...new Set(here.map(({ firmId }) => firmId))]
  const [firmId = ''] = firmIds
  let day = here.length < all.length ? isRead : span.startsOn
  for (const one of here) {
    // Somebody else from this day on, or nobody until it.
    if (one.firmId !== firmId || one.startsOn > day) return { unknownSince: one.startsOn, firmIds }
    day = one.endsBefore
  }
  if (day < span.endsBefore) return { unknownSince: day, firmIds }
  return { parts: [{ ...span, firmId, weight: 1n, of: 1n, sqm: null, ofSqm: null }] }
}

function byArea(span: Stretch, rooms: readonly MeteredRoom[], here: readonly Tenant[]): Part[] {
  const days = daysOf(span)
  const firms = [...new Set(here.map(({ firmId }) => firmId))].sort()
  const weights = firms.map((firmId) => {
    const own = here.filter((one) => one.firmId === firmId)
    const weight = own.reduce((total, one) => total + toFen(one.sqm) * daysOf(one), 0n)
    return {
      firmId,
      startsOn: own.map(({ startsOn }) => startsOn).sort()[0] ?? span.startsOn,
      endsBefore:
        own
          .map(({ endsBefore }) => endsBefore)
          .sort()
          .at(-1) ?? span.endsBefore,
      weight,
      // Half a hundredth upwards.
      sqm: fromFen((weight * 2n + days) / (days * 2n)),
    }
  })
  const ofSqm = rooms.reduce((total, { sqm }) => total + toFen(sqm), 0n)
  const let_ = weights.reduce((total, { weight }) => total + weight, 0n)
  const whole = ofSqm * days
  // Desks may add up to more than the room was measured at: never more than all is charged.
  const of = let_ > whole ? let_ : whole
  return weights.map((one) => ({ ...one, of, ofSqm: fromFen(ofSqm) }))
}

const daysOf = ({ startsOn, endsBefore }: Stretch) => BigInt(daysBetween(startsOn, endsBefore))

/**
 * What each part comes to, in fen: shown × factor × price × part, each with its places as whole numbers. The sum so far
 * is rounded, half a fen upwards, and each part gets what it has grown by, so that the parts add up to the whole.
 */
export function amountsOf(
  parts: readonly Part[],
  { shown, factor, price }: { shown: bigint; factor: string; price: string },
): bigint[] {
  const exact = shown * toFen(factor) * tenThousandths(price)
  let weight = 0n
  let given = 0n
  return parts.map((part) => {
    weight += part.weight
    const over = part.of * 1_000_000n
    const sum = (exact * weight * 2n + over) / (over * 2n)
    const grown = sum - given
    given = sum
    return grown
  })
}

/** A price of at most four places as a whole number of ten-thousandths. */
export function tenThousandths(price: string): bigint {
  const [whole = '0', rest = ''] = price.split('.')
  return BigInt(whole + rest.padEnd(4, '0').slice(0, 4))
}

/** What was used: what was shown times the factor, with no idle zeros. */
export function usedIn(shown: bigint, factor: string): string {
  const all = (shown * toFen(factor)).toString().padStart(5, '0')
  return `${all.slice(0, -4)}.${all.slice(-4)}`.replace(/\.?0+$/, '')
}

/** The last day a span covers: its price is that of this day. */
export const lastDay = (span: Stretch): Day => addDays(span.endsBefore, -1)
