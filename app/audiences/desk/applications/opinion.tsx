import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ActPage } from '~/admission/case-file/act-page'
import { actWords } from '~/admission/applications/act-words'
import { applicationFile } from '~/admission/case-file/file.server'
import { Answers, Papers } from '~/admission/applications/file-parts'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { giveOpinion } from '~/admission/screening/give-opinion.server'
import { OpinionForm } from '~/admission/screening/opinion.form'
import { OpinionFields } from '~/admission/screening/opinion-fields'
import { screeningWords } from '~/admission/screening/words'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(screeningWords, (w) => w.opinion.title)

export const handle = { still: true }

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  return json({ slug: actor.enclaveSlug, file })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const submission = parseWithZod(await request.formData(), { schema: OpinionForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await giveOpinion(actor, file.id, submission.value, now())
  const w = inLocale(screeningWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(`${paths.deskApplication(actor.enclaveSlug, file.id)}#screening`)
}

/** One's own opinion, given without the other's in sight. */
export default function Opinion() {
  const { slug, file } = useLoaderData<typeof loader>()
  const w = useWords(screeningWords)
  const cancel = useWords(actWords).cancel
  return (
    <ActPage
      wide
      file={file}
      slug={slug}
      act="opinion"
      title={w.opinion.title}
      lead={w.opinion.lead}
      reply={useActionData<typeof action>()}
      labels={{ recommendation: w.recommendation, note: w.note }}
    >
      <Form method="post" noValidate>
        <OpinionFields findings={file.findings} />
        <div className="acts">
          <Submit>{w.opinion.send}</Submit>
          <LinkButton to={paths.deskApplication(slug, file.id)}>{cancel}</LinkButton>
        </div>
      </Form>
      <div className="mt-10 grid gap-x-14 lg:grid-cols-2">
        <Papers papers={file.papers} />
        <Answers sections={file.sections} />
      </div>
    </ActPage>
  )
}
