import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useParams } from '@remix-run/react'
import { firmHead } from '~/ground/firms/figures.server'
import { errorSentence, recordWords } from '~/ground/firms/record-words'
import { firmWords } from '~/ground/firms/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { ExitForm } from '~/residence/tenancies/exit.form'
import { exit } from '~/residence/tenancies/exit.server'
import { words } from '~/residence/tenancies/words'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit, TextArea } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(words, (w) => w.exit)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['director'], enclave: params.enclave })
  const { id, name } = await firmHead(actor, params.firmId)
  return json({ firm: { id, name } })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['director'], enclave: params.enclave })
  const { id } = await firmHead(actor, params.firmId)
  const submission = parseWithZod(await request.formData(), { schema: ExitForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await exit(actor, id, submission.value, now())
  if (outcome.ok) return redirect(paths.deskFirm(actor.enclaveSlug, id))
  const w = inLocale(words, localeOf(request)).refusal
  if (outcome.reason === 'still_leases')
    return refused(submission, w.still_leases(String(outcome.detail?.units ?? '')))
  return refused(submission, w[outcome.reason])
}

/** The director lets a firm leave before it graduates. */
export default function Exit() {
  const { firm } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const e = useParams().enclave ?? ''
  const w = useWords(words)
  const f = useWords(firmWords)
  const r = useWords(recordWords)
  const back = paths.deskFirm(e, firm.id)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: f.firms, to: paths.deskFirms(e) },
          { label: firm.name, to: back },
        ]}
        title={w.exit}
      />
      <Note tone="sha">{w.exitWhat}</Note>
      <FormScope reply={reply} errorText={errorSentence(r.error)}>
        <ErrorSummary labels={w.fields} />
        <Form method="post" noValidate className="mt-4">
          <TextArea name="reason" label={w.exitReason} hint={w.exitReasonHint} rows={4} max={500} />
          <div className="flex gap-3">
            <Submit variant="danger">{w.exitAct(firm.name)}</Submit>
            <LinkButton to={back} variant="text">
              {f.back}
            </LinkButton>
          </div>
        </Form>
      </FormScope>
    </div>
  )
}
