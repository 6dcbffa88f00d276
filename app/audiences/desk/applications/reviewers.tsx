import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ActPage } from '~/admission/case-file/act-page'
import { actWords } from '~/admission/applications/act-words'
import { WORKING_DAYS } from '~/admission/applications/deadlines'
import { deskWords } from '~/admission/applications/desk-words'
import { applicationFile } from '~/admission/case-file/file.server'
import { expertWords } from '~/admission/experts/words'
import { unpublishedNote } from '~/ground/calendar/unpublished'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { AssignmentForm } from '~/admission/assignment/assign.form'
import { assign } from '~/admission/assignment/assign.server'
import { expertsFor } from '~/admission/assignment/experts.server'
import { hintOf, isFree } from '~/admission/reviews/expert-hint'
import { addWorkingDays } from '~/shared/calendar'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { CheckboxGroup, DateField, Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(actWords, (w) => w.referral.moreTitle)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  return json({
    slug: actor.enclaveSlug,
    file,
    experts: await expertsFor(actor, file.id, today()),
    dueOn: addWorkingDays(today(), WORKING_DAYS.review),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const submission = parseWithZod(await request.formData(), { schema: AssignmentForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await assign(actor, file.id, submission.value, now())
  const w = inLocale(deskWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(paths.deskApplication(actor.enclaveSlug, file.id))
}

export default function Reviewers() {
  const { slug, file, experts, dueOn } = useLoaderData<typeof loader>()
  const w = useWords(actWords)
  const ties = useWords(expertWords)
  const locale = useLocale()
  return (
    <ActPage
      file={file}
      slug={slug}
      act="reviewers"
      title={w.referral.moreTitle}
      lead={w.referral.lead}
      reply={useActionData<typeof action>()}
      labels={{ experts: w.referral.experts, dueOn: w.referral.dueOn }}
    >
      {experts.length === 0 ? <Note title={w.referral.noExperts} /> : null}
      <Form method="post" noValidate>
        <CheckboxGroup
          name="experts"
          label={w.referral.experts}
          options={experts.map((expert) => ({
            value: expert.id,
            label: expert.name,
            hint: hintOf(expert, w.referral, ties, locale),
            disabled: !isFree(expert),
          }))}
        />
        <DateField
          name="dueOn"
          label={w.referral.dueOn}
          hint={unpublishedNote(dueOn, null, locale)}
          defaultValue={dueOn}
        />
        <div className="acts">
          <Submit>{w.referral.send}</Submit>
          <LinkButton to={paths.deskApplication(slug, file.id)}>{w.cancel}</LinkButton>
        </div>
      </Form>
    </ActPage>
  )
}
