import { TRACKS } from '~/shared/tracks'
import type { Rubric, RubricItem } from './rubric'

/** The most items a track may have. */
export const MOST_ITEMS = 20

/** What ordinary items of a track share: their weights add up to it before a rubric is published. */
export const ALL_WEIGHTS = 100

/** What the weights of a track add up to: of its ordinary items, and the points its bonus items can add. */
export function sumsOf(items: readonly RubricItem[]): { weights: number; bonus: number } {
  const sum = (bonus: boolean) =>
    items.filter((item) => (item.bonus ?? false) === bonus).reduce((total, { weight }) => total + weight, 0)
  return { weights: sum(false), bonus: sum(true) }
}

export type RubricFault = 'weights_wrong' | 'words_missing'

/** Why a rubric cannot be scored by yet, track by track: weights that do not share a hundred, words in one language. */
export function faultsOf(rubric: Rubric): { track: string; fault: RubricFault }[] {
  return TRACKS.codes.flatMap((track) => {
    const items = rubric[track]
    const said = items.every((item) => [item, ...item.scale].every(({ zh, en }) => zh !== '' && en !== ''))
    return [
      ...(sumsOf(items).weights === ALL_WEIGHTS ? [] : [{ track, fault: 'weights_wrong' as const }]),
      ...(said ? [] : [{ track, fault: 'words_missing' as const }]),
    ]
  })
}
