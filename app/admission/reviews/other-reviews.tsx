import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { Disclosure, SectionHead } from '~/ui/page'
import { ResponseForm } from './response-form'
import type { ReviewPageData } from '~/admission/reviewing/review-page'
import { Responses, ReviewComments, ScoreTable } from './review-parts'
import { scoringWords } from '~/admission/rubrics/scoring-words'
import { reviewWords } from '~/admission/rubrics/words'

/** The reviews of other experts, where they may be read, and what one thinks of each. */
export function OtherReviews({ data }: { data: ReviewPageData }) {
  const w = useWords(reviewWords)
  const { review, others, rubric, seesOthers } = data
  const closed =
    seesOthers === 'never'
      ? w.othersNever
      : seesOthers === 'after_own' && review.state !== 'submitted'
        ? w.othersAfter
        : w.noOthers
  return (
    <section className="mb-10">
      <SectionHead title={w.others} />
      {others.length > 0 ? (
        <>
          <ScoreTable reviews={others} rubric={rubric} />
          {others.map((other) => (
            <div key={other.id}>
              <ReviewComments review={other} rubric={rubric} />
              <OwnView data={data} otherId={other.id} />
            </div>
          ))}
        </>
      ) : (
        <p className="text-13 text-ink-2">{closed}</p>
      )}
    </section>
  )
}

function OwnView({ data, otherId }: { data: ReviewPageData; otherId: string }) {
  const w = useWords(scoringWords)
  const said = data.responses.filter(({ reviewId }) => reviewId === otherId)
  const own = said.find((one) => one.own)
  return (
    <>
      <Responses responses={said} />
      {data.responding ? (
        <Disclosure summary={own ? w.responseChange : w.respond}>
          <ResponseForm
            to={paths.reviewResponse(data.slug, data.review.id, otherId)}
            before={own}
            reply={undefined}
          />
        </Disclosure>
      ) : null}
    </>
  )
}
