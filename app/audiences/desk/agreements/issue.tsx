import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { IssueForm } from '~/admission/agreements/issue.form'
import { issueRefusal } from '~/admission/agreements/issue-refusal'
import { issueAgreement } from '~/admission/agreements/issue.server'
import { agreementOf, spaceWished } from '~/admission/agreements/queries.server'
import { TERMS } from '~/admission/agreements/terms'
import { agreementWords } from '~/admission/agreements/words'
import { ActPage } from '~/admission/case-file/act-page'
import { applicationFile } from '~/admission/case-file/file.server'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { IdempotencyKey, RadioGroup, Submit, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(agreementWords, (w) => w.issue)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const locale = localeOf(request)
  const file = await applicationFile(actor, params.applicationId, today(), locale)
  const before = await agreementOf(actor, file.id)
  const { sqm, desks } = await spaceWished(actor, file.id)
  return json({
    slug: actor.enclaveSlug,
    file,
    terms: TERMS,
    key: newId(),
    issuedOn: before?.issuedOn ?? null,
    term: String(before?.termMonths ?? TERMS[0]),
    space: inLocale(agreementWords, 'zh').spaceOf(sqm, desks),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const submission = parseWithZod(await request.formData(), { schema: IssueForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await issueAgreement(actor, file.id, submission.value, now())
  const locale = localeOf(request)
  if (!outcome.ok) return refused(submission, issueRefusal(outcome, locale))
  return redirect(paths.deskAgreement(actor.enclaveSlug, file.id))
}

export default function Issue() {
  const { slug, file, key, terms, term, space, issuedOn } = useLoaderData<typeof loader>()
  const w = useWords(agreementWords)
  return (
    <ActPage
      file={file}
      slug={slug}
      act="issue_agreement"
      title={w.issue}
      lead={issuedOn ? w.reissueLead(issuedOn) : w.issueLead}
      reply={useActionData<typeof action>()}
      labels={{ termMonths: w.term, space: w.space }}
    >
      <Form method="post" noValidate>
        <IdempotencyKey value={key} />
        <RadioGroup
          name="termMonths"
          label={w.term}
          defaultValue={term}
          options={terms.map((one) => ({
            value: one,
            label: w.months(one),
            hint: one === '60' ? w.longHint : undefined,
          }))}
        />
        <TextField name="space" label={w.space} hint={w.spaceHint} defaultValue={space} maxLength={200} />
        <p className="mb-6 text-13">
          <Link to={paths.deskAgreementText(slug)}>{w.text}</Link>
        </p>
        <div className="acts">
          <Submit>{w.issueSend}</Submit>
          <LinkButton to={paths.deskApplication(slug, file.id)}>{w.back}</LinkButton>
        </div>
      </Form>
    </ActPage>
  )
}
