import type { Mark, RubricItem } from '~/admission/rubrics/rubric'

/** A mark for every item of a rubric, given in its order. */
export function marksOf<M extends Mark>(rubric: readonly RubricItem[], mark: (item: RubricItem) => M) {
  return Object.fromEntries(rubric.map((item) => [item.code, mark(item)])) as Record<string, M>
}

/** What an expert who thinks well of everything gives: the same for each item, and nothing for a bonus. */
export function reviewWith(rubric: readonly RubricItem[], score: number | null) {
  return {
    marks: marksOf(rubric, ({ bonus }) => ({
      score: bonus && score !== null ? 0 : score,
      comment: '说得清楚',
    })),
    comment: '建议接受',
    recommendation: 'accept' as const,
  }
}
