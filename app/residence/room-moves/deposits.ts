import { depositOf } from '~/residence/rent/due'
import type { Scheme } from '~/residence/rent/terms'
import type { Day } from '~/shared/days'
import { fromFen, toFen, type Yuan } from '~/shared/money'

type Room = { startsOn: Day; unitClass: string; sqm: Yuan; rentPerSqm: Yuan }
/** A lease, as far as its deposit goes: from which it goes on, and whether it stands in another contract. */
export type DepositLine = Room & {
  id: string
  after: string | null
  depositDue: Yuan | null
  elsewhere: boolean
}

/**
 * The deposit that lines which are left from a day on set free, in fen. A line that was renewed holds the deposit of the
 * first of its leases; one that took the place of others holds its own in full. What had not begun is called off and
 * charged no deposit: it sets free only what it would have taken over. What another contract holds for days before is
 * given back by that one.
 */
export function depositFreed(
  left: readonly DepositLine[],
  lines: readonly DepositLine[],
  day: Day,
  schemes: readonly Scheme[],
): bigint {
  const roots = new Map(
    left
      .map((line) => [line, rootOf(line, lines)] as const)
      .filter(([line, root]) => line.startsOn < day || !root.elsewhere)
      .map(([, root]) => [root.id, root]),
  )
  return [...roots.values()].reduce((sum, root) => {
    const full = toFen(depositOf(root, schemes))
    if (root.startsOn < day) return sum + full
    return sum + (root.depositDue === null ? 0n : full - toFen(root.depositDue))
  }, 0n)
}

/** The lease from which a line goes on, or itself. */
function rootOf(line: DepositLine, lines: readonly DepositLine[]): DepositLine {
  if (line.depositDue !== null) return line
  const before = lines.find(({ id }) => id === line.after)
  return before ? rootOf(before, lines) : line
}

/**
 * What each of the rooms that are taken in place of others adds to the deposit that is held: each takes over what is
 * still free, up to its own; what is left over at the end is given back with the last, which then is below zero. Null for
 * each where nothing was freed: it pays its own.
 */
export function depositsDue(
  taken: readonly Room[],
  freed: bigint,
  schemes: readonly Scheme[],
): (Yuan | null)[] {
  if (freed <= 0n) return taken.map(() => null)
  let free = freed
  return taken.map((room, index) => {
    const full = toFen(depositOf(room, schemes))
    const isLast = index === taken.length - 1
    const over = isLast || free < full ? free : full
    free -= over
    return fromFen(full - over)
  })
}
