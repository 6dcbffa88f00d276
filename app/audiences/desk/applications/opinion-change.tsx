import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ActPage } from '~/admission/case-file/act-page'
import { actWords } from '~/admission/applications/act-words'
import { applicationFile } from '~/admission/case-file/file.server'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { changeOpinion } from '~/admission/screening/give-opinion.server'
import { OpinionChangeForm } from '~/admission/screening/opinion.form'
import { OpinionFields } from '~/admission/screening/opinion-fields'
import { screeningView } from '~/admission/screening/queries.server'
import { ScreeningBlock } from '~/admission/screening/screening-block'
import { screeningWords } from '~/admission/screening/words'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { Submit, TextArea } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(screeningWords, (w) => w.change.title)

export const handle = { still: true }

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  return json({ slug: actor.enclaveSlug, file, screening: await screeningView(actor, file.id) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const submission = parseWithZod(await request.formData(), { schema: OpinionChangeForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await changeOpinion(actor, file.id, submission.value, now())
  const w = inLocale(screeningWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(`${paths.deskApplication(actor.enclaveSlug, file.id)}#screening`)
}

/** Thinking again: both opinions where both are there, one's own to change, and why. */
export default function OpinionChange() {
  const { slug, file, screening } = useLoaderData<typeof loader>()
  const w = useWords(screeningWords)
  const cancel = useWords(actWords).cancel
  return (
    <ActPage
      wide
      file={file}
      slug={slug}
      act="change_opinion"
      title={w.change.title}
      lead={w.change.lead}
      reply={useActionData<typeof action>()}
      labels={{ recommendation: w.recommendation, note: w.note, reason: w.change.reason }}
    >
      <ScreeningBlock screening={screening} findings={file.findings} />
      <Form method="post" noValidate>
        <OpinionFields findings={file.findings} own={screening?.own ?? null} />
        <div className="max-w-160">
          <TextArea name="reason" label={w.change.reason} rows={2} max={500} />
        </div>
        <div className="acts">
          <Submit>{w.change.send}</Submit>
          <LinkButton to={paths.deskApplication(slug, file.id)}>{cancel}</LinkButton>
        </div>
      </Form>
    </ActPage>
  )
}
