import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { acceptOf, EVIDENCE } from '~/ground/files/formats'
import { EVIDENCE_FIELD } from '~/ground/files/strangers'
import { sendsTexts } from '~/ground/notices/channels.server'
import { evidenceFrom } from '~/admission/objections/evidence'
import { objectionNumber, readObjectionNumber } from '~/admission/objections/number'
import { firmOnNotice } from '~/admission/objections/queries.server'
import { ObjectionForm } from '~/admission/objections/raise.form'
import { raiseObjection } from '~/admission/objections/raise.server'
import { objectionWords } from '~/admission/objections/words'
import { enclaveBySlug } from '~/ground/people/guard.server'
import { originOf } from '~/ground/people/request.server'
import { now, today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { withNote } from '~/ground/calendar/unpublished'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { Checkbox, ErrorSummary, FileField, FormScope, Submit, TextArea, TextField } from '~/ui/form'
import { KeptForm, Taken } from '~/ui/kept-form'
import script from '~/ui/kept-form.script?script'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

/** What is typed stays in this browser by a plain script, until it is sent or cleared. */
export const handle = { script, files: 'strangers' }

export const meta = titled(objectionWords, (w) => w.form.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, slug } = await enclaveBySlug(params.enclave)
  const about = await firmOnNotice(id, params.applicationId, today())
  const done = readObjectionNumber(new URL(request.url).searchParams.get('done'))
  return json({ slug, ...about, place: `objection.${about.applicationId}`, done, texts: sendsTexts() })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { id: enclaveId, slug } = await enclaveBySlug(params.enclave)
  const { applicationId } = await firmOnNotice(enclaveId, params.applicationId, today())
  const form = await request.formData()
  const { fileId, refusal } = evidenceFrom(form)
  const submission = parseWithZod(form, { schema: ObjectionForm })
  const atFile = refusal ?? (fileId && 'choose_again')
  const fieldErrors: Record<string, string[]> = atFile ? { [EVIDENCE_FIELD]: [atFile] } : {}
  if (submission.status !== 'success' || refusal) {
    return json(submission.reply({ fieldErrors }), { status: 422 })
  }
  const about = { enclaveId, slug, applicationId }
  const objection = { ...submission.value, fileId }
  const outcome = await raiseObjection(about, objection, originOf(request, context), now())
  const w = inLocale(objectionWords, localeOf(request))
  if (!outcome.ok) {
    const formErrors = [w.refusals[outcome.reason] ?? outcome.reason]
    return json(submission.reply({ formErrors, fieldErrors }), { status: 409 })
  }
  return redirect(`${paths.publicObjection(slug, applicationId)}?done=${objectionNumber(outcome.value.id)}`)
}

/** Anybody may object to a firm on public notice. */
export default function Objection() {
  const { slug, firmName, until, place, done, texts } = useLoaderData<typeof loader>()
  const locale = useLocale()
  const w = useWords(objectionWords)
  const reply = useActionData<typeof action>()
  const labels = {
    name: w.form.name,
    contact: w.form.contact,
    text: w.form.text,
    consent: w.form.consentLabel,
    [EVIDENCE_FIELD]: w.form.evidence,
  }
  return (
    <div className="max-w-160">
      <PageHead
        title={`${w.form.title} · ${firmName}`}
        sub={withNote(w.form.lead(firmName, until), until, null, locale)}
      />
      {done && !reply ? (
        <>
          <Taken place={place} />
          <Note tone="wei" role="status" title={w.form.done}>
            {w.form.doneNumber(done)}
          </Note>
          <p className="mt-6">
            <Link to={paths.publicNotices(slug)}>{w.form.back}</Link>
          </p>
        </>
      ) : (
        <FormScope reply={reply} errorText={(code) => w.errors[code] ?? code} size="l">
          <ErrorSummary labels={labels} />
          <KeptForm encType="multipart/form-data" place={place} except={['consent']}>
            <TextField name="name" label={w.form.name} autoComplete="name" maxLength={80} />
            <TextField
              name="contact"
              label={w.form.contact}
              hint={texts ? w.form.contactHint : w.form.contactMailHint}
              maxLength={120}
            />
            <TextArea name="text" label={w.form.text} hint={w.form.textHint} rows={8} max={4000} />
            <FileField
              name={EVIDENCE_FIELD}
              label={w.form.evidence}
              optional
              note={w.form.evidenceNote}
              accept={acceptOf(EVIDENCE)}
            />
            <Checkbox name="consent" label={w.form.consentLabel} text={w.form.consent} />
            <div className="acts">
              <Submit>{w.form.send}</Submit>
              <LinkButton to={paths.publicNotices(slug)}>{w.form.back}</LinkButton>
            </div>
          </KeptForm>
        </FormScope>
      )}
    </div>
  )
}
