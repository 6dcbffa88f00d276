import { Form } from '@remix-run/react'
import { Deadline } from '~/applications/deadline'
import { IndustryFitBlock } from '~/criteria/industry-fit-block'
import { Answers, FileFacts, Findings, Papers } from '~/applications/file-parts'
import type { ApplicationFile } from '~/applications/file.server'
import { paths } from '~/platform/paths'
import { dayOf, type Day } from '~/shared/days'
import { Button, LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit, type Reply } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { ScrollRegion } from '~/ui/table'
import type { ReviewView } from './queries.server'
import { ReviewComments, ScoreTable } from './review-parts'
import type { RubricItem } from './rubric'
import { rubricLabels, RubricFields } from './rubric-form'
import { reviewWords } from './words'

export type ReviewPageData = {
  slug: string
  today: Day
  saved: boolean
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
  rubric: RubricItem[]
  file: ApplicationFile
}

/** The file at the left, the scores at the right: one page on which an expert does the whole work. */
export function ReviewPage({ data, reply }: { data: ReviewPageData; reply: Reply }) {
  const w = useWords(reviewWords)
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
            <LinkButton to={paths.reviewRecusal(slug, review.id)}>{w.recuse}</LinkButton>
          ) : undefined
        }
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
        <div className="min-w-0">
          {review.open ? <ScoreForm data={data} reply={reply} /> : <Closed data={data} />}
          <Others data={data} />
        </div>
      </div>
    </>
  )
}

function ScoreForm({ data, reply }: { data: ReviewPageData; reply: Reply }) {
  const w = useWords(reviewWords)
  const locale = useLocale()
  const { review, own, rubric, slug } = data
  const draft = {
    marks: own?.marks ?? {},
    comment: own?.comment ?? '',
    recommendation: own?.recommendation ?? null,
  }
  return (
    <section className="mb-10">
      <SectionHead
        title={w.rubric}
        aside={<Deadline since={review.assignedOn} dueOn={review.dueOn} today={data.today} />}
      />
      {data.saved && !reply ? (
        <Note tone="wei" role="status">
          {w.saved}
        </Note>
      ) : null}
      <FormScope reply={reply} errorText={(code) => w.errors[code] ?? code}>
        <ErrorSummary labels={rubricLabels(rubric, locale)} />
        <Form method="post" action={paths.reviewFile(slug, review.id)} noValidate className="mt-4">
          <RubricFields rubric={rubric} draft={draft} />
          <div className="acts">
            <Submit>{w.submit}</Submit>
            <Button variant="secondary" formAction={paths.reviewDraft(slug, review.id)}>
              {w.saveDraft}
            </Button>
          </div>
          <p className="mt-2 text-12 text-ink-3">{w.submitNote}</p>
        </Form>
      </FormScope>
    </section>
  )
}

function Closed({ data: { review, own, rubric } }: { data: ReviewPageData }) {
  const w = useWords(reviewWords)
  return (
    <section className="mb-10">
      <SectionHead title={w.rubric} />
      <p className="mb-3">
        <StatusWord shape={review.state === 'submitted' ? 'locked' : 'ended'}>
          {review.state === 'assigned' ? w.fileClosed : w.states[review.state]}
          {review.submittedAt ? ` · ${dayOf(new Date(review.submittedAt))}` : ''}
        </StatusWord>
      </p>
      {own && review.state === 'submitted' ? (
        <>
          <ScoreTable reviews={[own]} rubric={rubric} />
          <ReviewComments review={own} rubric={rubric} />
        </>
      ) : null}
    </section>
  )
}

function Others({ data: { review, others, rubric } }: { data: ReviewPageData }) {
  const w = useWords(reviewWords)
  if (review.state === 'recused') return null
  return (
    <section className="mb-10">
      <SectionHead title={w.others} />
      {review.state === 'submitted' && others.length > 0 ? (
        <>
          <ScoreTable reviews={others} rubric={rubric} />
          {others.map((other) => (
            <ReviewComments key={other.id} review={other} rubric={rubric} />
          ))}
        </>
      ) : (
        <p className="text-13 text-ink-2">{review.state === 'submitted' ? w.noOthers : w.othersAfter}</p>
      )}
    </section>
  )
}
