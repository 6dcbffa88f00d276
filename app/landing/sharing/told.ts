import { compareYuan, type Yuan } from '~/shared/money'
import type { CountedRow } from './parts'

/** A row that may be counted: whose it is, and whether that firm lets the host city know its own figures. */
export type Candidate = CountedRow & { firmId: string; agrees: boolean }
/**
 * A figure the host city has read in a total before. Figures of one group stood in the same totals, so that each of those
 * was the whole of some groups; the groups are given with those of the latest total first.
 */
export type ToldCell = Pick<Candidate, 'projectId' | 'firmId' | 'quarter' | 'agrees'> & {
  amount: Yuan
  group: string
}
/** A row as a settlement keeps it: what is counted, null where nothing is, and what its firm says that is not counted yet. */
export type SettledRow = CountedRow & { held: Yuan | null }

type Figure = { firmId: string; agrees: boolean; amount: Yuan }
type Known = Candidate & { amount: Yuan }
type Counted = Known & { group: string }

/**
 * Whether a sum says nothing of a single firm: everybody in it has agreed to that, or at least so many who have not have a
 * figure above zero (a sum of zero says zero of each).
 */
function isSafe(figures: readonly Figure[], least: number): boolean {
  const own = figures.filter(({ agrees }) => !agrees)
  const some = own.filter(({ amount }) => compareYuan(amount, '0') > 0)
  return own.length === 0 || new Set(some.map(({ firmId }) => firmId)).size >= least
}

const at = ({ projectId, quarter }: { projectId: string; quarter: string }) => `${projectId} ${quarter}`

function groupsOf<T>(rows: Iterable<T>, of: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(of(row), [...(groups.get(of(row)) ?? []), row])
  return [...groups.values()]
}

/**
 * What of one metric is counted, so that the host city learns of no firm by itself: neither from this total nor from what it
 * has read before taken off it. A group that was read before is counted whole again, with its old figures where one or two
 * have changed, or it is cut where either side may be read by itself; what is new is a group of its own. All else is held
 * until enough firms stand beside it, or its firm agrees. `lawTold`: whether the parts by city may be read, too.
 */
export function tellable(
  candidates: readonly Candidate[],
  told: readonly ToldCell[],
  least: number,
): { rows: SettledRow[]; lawTold: boolean } {
  const known = candidates.filter((row): row is Known => row.amount !== null)
  const before = groupsOf(told, ({ group }) => group)
  const cut = counted(known, before, least, false)
  const { kept, fresh } = cut.isWhole ? cut : counted(known, before, least, true)
  const others = fresh.filter(({ agrees }) => !agrees)
  const added = isSafe(others, least) ? fresh : fresh.filter(({ agrees }) => agrees)
  const all = [...kept, ...added.map((row) => ({ ...row, group: '' }))]
  const byPlace = new Map(all.map((row) => [at(row), row.amount]))
  return {
    rows: candidates.map(({ projectId, metric, quarter, city, amount: said }) => {
      const amount = byPlace.get(at({ projectId, quarter })) ?? null
      const isSame = amount !== null && said !== null && compareYuan(amount, said) === 0
      return { projectId, metric, quarter, city, amount, held: isSame ? null : said }
    }),
    lawTold: groupsOf(all, ({ group, city }) => `${group} ${city}`).every((piece) => isSafe(piece, least)),
  }
}

/**
 * Of every group the figures that are counted again, and what belongs to none. `carry` takes a group with its old figures
 * rather than cutting it. `isWhole` says that what belongs to none may be counted as well.
 */
function counted(
  known: readonly Known[],
  before: readonly (readonly ToldCell[])[],
  least: number,
  carry: boolean,
) {
  const byPlace = new Map(known.map((row) => [at(row), row]))
  const kept = new Map<string, Counted>()
  const seen = new Set<string>()
  for (const cells of before) {
    const here = cells.filter((cell) => byPlace.has(at(cell)))
    const stays = (cell: ToldCell) => compareYuan(byPlace.get(at(cell))?.amount ?? '-1', cell.amount) === 0
    const inside = here.filter(stays)
    const isAllHere = here.length === cells.length
    const outside = cells.filter((cell) => !inside.includes(cell))
    const mayCut = inside.length === 0 || (isSafe(inside, least) && isSafe(outside, least))
    const takesOld = isAllHere && outside.length > 0 && (carry || !mayCut)
    const chosen = takesOld ? here : mayCut || isAllHere ? inside : []
    for (const cell of takesOld || !mayCut ? here : inside) seen.add(at(cell))
    // A figure that was corrected and corrected back stands in two groups: neither is cut for it.
    if (chosen.some((cell) => kept.has(at(cell)))) continue
    for (const { projectId, quarter, amount, group } of chosen) {
      const row = byPlace.get(at({ projectId, quarter }))
      if (row) kept.set(at(row), { ...row, amount, group })
    }
  }
  const fresh = known.filter((row) => !seen.has(at(row)))
  return {
    kept: [...kept.values()],
    fresh,
    isWhole: isSafe(
      fresh.filter(({ agrees }) => !agrees),
      least,
    ),
  }
}
