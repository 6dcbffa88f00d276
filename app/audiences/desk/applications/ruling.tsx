import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ActPage } from '~/admission/case-file/act-page'
import { actWords } from '~/admission/applications/act-words'
import { applicationFile } from '~/admission/case-file/file.server'
import { Findings } from '~/admission/applications/file-parts'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { RulingForm } from '~/admission/screening/opinion.form'
import { screeningView } from '~/admission/screening/queries.server'
import { ruleOnScreening } from '~/admission/screening/rule.server'
import { ScreeningBlock } from '~/admission/screening/screening-block'
import { RECOMMENDATIONS } from '~/admission/applications/standing'
import { screeningWords } from '~/admission/screening/words'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { RadioGroup, Submit, TextArea } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(screeningWords, (w) => w.rule.title)

export const handle = { still: true }

const ROLES = ['director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  return json({ slug: actor.enclaveSlug, file, screening: await screeningView(actor, file.id) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const submission = parseWithZod(await request.formData(), { schema: RulingForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await ruleOnScreening(actor, file.id, submission.value, now())
  const w = inLocale(screeningWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(`${paths.deskApplication(actor.enclaveSlug, file.id)}#screening`)
}

/** Two opinions side by side, and the director's word on them. */
export default function RulingPage() {
  const { slug, file, screening } = useLoaderData<typeof loader>()
  const w = useWords(screeningWords)
  const cancel = useWords(actWords).cancel
  return (
    <ActPage
      wide
      file={file}
      slug={slug}
      act="rule"
      title={w.rule.title}
      lead={w.rule.lead}
      reply={useActionData<typeof action>()}
      labels={{ recommendation: w.rule.ruling, note: w.rule.note }}
    >
      <ScreeningBlock screening={screening} findings={file.findings} />
      <Form method="post" noValidate className="mb-10 max-w-160">
        <RadioGroup
          name="recommendation"
          label={w.rule.ruling}
          options={RECOMMENDATIONS.map((value) => ({ value, label: w.recommendations[value] }))}
        />
        <TextArea name="note" label={w.rule.note} rows={3} max={1000} />
        <div className="acts">
          <Submit>{w.rule.send}</Submit>
          <LinkButton to={paths.deskApplication(slug, file.id)}>{cancel}</LinkButton>
        </div>
      </Form>
      <Findings findings={file.findings} />
    </ActPage>
  )
}
