import { TRACKS } from '~/shared/tracks'
import type { Rubric, RubricItem } from './rubric'

type Names = { zh: string; en: string }
/** One point in which a later rubric says otherwise; where it is a figure, from which to which. */
export type RubricChange = { track: string; item: Names } & (
  | { kind: 'added' | 'removed' | 'moved' }
  | { kind: 'weight'; from: number; to: number }
  | { kind: 'renamed'; from: Names }
  | { kind: 'bonus' | 'comment'; to: boolean }
  | { kind: 'scale' }
)

/** What a later rubric says otherwise, track by track, in the order of its items; what was left out stands last. */
export function rubricChanges(before: Rubric, after: Rubric): RubricChange[] {
  return TRACKS.codes.flatMap((track) => {
    const known = new Map(before[track].map((item) => [item.code, item]))
    const kept = new Set(after[track].map(({ code }) => code))
    return [
      ...after[track].flatMap((item) => changesOf(track, known.get(item.code), item)),
      ...before[track]
        .filter(({ code }) => !kept.has(code))
        .map((item) => ({ track, item: namesOf(item), kind: 'removed' as const })),
      ...moved(track, before[track], after[track]),
    ]
  })
}

function changesOf(track: string, before: RubricItem | undefined, after: RubricItem): RubricChange[] {
  const item = namesOf(after)
  if (!before) return [{ track, item, kind: 'added' }]
  const bonus = after.bonus ?? false
  return [
    ...(same(namesOf(before), item)
      ? []
      : [{ track, item, kind: 'renamed' as const, from: namesOf(before) }]),
    ...((before.bonus ?? false) === bonus ? [] : [{ track, item, kind: 'bonus' as const, to: bonus }]),
    ...(before.weight === after.weight
      ? []
      : [{ track, item, kind: 'weight' as const, from: before.weight, to: after.weight }]),
    ...(same(before.scale, after.scale) ? [] : [{ track, item, kind: 'scale' as const }]),
    ...(before.commentRequired === after.commentRequired
      ? []
      : [{ track, item, kind: 'comment' as const, to: after.commentRequired }]),
  ]
}

/** Items that both have and that stand in another order. */
function moved(track: string, before: readonly RubricItem[], after: readonly RubricItem[]): RubricChange[] {
  const inBoth = (items: readonly RubricItem[], others: readonly RubricItem[]) =>
    items.filter(({ code }) => others.some((other) => other.code === code))
  const [was, is] = [inBoth(before, after), inBoth(after, before)]
  return is.flatMap((item, index) =>
    was[index]?.code === item.code ? [] : [{ track, item: namesOf(item), kind: 'moved' as const }],
  )
}

const namesOf = ({ zh, en }: Names): Names => ({ zh, en })
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
