import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { agreementOf } from '~/admission/agreements/queries.server'
import { SendBackForm } from '~/admission/agreements/sign.form'
import { sendScanBack } from '~/admission/agreements/sign.server'
import { agreementWords } from '~/admission/agreements/words'
import { ActPage } from '~/admission/case-file/act-page'
import { deskWords } from '~/admission/applications/desk-words'
import { applicationFile } from '~/admission/case-file/file.server'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { Submit, TextArea } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(agreementWords, (w) => w.sendBackTitle)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const agreement = await agreementOf(actor, file.id)
  return json({
    slug: actor.enclaveSlug,
    file,
    open: Boolean(agreement?.returnedFile && !agreement.signedOn),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const submission = parseWithZod(await request.formData(), { schema: SendBackForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await sendScanBack(actor, file.id, submission.value, now())
  const w = inLocale(deskWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(paths.deskApplication(actor.enclaveSlug, file.id))
}

/** The scan is not good: the firm is asked for another. */
export default function SendingBack() {
  const { slug, file, open } = useLoaderData<typeof loader>()
  const w = useWords(agreementWords)
  return (
    <ActPage
      file={file}
      slug={slug}
      act="sign_agreement"
      title={w.sendBackTitle}
      lead={open ? w.sendBackLead : null}
      reply={useActionData<typeof action>()}
      labels={{ note: w.sendBackNote }}
    >
      {open ? (
        <Form method="post" noValidate>
          <TextArea name="note" label={w.sendBackNote} rows={3} max={500} />
          <div className="acts">
            <Submit>{w.sendBackSend}</Submit>
            <LinkButton to={paths.deskAgreementSigning(slug, file.id)}>{w.back}</LinkButton>
          </div>
        </Form>
      ) : (
        <Note title={w.nothingBack} />
      )}
    </ActPage>
  )
}
