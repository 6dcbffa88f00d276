import type { Placed, RankLine } from './queries.server'
import type { RankWords } from './words'

/** A place in words: 第 5 位（共 11）. */
export function placeSaid(w: RankWords, placed: Pick<Placed, 'place' | 'among'>): string {
  return placed.among === null ? w.at(placed.place) : w.atOf(placed.place, placed.among)
}

/** How far it moved since the place before; empty where there is none before. */
export function movedSaid(w: RankWords, { last, before }: Pick<RankLine, 'last' | 'before'>): string {
  if (!last || !before) return ''
  const moved = before.place - last.place
  return moved === 0 ? w.same : moved > 0 ? w.up(moved) : w.down(-moved)
}

/** The place to reach, and how far it is. */
export function targetSaid(
  w: RankWords,
  { last, target }: Pick<RankLine, 'last' | 'target'>,
): [string, string] {
  if (target === null) return [w.noTarget, '']
  const far = last ? last.place - target : null
  return [w.targetOf(target), far === null ? '' : far <= 0 ? w.reached : w.short(far)]
}
