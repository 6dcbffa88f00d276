import type { Track } from '~/ground/criteria/expression'

/** One thing an expert scores: its weight among the others, and what each score means. */
export type RubricItem = {
  code: string
  zh: string
  en: string
  /** Of an ordinary item: its share of 100. Of a bonus item: the points it can add. */
  weight: number
  bonus?: boolean
  scale: { score: number; zh: string; en: string }[]
  commentRequired: boolean
}
export type Rubric = Record<Track, RubricItem[]>

/** What an expert has given for one item; null while not yet scored. */
export type Mark = { score: number | null; comment: string }
export type Marks = Record<string, Mark>

export const RECOMMENDATIONS = ['accept', 'waitlist', 'decline'] as const
export type Recommendation = (typeof RECOMMENDATIONS)[number]

/** The highest score an item's scale knows. */
export function topScore(item: RubricItem): number {
  return Math.max(...item.scale.map(({ score }) => score))
}

export type Gap = { code: string; lacks: 'score' | 'comment' }

/** Everything a review still lacks before it can be submitted, all at once. */
export function gapsIn(rubric: readonly RubricItem[], marks: Marks): Gap[] {
  return rubric.flatMap((item): Gap[] => {
    const mark = marks[item.code]
    const scored = item.scale.some(({ score }) => score === mark?.score)
    return [
      ...(scored ? [] : [{ code: item.code, lacks: 'score' as const }]),
      ...(item.commentRequired && !mark?.comment.trim()
        ? [{ code: item.code, lacks: 'comment' as const }]
        : []),
    ]
  })
}
