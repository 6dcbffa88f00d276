import { fileWords } from '~/admission/applications/file-words'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { FlagList } from './flag-list'
import { isGoing } from '~/admission/rubrics/lifecycle'
import { Assignments, Responses, ReviewComments, ScoreTable } from './review-parts'
import type { Scores } from './scores.server'
import { scoringWords } from '~/admission/rubrics/scoring-words'

/** The reviews of a file: who was asked, what wants looking at, the scores side by side, and what each wrote. */
export function ReviewScores({ scores }: { scores: Scores }) {
  const w = useWords(fileWords).file
  const { assignments, reviews } = scores
  const asked = assignments.filter(isGoing).length
  return (
    <section className="mb-10">
      <SectionHead
        title={w.reviews}
        id="reviews"
        aside={asked > 0 ? w.reviewsAside(reviews.length, asked) : undefined}
      />
      {assignments.length === 0 ? <p className="text-13 text-ink-3">{w.noReviews}</p> : null}
      <Assignments assignments={assignments} />
      {assignments.length > 0 ? <FlagList scores={scores} /> : null}
      <Together scores={scores} />
    </section>
  )
}

/** What the reviews say together: the median, how far they lie apart and on which item most, and each of them. */
function Together({ scores: { reviews, responses, rubric, standing, widest } }: { scores: Scores }) {
  const w = useWords(fileWords).file
  const scoring = useWords(scoringWords)
  const locale = useLocale()
  const item = rubric.find(({ code }) => code === widest?.code)
  if (!standing) return null
  return (
    <div className="mt-4">
      <p className="text-13">
        {w.median(standing.median, standing.low, standing.high)}
        {standing.count > 1 ? ` · ${scoring.spread(standing.spread)}` : ''}
      </p>
      {widest && item ? (
        <p className="text-12 text-ink-2">
          {scoring.widest(item[locale], widest.low, widest.high, widest.points)}
        </p>
      ) : null}
      <div className="mt-2">
        <ScoreTable reviews={reviews} rubric={rubric} widest={widest?.code} />
      </div>
      {reviews.map((review) => (
        <div key={review.id}>
          <ReviewComments review={review} rubric={rubric} />
          <Responses responses={responses.filter(({ reviewId }) => reviewId === review.id)} />
        </div>
      ))}
    </div>
  )
}
