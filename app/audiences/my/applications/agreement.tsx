import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { returnScan } from '~/admission/agreements/return-scan.server'
import { sheetFor } from '~/admission/agreements/sheet.server'
import { ScanForm } from '~/admission/agreements/sign.form'
import { agreementWords } from '~/admission/agreements/words'
import { requireOwn } from '~/admission/drafts/own.server'
import { acceptOf, SCAN } from '~/ground/files/formats'
import { takenFrom } from '~/ground/files/taken'
import { words as fileWords } from '~/ground/files/words'
import { MinutesPaper } from '~/admission/minutes/minutes-paper'
import { withNote } from '~/ground/calendar/unpublished'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FileField, FormScope, Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const handle = { files: 'own' }

export const meta = titled(agreementWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, application } = await requireOwn(request, params.ref)
  const issued = await sheetFor(actor, application, localeOf(request))
  if (!issued) throw redirect(paths.myApplication(application.ref))
  const { dueOn, signedOn, returnedOn, returnedFile, sentBackNote } = issued.agreement
  return json({
    ref: application.ref,
    sheet: issued.sheet,
    open: application.state === 'public_notice' && !signedOn,
    dueOn,
    signedOn,
    returnedOn,
    returned: returnedFile?.name ?? null,
    sentBackNote,
  })
}

/** The firm hands in what it has signed. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, application } = await requireOwn(request, params.ref)
  const locale = localeOf(request)
  const form = await request.formData()
  const notTaken = takenFrom(form, 'scan')
  const submission = parseWithZod(form, { schema: ScanForm })
  if (notTaken) {
    const said: Record<string, string> = inLocale(fileWords, locale).refusal
    return refused(submission, said[notTaken.refusal] ?? notTaken.refusal, 'scan')
  }
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await returnScan(actor, application.id, submission.value, now())
  const w = inLocale(agreementWords, locale)
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(paths.myApplication(application.ref))
}

export default function Agreement() {
  const { ref, sheet, open, dueOn, signedOn, returnedOn, returned, sentBackNote } =
    useLoaderData<typeof loader>()
  const w = useWords(agreementWords)
  const locale = useLocale()
  const files = useWords(fileWords)
  const reply = useActionData<typeof action>()
  return (
    <>
      <PageHead
        crumbs={[{ label: ref, to: paths.myApplication(ref) }]}
        title={w.title}
        sub={
          signedOn
            ? w.founder.done(signedOn)
            : open
              ? withNote(w.founder.lead(dueOn), dueOn, null, locale)
              : null
        }
        actions={
          <LinkButton plain to={paths.myAgreementDocx(ref)}>
            {w.word}
          </LinkButton>
        }
      />
      {open ? (
        <FormScope reply={reply} errorText={(code) => w.errors[code] ?? code} size="l">
          <div className="mb-8 max-w-160 print:hidden">
            {sentBackNote ? <Note tone="sha" title={w.founder.sentBack(sentBackNote)} /> : null}
            {returned && returnedOn ? <Note tone="wei" title={w.founder.got(returnedOn, returned)} /> : null}
            <p className="my-3 text-ink-2">{w.founder.steps}</p>
            <ErrorSummary labels={{ scan: w.founder.scan }} />
            <Form method="post" encType="multipart/form-data" noValidate>
              <FileField
                name="scan"
                label={w.founder.scan}
                note={files.accepted(SCAN)}
                accept={acceptOf(SCAN)}
              />
              <Submit variant={returned ? 'secondary' : 'primary'}>{w.founder.send}</Submit>
            </Form>
          </div>
        </FormScope>
      ) : null}
      <MinutesPaper minutes={sheet} />
      <p className="mt-6 print:hidden">
        <Link to={paths.myApplication(ref)}>{w.back}</Link>
      </p>
    </>
  )
}
