import { RadioGroup, TextArea } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { RECOMMENDATIONS, type Marks, type RubricItem } from '~/admission/rubrics/rubric'
import { reviewWords } from '~/admission/rubrics/words'

export type Draft = { marks: Marks; comment: string; recommendation: string | null }

/** The fields of a review: each item with its scale in words and a comment, then the whole. */
export function RubricFields({ rubric, draft }: { rubric: readonly RubricItem[]; draft: Draft }) {
  const w = useWords(reviewWords)
  return (
    <>
      {rubric.map((item) => (
        <ItemFields key={item.code} item={item} mark={draft.marks[item.code]} />
      ))}
      <TextArea
        name="overall"
        label={w.overall}
        hint={w.overallHint}
        rows={4}
        max={4000}
        defaultValue={draft.comment}
      />
      <RadioGroup
        name="recommendation"
        label={w.recommendation}
        defaultValue={draft.recommendation}
        options={RECOMMENDATIONS.map((value) => ({ value, label: w.recommendations[value] }))}
      />
    </>
  )
}

function ItemFields({ item, mark }: { item: RubricItem; mark: Marks[string] | undefined }) {
  const w = useWords(reviewWords)
  const locale = useLocale()
  return (
    <div className="mb-4 border-b border-rule">
      <RadioGroup
        name={`score.${item.code}`}
        label={item[locale]}
        hint={item.bonus ? w.bonus(item.weight) : w.weight(item.weight)}
        defaultValue={mark?.score === null || mark === undefined ? null : String(mark.score)}
        options={item.scale.map((step) => ({
          value: String(step.score),
          label: `${step.score} · ${step[locale]}`,
        }))}
      />
      <TextArea
        name={`comment.${item.code}`}
        label={w.comment}
        optional={!item.commentRequired}
        rows={item.commentRequired ? 2 : 1}
        max={1000}
        defaultValue={mark?.comment}
      />
    </div>
  )
}

/** The name of each field for the error summary. */
export function rubricLabels(rubric: readonly RubricItem[], locale: 'zh' | 'en'): Record<string, string> {
  const w = reviewWords[locale]
  return Object.fromEntries([
    ...rubric.flatMap((item) => [
      [`score.${item.code}`, item[locale]],
      [`comment.${item.code}`, item[locale]],
    ]),
    ['overall', w.overall],
    ['recommendation', w.recommendation],
  ]) as Record<string, string>
}
