import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { firmOnNotice } from '~/objections/queries.server'
import { ObjectionForm } from '~/objections/raise.form'
import { raiseObjection } from '~/objections/raise.server'
import { objectionWords } from '~/objections/words'
import { enclaveBySlug } from '~/people/guard.server'
import { originOf } from '~/people/request.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { Checkbox, ErrorSummary, FormScope, Submit, TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const handle = { still: true }

export const meta = titled(objectionWords, (w) => w.form.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, slug } = await enclaveBySlug(params.enclave)
  const about = await firmOnNotice(id, params.applicationId, today())
  return json({ slug, ...about, done: new URL(request.url).searchParams.has('done') })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { id: enclaveId, slug } = await enclaveBySlug(params.enclave)
  const { applicationId } = await firmOnNotice(enclaveId, params.applicationId, today())
  const submission = parseWithZod(await request.formData(), { schema: ObjectionForm })
  if (submission.status !== 'success') return invalid(submission)
  const about = { enclaveId, slug, applicationId }
  const outcome = await raiseObjection(about, submission.value, originOf(request, context), now())
  const w = inLocale(objectionWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(`${paths.publicObjection(slug, applicationId)}?done=1`)
}

/** Anybody may object to a firm on public notice. */
export default function Objection() {
  const { slug, firmName, until, done } = useLoaderData<typeof loader>()
  const w = useWords(objectionWords)
  const reply = useActionData<typeof action>()
  const labels = {
    ...{ name: w.form.name, contact: w.form.contact, text: w.form.text, consent: w.form.consentLabel },
  }
  return (
    <div className="max-w-160">
      <PageHead title={`${w.form.title} · ${firmName}`} sub={w.form.lead(firmName, until)} />
      {done && !reply ? (
        <>
          <Note tone="wei" role="status" title={w.form.done} />
          <p className="mt-6">
            <Link to={paths.publicNotices(slug)}>{w.form.back}</Link>
          </p>
        </>
      ) : (
        <FormScope reply={reply} errorText={(code) => w.errors[code] ?? code} size="l">
          <ErrorSummary labels={labels} />
          <Form method="post" noValidate>
            <TextField name="name" label={w.form.name} autoComplete="name" maxLength={80} />
            <TextField name="contact" label={w.form.contact} hint={w.form.contactHint} maxLength={120} />
            <TextArea name="text" label={w.form.text} hint={w.form.textHint} rows={8} max={4000} />
            <Checkbox name="consent" label={w.form.consentLabel} text={w.form.consent} />
            <div className="acts">
              <Submit>{w.form.send}</Submit>
              <LinkButton to={paths.publicNotices(slug)}>{w.form.back}</LinkButton>
            </div>
          </Form>
        </FormScope>
      )}
    </div>
  )
}
