import { Form } from '@remix-run/react'
import { Deadline } from '~/admission/application-pages/deadline'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit, type Reply } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note, SectionHead } from '~/ui/page'
import type { ReviewPageData } from './review-page'
import { rubricLabels, RubricFields } from '~/admission/reviews/rubric-form'
import { scoringWords } from '~/admission/rubrics/scoring-words'
import { reviewWords } from '~/admission/rubrics/words'
import { sentenceFor } from '~/mechanism/sentences'

/** The scores of an open file, and the ways on from it: submit, skip for now, keep a draft. */
export function ScoreForm({ data, reply }: { data: ReviewPageData; reply: Reply }) {
  const w = useWords(reviewWords)
  const scoring = useWords(scoringWords)
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
      <FormScope reply={reply} errorText={(code) => sentenceFor(w.errors, code)}>
        <ErrorSummary labels={rubricLabels(rubric, locale)} />
        <Form
          method="post"
          action={paths.reviewFile(slug, review.id)}
          noValidate
          className="mt-4"
          data-review={paths.reviewTyped(slug, review.id)}
        >
          <RubricFields rubric={rubric} draft={draft} />
          <div className="acts">
            <Submit>{w.submit}</Submit>
            <Button variant="secondary" formAction={paths.reviewSkip(slug, review.id)}>
              {scoring.skip}
            </Button>
            <Button variant="secondary" formAction={paths.reviewDraft(slug, review.id)}>
              {w.saveDraft}
            </Button>
          </div>
          <DraftLines />
          <p className="mt-2 text-12 text-ink-3">
            {w.submitNote}{' '}
            <span data-keys hidden>
              {scoring.keys}
            </span>
          </p>
        </Form>
      </FormScope>
    </section>
  )
}

/** What review.script.ts says of the draft; it shows one of these lines. */
function DraftLines() {
  const w = useWords(scoringWords)
  return (
    <div className="mt-2 text-12 text-ink-2" role="status">
      <span data-draft-line="saving" hidden>
        {w.saving}
      </span>
      <span data-draft-line="kept" hidden>
        {w.kept}
      </span>
      <span data-draft-line="failed" className="text-sha" hidden>
        {w.notKept}
      </span>
      <span data-draft-line="signed_out" className="text-sha" hidden>
        {w.signedOut}{' '}
        <a href={paths.signIn} target="_blank" rel="noreferrer">
          {w.signIn}
        </a>
      </span>
    </div>
  )
}
