import { dayOf } from '~/shared/days'
import { DueNote } from '~/ground/calendar/due-note'
import { useLocale, useWords } from '~/ui/locale'
import { Disclosure } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { AssignmentView, ReviewView } from './queries.server'
import type { ResponseView } from './responses.server'
import type { RubricItem } from '~/admission/rubrics/rubric'
import { scoringWords } from '~/admission/rubrics/scoring-words'
import { REVIEW_STATES, type ReviewState as State } from '~/admission/rubrics/vocabulary'
import { reviewWords } from '~/admission/rubrics/words'

function ReviewState({ state }: { state: State }) {
  return <StatusWord shape={REVIEW_STATES.shapeOf(state)}>{useWords(reviewWords).states[state]}</StatusWord>
}

/** Who was asked and how far they are; scores stand elsewhere. */
export function Assignments({ assignments }: { assignments: AssignmentView[] }) {
  const w = useWords(reviewWords)
  const scoring = useWords(scoringWords)
  return (
    <ul>
      {assignments.map((one) => (
        <li
          key={one.id}
          className="flex flex-wrap justify-between gap-x-6 border-b border-rule py-1.5 text-13"
        >
          <span>{one.expertName}</span>
          <span className="flex gap-4">
            <span className="text-ink-3">
              {where(one, w, scoring)}
              <DueNote day={one.state === 'assigned' ? one.dueOn : null} />
            </span>
            <ReviewState state={REVIEW_STATES.of(one.state)} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function where(one: AssignmentView, w: typeof reviewWords.zh, scoring: typeof scoringWords.zh): string {
  if (one.state === 'recused') return w.recusedBecause(one.recusedReason ?? '')
  if (one.state === 'abstained') return scoring.abstainedBecause(one.abstainedReason ?? '')
  return one.submittedAt ? w.submittedOn(dayOf(new Date(one.submittedAt))) : w.dueOn(one.dueOn)
}

/** What other experts say of a review, each with the sentence why. */
export function Responses({ responses }: { responses: readonly ResponseView[] }) {
  const w = useWords(scoringWords)
  if (responses.length === 0) return null
  return (
    <ul className="mb-2 text-13">
      {responses.map((one) => (
        <li key={one.id} className="py-0.5">
          <StatusWord shape={one.agrees ? 'yes' : 'no'}>
            {w.said(one.own ? w.you : one.byName, one.agrees)}
          </StatusWord>{' '}
          <span className="text-ink-2">{one.reason}</span>{' '}
          <span className="text-12 text-ink-3">{one.on}</span>
        </li>
      ))}
    </ul>
  )
}

type Compared = { reviews: ReviewView[]; rubric: readonly RubricItem[]; widest?: string | undefined }

/** The scores of several reviews side by side, item by item, with their totals; marks where they differ most. */
export function ScoreTable({ reviews, rubric, widest }: Compared) {
  const w = useWords(reviewWords)
  const scoring = useWords(scoringWords)
  const locale = useLocale()
  return (
    <Table label={w.rubric}>
      <thead>
        <tr>
          <Th>{w.item}</Th>
          {reviews.map((review) => (
            <Th key={review.id} num>
              {review.expertName}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rubric.map((item) => (
          <Row key={item.code}>
            <Td second={item.bonus ? w.bonus(item.weight) : w.weight(item.weight)}>
              {item[locale]}
              {item.code === widest ? (
                <span className="ml-2 text-12">
                  <StatusWord shape="soon">{scoring.widestMark}</StatusWord>
                </span>
              ) : null}
            </Td>
            {reviews.map((review) => (
              <Td key={review.id} num>
                {review.marks[item.code]?.score ?? '·'}
              </Td>
            ))}
          </Row>
        ))}
        <Row>
          <Td strong>{w.total}</Td>
          {reviews.map((review) => (
            <Td key={review.id} num strong>
              {review.total}
            </Td>
          ))}
        </Row>
        <Row>
          <Td>{w.recommendation}</Td>
          {reviews.map((review) => (
            <Td key={review.id} num>
              {w.recommendations[review.recommendation ?? '']}
            </Td>
          ))}
        </Row>
      </tbody>
    </Table>
  )
}

/** What one expert wrote, item by item. */
export function ReviewComments({ review, rubric }: { review: ReviewView; rubric: readonly RubricItem[] }) {
  const w = useWords(reviewWords)
  const locale = useLocale()
  return (
    <Disclosure summary={`${review.expertName} · ${w.comment}`}>
      <dl className="grid gap-1 text-13">
        {rubric
          .filter((item) => review.marks[item.code]?.comment)
          .map((item) => (
            <div key={item.code}>
              <dt className="inline text-ink-3">{item[locale]} </dt>
              <dd className="inline">{review.marks[item.code]?.comment}</dd>
            </div>
          ))}
        {review.comment ? (
          <div>
            <dt className="inline text-ink-3">{w.overall} </dt>
            <dd className="inline">{review.comment}</dd>
          </div>
        ) : null}
      </dl>
    </Disclosure>
  )
}
