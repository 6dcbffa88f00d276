import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { AgreementFacts } from '~/admission/agreements/agreement-facts'
import { agreementOf } from '~/admission/agreements/queries.server'
import { SigningForm } from '~/admission/agreements/sign.form'
import { recordSigning } from '~/admission/agreements/sign.server'
import { agreementWords } from '~/admission/agreements/words'
import { ActPage } from '~/admission/case-file/act-page'
import { deskWords } from '~/admission/applications/desk-words'
import { applicationFile } from '~/admission/case-file/file.server'
import { acceptOf, SCAN } from '~/ground/files/formats'
import { takenFrom } from '~/ground/files/taken'
import { words as fileWords } from '~/ground/files/words'
import { withNote } from '~/ground/calendar/unpublished'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { DateField, FileField, Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const handle = { files: 'own' }

export const meta = titled(agreementWords, (w) => w.signing)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const issued = await agreementOf(actor, file.id)
  const agreement = issued && { ...issued, paper: undefined }
  return json({ slug: actor.enclaveSlug, file, agreement, today: today() })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const locale = localeOf(request)
  const file = await applicationFile(actor, params.applicationId, today(), locale)
  const form = await request.formData()
  const notTaken = takenFrom(form, 'scan')
  const submission = parseWithZod(form, { schema: SigningForm })
  if (notTaken) {
    const said: Record<string, string> = inLocale(fileWords, locale).refusal
    return refused(submission, said[notTaken.refusal] ?? notTaken.refusal, 'scan')
  }
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await recordSigning(actor, file.id, submission.value, now())
  const w = inLocale(deskWords, locale)
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(paths.deskApplication(actor.enclaveSlug, file.id))
}

export default function Signing() {
  const { slug, file, agreement, today } = useLoaderData<typeof loader>()
  const w = useWords(agreementWords)
  const files = useWords(fileWords)
  const has = Boolean(agreement?.returnedFile)
  const locale = useLocale()
  return (
    <ActPage
      file={file}
      slug={slug}
      act="sign_agreement"
      title={w.signing}
      lead={agreement ? withNote(w.signingLead(agreement.dueOn), agreement.dueOn, null, locale) : null}
      reply={useActionData<typeof action>()}
      labels={{ signedOn: w.signedOn, scan: w.scan }}
    >
      {agreement ? <AgreementFacts agreement={agreement} /> : null}
      <p className="my-4 flex flex-wrap gap-x-6 text-13">
        <Link to={paths.deskAgreement(slug, file.id)}>{w.founder.read}</Link>
        {has ? <Link to={paths.deskAgreementSendBack(slug, file.id)}>{w.sendBack}</Link> : null}
      </p>
      <Form method="post" encType="multipart/form-data" noValidate>
        <DateField name="signedOn" label={w.signedOn} defaultValue={today} max={today} />
        <FileField
          name="scan"
          label={w.scan}
          hint={w.scanHint(has)}
          note={files.accepted(SCAN)}
          accept={acceptOf(SCAN)}
          optional={has}
        />
        <div className="acts">
          <Submit>{w.signingSend}</Submit>
          <LinkButton to={paths.deskApplication(slug, file.id)}>{w.back}</LinkButton>
        </div>
      </Form>
    </ActPage>
  )
}
