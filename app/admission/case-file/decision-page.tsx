import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { IndustryFitBlock } from '~/ground/industry-fit/industry-fit-block'
import { barText } from '~/admission/phases/bar-text'
import { paths } from '~/platform/paths'
import { ReviewScores } from '~/admission/reviews/review-scores'
import { Button, LinkButton } from '~/ui/buttons'
import { CheckboxGroup, NumberField, RadioGroup, Submit, TextArea, type Reply } from '~/ui/form'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { ActPage } from './act-page'
import { actWords } from '~/admission/applications/act-words'
import type { DecisionView } from './decision-view.server'
import { deskWords } from '~/admission/applications/desk-words'
import { Findings } from '~/admission/application-pages/file-parts'
import { pendingWords } from '~/admission/decisions/pending-words'

/** The decision on one file: known at once, or held back to be published with others. */
export function DecisionPage() {
  const view = useLoaderData<DecisionView>()
  const reply = useActionData<Reply>()
  const w = useWords(actWords)
  const { slug, file, grounds, scores } = view
  const locale = useLocale()
  return (
    <ActPage
      wide
      file={file}
      slug={slug}
      act="decide"
      title={w.decision.title}
      lead={w.decision.lead}
      closed={file.bars.decide ? barText(file.bars.decide, locale) : false}
      reply={reply}
      labels={{
        outcome: w.decision.outcome,
        cites: w.decision.grounds,
        note: w.decision.note,
        commentForFirm: w.decision.commentForFirm,
      }}
    >
      <div className="grid gap-x-14 lg:grid-cols-2">
        <div className="order-2 min-w-0 lg:order-1">
          <Waiting view={view} />
          <p className="mb-4 text-13 text-ink-2">{w.decision.quota(grounds.taken, file.intake.quotaFirms)}</p>
          {file.unmetFindings.length > 0 ? (
            <div className="mb-4">
              <Note tone="sha" title={w.decision.unmet(file.unmetFindings.join(', '))} />
            </div>
          ) : null}
          <DecisionFields view={view} />
        </div>
        <div className="order-1 min-w-0 lg:order-2">
          <ReviewScores scores={scores} />
          <Findings findings={file.findings} />
          <IndustryFitBlock fit={file.fit} />
        </div>
      </div>
    </ActPage>
  )
}

/** The decision that waits already, with its letters, and the way to take it back. */
function Waiting({ view: { slug, pending } }: { view: DecisionView }) {
  const w = useWords(pendingWords)
  const desk = useWords(deskWords)
  if (!pending) return null
  return (
    <div className="mb-6">
      <Note title={w.waiting}>
        <p>{w.waitingText(desk.outcomes[pending.outcome] ?? '', pending.on)}</p>
        {pending.letters.map((letter) => (
          <p key={letter.id}>
            <Link to={paths.letter(slug, letter.id)}>{letter.subject}</Link>
          </p>
        ))}
      </Note>
      <div className="acts mt-2">
        <Form method="post" action={paths.deskDecisions(slug)}>
          <input type="hidden" name="decision" value={pending.id} />
          <Submit>{w.publishNow}</Submit>
        </Form>
        <Form method="post" action={paths.deskDecisionRemoval(slug, pending.id)}>
          <Submit variant="danger">{w.remove}</Submit>
        </Form>
      </div>
    </div>
  )
}

function DecisionFields({ view: { slug, file, grounds, pending } }: { view: DecisionView }) {
  const w = useWords(actWords)
  const held = useWords(pendingWords)
  return (
    <Form method="post" action={paths.deskDecision(slug, file.id)} noValidate>
      <RadioGroup
        name="outcome"
        label={w.decision.outcome}
        defaultValue={pending?.outcome}
        options={[
          ...(file.state === 'screening'
            ? []
            : [
                { value: 'accepted', label: w.decision.accepted, hint: w.decision.acceptedHint },
                { value: 'waitlisted', label: w.decision.waitlisted, hint: w.decision.waitlistedHint },
              ]),
          { value: 'declined', label: w.decision.declined },
        ]}
      />
      <NumberField
        name="rank"
        label={w.decision.rank}
        hint={w.decision.rankHint}
        unit={w.decision.rankUnit}
        optional
        defaultValue={pending?.rank}
      />
      <CheckboxGroup
        name="cites"
        label={w.decision.grounds}
        hint={w.decision.groundsHint}
        optional
        options={grounds.options}
      />
      <TextArea
        name="note"
        label={w.decision.note}
        hint={w.decision.noteHint}
        optional
        rows={4}
        max={2000}
        defaultValue={pending?.note}
      />
      <TextArea
        name="commentForFirm"
        label={w.decision.commentForFirm}
        hint={w.decision.commentForFirmHint}
        optional
        rows={4}
        max={2000}
        defaultValue={pending?.commentForFirm}
      />
      <div className="acts">
        <Submit>{w.decision.send}</Submit>
        <Button variant="secondary" formAction={paths.deskPendingDecision(slug, file.id)}>
          {held.prepare}
        </Button>
        <LinkButton to={paths.deskApplication(slug, file.id)}>{w.cancel}</LinkButton>
      </div>
    </Form>
  )
}
