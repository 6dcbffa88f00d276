import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { LateAccessForm } from '~/admission/new-applications/late-access.form'
import { requireOwn } from '~/admission/drafts/own.server'
import { startWords } from '~/admission/new-applications/start-words'
import { useLateAccess as enterLate } from '~/admission/new-applications/use-late-access.server'
import { attempt } from '~/ground/accounts/attempts.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { ErrorSummary, FormScope, Submit, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(startWords, (w) => w.lateTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { application } = await requireOwn(request, params.ref)
  if (application.state !== 'draft') throw redirect(paths.myApplication(application.ref))
  return json({ ref: application.ref })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, application } = await requireOwn(request, params.ref)
  const submission = parseWithZod(await request.formData(), { schema: LateAccessForm })
  if (submission.status !== 'success') return invalid(submission)
  const w = inLocale(startWords, localeOf(request))
  const tried = await attempt('late_code', actor.userId)
  if (!tried.ok) return refused(submission, w.lateTooOften(tried.minutes), 'lateCode')
  const outcome = await enterLate(actor, application.id, submission.value.lateCode, now())
  if (outcome.ok) return redirect(paths.myApplication(outcome.value.ref))
  const said = { ...w.refused, not_a_draft: w.lateNotDraft, changed_meanwhile: w.lateChanged }
  return refused(submission, said[outcome.reason], 'lateCode')
}

export default function LateAccess() {
  const { ref } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(startWords)
  const errorText = (code: string) => (code === 'late_code_missing' ? w.lateMissing : code)
  return (
    <div className="max-w-[600px]">
      <PageHead title={w.lateTitle} crumbs={[{ label: ref, to: paths.myApplication(ref) }]} />
      <p className="mb-6 text-16 text-ink-2">{w.lateLead(ref)}</p>
      <FormScope reply={reply} size="l" errorText={errorText}>
        <ErrorSummary />
        <Form method="post">
          <TextField
            name="lateCode"
            label={w.lateCode}
            hint={w.lateCodeHint}
            maxLength={40}
            spellCheck={false}
            autoComplete="off"
          />
          <Submit>{w.lateUse}</Submit>
        </Form>
      </FormScope>
    </div>
  )
}
