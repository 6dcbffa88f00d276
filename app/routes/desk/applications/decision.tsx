import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ActPage } from '~/applications/act-page'
import { actWords } from '~/applications/act-words'
import { DecisionForm } from '~/applications/decide.form'
import { deskWords } from '~/applications/desk-words'
import { Findings } from '~/applications/file-parts'
import { applicationFile } from '~/applications/file.server'
import { decide } from '~/applications/decide.server'
import { groundsFor } from '~/applications/grounds.server'
import { requireActor } from '~/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { scoresFor } from '~/reviews/scores.server'
import { ReviewScores } from '~/reviews/review-scores'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { CheckboxGroup, RadioGroup, Submit, TextArea } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(actWords, (w) => w.decision.title)

const ROLES = ['director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  return json({
    slug: actor.enclaveSlug,
    file,
    grounds: await groundsFor(actor, file.id, localeOf(request)),
    scores: await scoresFor(actor, file.id),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const submission = parseWithZod(await request.formData(), { schema: DecisionForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await decide(actor, file.id, submission.value, now())
  const w = inLocale(deskWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(paths.deskApplication(actor.enclaveSlug, file.id))
}

export default function Decision() {
  const { slug, file, grounds, scores } = useLoaderData<typeof loader>()
  const w = useWords(actWords)
  return (
    <ActPage
      wide
      file={file}
      slug={slug}
      act="decide"
      title={w.decision.title}
      lead={w.decision.lead}
      reply={useActionData<typeof action>()}
      labels={{ outcome: w.decision.outcome, cites: w.decision.grounds, note: w.decision.note }}
    >
      <div className="grid gap-x-14 lg:grid-cols-2">
        <div className="order-2 min-w-0 lg:order-1">
          <p className="mb-4 text-13 text-ink-2">{w.decision.quota(grounds.taken, file.intake.quotaFirms)}</p>
          {file.unmetFindings.length > 0 ? (
            <div className="mb-4">
              <Note tone="sha" title={w.decision.unmet(file.unmetFindings.join(', '))} />
            </div>
          ) : null}
          <Form method="post" noValidate>
            <RadioGroup
              name="outcome"
              label={w.decision.outcome}
              options={[
                { value: 'accepted', label: w.decision.accepted, hint: w.decision.acceptedHint },
                { value: 'waitlisted', label: w.decision.waitlisted, hint: w.decision.waitlistedHint },
                { value: 'declined', label: w.decision.declined },
              ]}
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
            />
            <div className="acts">
              <Submit>{w.decision.send}</Submit>
              <LinkButton to={paths.deskApplication(slug, file.id)}>{w.cancel}</LinkButton>
            </div>
          </Form>
        </div>
        <div className="order-1 min-w-0 lg:order-2">
          <ReviewScores scores={scores} />
          <Findings findings={file.findings} />
        </div>
      </div>
    </ActPage>
  )
}
