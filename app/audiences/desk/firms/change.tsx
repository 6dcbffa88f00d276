import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useParams } from '@remix-run/react'
import { FirmChangeDecision } from '~/admission/register-changes/change-firm.form'
import { decideFirmChange } from '~/admission/register-changes/change-firm.server'
import { ChangeTable } from '~/admission/register-changes/change-table'
import { changeToCheck } from '~/admission/register-changes/changes.server'
import { identityError, identityWords } from '~/ground/firms/identity-words'
import { firmHead } from '~/ground/firms/figures.server'
import { firmWords } from '~/ground/firms/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, RadioGroup, Submit, TextArea } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(identityWords, (w) => w.decideTitle)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { id } = await firmHead(actor, params.firmId)
  return json({ firmId: id, change: await changeToCheck(actor, id, params.changeId, localeOf(request)) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const locale = localeOf(request)
  const { id } = await firmHead(actor, params.firmId)
  const change = await changeToCheck(actor, id, params.changeId, locale)
  const submission = parseWithZod(await request.formData(), { schema: FirmChangeDecision })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await decideFirmChange(actor, change.id, submission.value, now())
  if (outcome.ok) return redirect(paths.deskFirm(actor.enclaveSlug, id))
  return refused(submission, inLocale(identityWords, locale).refused[outcome.reason] ?? outcome.reason)
}

/** An officer accepts or declines what a firm wants changed in its register. */
export default function DeskFirmChangeRequest() {
  const { firmId, change } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const e = useParams().enclave ?? ''
  const w = useWords(identityWords)
  const f = useWords(firmWords)
  const back = paths.deskFirm(e, firmId)
  const sentence = identityError(w.errors)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: f.firms, to: paths.deskFirms(e) },
          { label: change.firmName, to: back },
        ]}
        title={w.decideTitle}
        sub={w.decideLead}
      />
      <ChangeTable change={change} />
      {change.state === 'asked' ? (
        <FormScope reply={reply} errorText={sentence}>
          <ErrorSummary labels={{ verdict: w.verdict, answer: w.answer }} />
          <Form method="post" noValidate>
            <RadioGroup
              name="verdict"
              label={w.verdict}
              options={[
                { value: 'accept', label: w.accept },
                { value: 'decline', label: w.decline },
              ]}
            />
            <TextArea name="answer" label={w.answer} hint={w.answerHint} optional rows={3} max={500} />
            <div className="acts">
              <Submit busy={w.sending}>{w.decide}</Submit>
              <LinkButton to={back} variant="text">
                {w.back}
              </LinkButton>
            </div>
          </Form>
        </FormScope>
      ) : (
        <Note title={w.decided} />
      )}
    </div>
  )
}
