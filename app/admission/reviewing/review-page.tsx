import { IndustryFitBlock } from '~/ground/industry-fit/industry-fit-block'
import { amendmentWords } from '~/admission/corrections/amendment-words'
import { Answers, FileFacts, Findings, Papers } from '~/admission/application-pages/file-parts'
import { fileWords } from '~/admission/applications/file-words'
import type { ApplicationFile } from '~/admission/case-file/file.server'
import { askingWords } from '~/admission/assignment/asking-words'
import { barText } from '~/admission/phases/bar-text'
import type { Bar } from '~/admission/phases/phase'
import { paths } from '~/platform/paths'
import { dayOf, type Day } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import type { Reply } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { JumpBar, Note, PageHead, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { ScrollRegion } from '~/ui/table'
import type { ReviewView } from '~/admission/reviews/queries.server'
import { OtherReviews } from '~/admission/reviews/other-reviews'
import type { ResponseView } from '~/admission/reviews/responses.server'
import { Responses, ReviewComments, ScoreTable } from '~/admission/reviews/review-parts'
import type { Round } from '~/admission/rubrics/round'
import { RoundBar } from '~/admission/reviews/round-bar'
import type { RubricItem } from '~/admission/rubrics/rubric'
import { ScoreForm } from './score-form'
import { scoringWords } from '~/admission/rubrics/scoring-words'
import { reviewWords } from '~/admission/rubrics/words'
import { REVIEW_STATES } from '~/admission/rubrics/vocabulary'
import { wordFor } from '~/shared/words'

export type ReviewPageData = {
  slug: string
  today: Day
  saved: boolean
  /** What was done with the file before this one. */
  after: string | null
  round: Round
  review: {
    id: string
    state: string
    open: boolean
    dueOn: Day
    assignedOn: Day
    submittedAt: string | null
    total: string | null
  }
  own: ReviewView | null
  others: ReviewView[]
  responses: ResponseView[]
  /** Whether one may say what one thinks of the others now. */
  responding: boolean
  /** When others' reviews open in the active phase: never, after_own, always. */
  seesOthers: string
  rubric: RubricItem[]
  /** Whether the firm's name is hidden from the reader. */
  blind: boolean
  file: ApplicationFile
}

/** The file at the left, the scores at the right: one page on which an expert does the whole work. */
export function ReviewPage({ data, reply }: { data: ReviewPageData; reply: Reply }) {
  const w = useWords(reviewWords)
  const scoring = useWords(scoringWords)
  const asking = useWords(askingWords)
  const parts = useWords(fileWords).file
  const locale = useLocale()
  const { file, review, slug } = data
  return (
    <>
      <PageHead
        large
        crumbs={[{ label: w.queue, to: paths.review(slug) }, { label: file.ref }]}
        title={file.firm.name}
        sub={`${file.ref} · ${file.trackName} · ${file.firm.product}`}
        actions={
          review.open ? (
            <>
              <LinkButton to={paths.reviewAbstention(slug, review.id)}>{scoring.abstain}</LinkButton>
              <LinkButton to={paths.reviewRecusal(slug, review.id)}>{w.recuse}</LinkButton>
            </>
          ) : undefined
        }
      />
      {data.after && !reply ? (
        <div className="mb-4">
          <Note tone="wei" role="status">
            {wordFor(scoring.after, data.after)}
          </Note>
        </div>
      ) : null}
      <AmendedNote file={file} submittedAt={review.submittedAt} />
      {data.blind ? <p className="mb-3 max-w-[37em] text-13 text-ink-2">{asking.namesHidden}</p> : null}
      <RoundBar round={data.round} today={data.today} />
      <JumpBar
        label={w.jumps}
        items={[
          { label: parts.answers, to: '#answers' },
          { label: parts.papers, to: '#papers' },
          { label: parts.findings, to: '#findings' },
          { label: w.rubric, to: '#score' },
        ]}
      />
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_440px]">
        <ScrollRegion
          label={file.ref}
          className="min-w-0 lg:sticky lg:top-0 lg:max-h-screen lg:self-start lg:overflow-y-auto"
        >
          <div className="mb-8">
            <FileFacts
              file={file}
              intakeTitle={locale === 'zh' ? file.intake.titleZh : file.intake.titleEn}
            />
          </div>
          <Answers sections={file.sections} />
          <Papers papers={file.papers} />
          <Findings findings={file.findings} />
          <IndustryFitBlock fit={file.fit} />
        </ScrollRegion>
        <section className="min-w-0" id="score">
          {review.open && file.bars.review ? (
            <Barred bar={file.bars.review} />
          ) : review.open ? (
            <ScoreForm data={data} reply={reply} />
          ) : (
            <Closed data={data} />
          )}
          <OtherReviews data={data} />
        </section>
      </div>
    </>
  )
}

/** That the firm changed the file, and whether after this review was submitted. */
function AmendedNote({ file, submittedAt }: { file: ApplicationFile; submittedAt: string | null }) {
  const w = useWords(amendmentWords)
  if (file.amendedAt === null) return null
  const day = dayOf(new Date(file.amendedAt))
  const after = submittedAt !== null && file.amendedAt > submittedAt
  return (
    <div className="mb-4">
      <Note title={after ? w.afterReview(day) : w.amendedOn(day)}>
        {after ? w.afterReviewText : w.amendedOnText}
      </Note>
    </div>
  )
}

/** In place of the scores while the phase does not take any: why, and from when. The draft is kept. */
function Barred({ bar }: { bar: Bar }) {
  const w = useWords(reviewWords)
  return (
    <section className="mb-10">
      <SectionHead title={w.rubric} />
      <Note title={barText(bar, useLocale())} />
    </section>
  )
}

function Closed({ data: { review, own, rubric, responses } }: { data: ReviewPageData }) {
  const w = useWords(reviewWords)
  return (
    <section className="mb-10">
      <SectionHead title={w.rubric} />
      <p className="mb-3">
        <StatusWord shape={review.state === 'submitted' ? 'locked' : 'ended'}>
          {review.state === 'assigned' ? w.fileClosed : w.states[REVIEW_STATES.of(review.state)]}
          {review.submittedAt ? ` · ${dayOf(new Date(review.submittedAt))}` : ''}
        </StatusWord>
      </p>
      {own && review.state === 'submitted' ? (
        <>
          <ScoreTable reviews={[own]} rubric={rubric} />
          <ReviewComments review={own} rubric={rubric} />
          <Responses responses={responses.filter(({ reviewId }) => reviewId === own.id)} />
        </>
      ) : null}
    </section>
  )
}
