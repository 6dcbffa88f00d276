import { fileWords } from '~/applications/file-words'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Assignments, ReviewComments, ScoreTable } from './review-parts'
import type { Scores } from './scores.server'
import { liesFarApart } from './total'

/** The reviews of a file: who was asked, the scores side by side, and what each wrote. */
export function ReviewScores({ scores }: { scores: Scores }) {
  const w = useWords(fileWords).file
  const { assignments, reviews, rubric, standing } = scores
  const asked = assignments.filter(({ state }) => state !== 'recused').length
  return (
    <section className="mb-10">
      <SectionHead
        title={w.reviews}
        id="reviews"
        aside={asked > 0 ? w.reviewsAside(reviews.length, asked) : undefined}
      />
      {assignments.length === 0 ? <p className="text-13 text-ink-3">{w.noReviews}</p> : null}
      <Assignments assignments={assignments} />
      {standing ? (
        <div className="mt-4">
          <p className="mb-2 text-13">{w.median(standing.median, standing.low, standing.high)}</p>
          {liesFarApart(standing) ? (
            <p className="mb-2 text-13">
              <StatusWord shape="soon">{w.apart}</StatusWord>
            </p>
          ) : null}
          <ScoreTable reviews={reviews} rubric={rubric} />
          {reviews.map((review) => (
            <ReviewComments key={review.id} review={review} rubric={rubric} />
          ))}
        </div>
      ) : null}
    </section>
  )
}
