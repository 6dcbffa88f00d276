import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { requireOwn } from '~/admission/drafts/own.server'
import { recordWords } from '~/admission/case-file/record-words'
import { startRefusal } from '~/admission/new-applications/start-refusal'
import { StartAgainForm } from '~/admission/new-applications/start.form'
import { startAgain } from '~/admission/new-applications/start.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { ErrorSummary, FormScope, IdempotencyKey, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(recordWords, (w) => w.clone)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { application } = await requireOwn(request, params.ref)
  return json({ ref: application.ref, key: newId() })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, application } = await requireOwn(request, params.ref)
  const submission = parseWithZod(await request.formData(), { schema: StartAgainForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await startAgain(actor, { ...submission.value, cloneOf: application.id }, now())
  if (outcome.ok) return redirect(paths.mySection(outcome.value.ref, 'firm'))
  return refused(submission, startRefusal(outcome, '', localeOf(request)).text)
}

export default function ClonePage() {
  const { ref, key } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(recordWords)
  return (
    <div className="max-w-[600px]">
      <PageHead title={w.clone} crumbs={[{ label: ref, to: paths.myApplication(ref) }]} />
      <FormScope reply={reply} size="l">
        <ErrorSummary />
        <p className="mb-6 text-16">{w.cloneLead(ref)}</p>
        <form method="post">
          <IdempotencyKey value={key} />
          <Submit>{w.cloneAct}</Submit>
        </form>
      </FormScope>
    </div>
  )
}
