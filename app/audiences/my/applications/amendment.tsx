import {
  json,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { AmendmentForm } from '~/admission/corrections/amend.form'
import { amendApplication } from '~/admission/corrections/amend.server'
import { AmendmentFields, AmendmentPapers } from '~/admission/corrections/amendment-fields'
import { amendmentTyped, amendmentView } from '~/admission/corrections/amendment-view.server'
import { amendmentWords } from '~/admission/corrections/amendment-words'
import { readAnswer } from '~/admission/corrections/answer-correction.form'
import { requireOwn } from '~/admission/drafts/own.server'
import { keepFiles } from '~/admission/corrections/save-typed.server'
import { SavingForm } from '~/admission/answers/saving-form'
import script from '~/admission/answers/section.script?script'
import { fileField } from '~/admission/uploads/upload-field'
import { refusalInWords, uploadRefusalInWords } from '~/admission/uploads/upload-words'
import { words } from '~/admission/applications/words'
import { sentFields } from '~/ground/forms/check-answers'
import { refusalText } from '~/admission/phases/bar-text'
import { now } from '~/platform/clock.server'
import { invalid } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { problemSaid } from '~/ground/forms/problem-said'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'

/** Saved as typed by a plain script, sent with the button. */
export const handle = { script, files: 'own' }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · ${data?.ref ?? ''}` },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const locale = localeOf(request)
  const view = await amendmentView(own, locale)
  if (!view) throw redirect(paths.myApplication(own.application.ref))
  return json({ ...view, title: inLocale(amendmentWords, locale).title })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const formData = await request.formData()
  const submission = parseWithZod(formData, { schema: AmendmentForm })
  if (submission.status !== 'success') return invalid(submission)
  const locale = localeOf(request)
  const { files, refusals } = readAnswer(formData)
  const sent = sentFields(formData)
  const [notTaken] = Object.entries(refusals)
  const input = { version: submission.value.version, sent, files }
  const outcome = notTaken ? null : await amendApplication(own.actor, own.application.id, input, now())
  if (outcome?.ok) return redirect(paths.myApplication(outcome.value.ref))
  const detail = outcome?.detail ?? {}
  const text = outcome
    ? outcome.reason === 'other_format'
      ? uploadRefusalInWords(outcome, locale)
      : refusalText(outcome, inLocale(amendmentWords, locale).refused, locale)
    : refusalInWords(notTaken?.[1] ?? '', locale)
  const atFile = notTaken?.[0] ?? detail.kind
  const fieldErrors =
    atFile !== undefined
      ? { [fileField(String(atFile))]: [text] }
      : outcome?.reason === 'gaps'
        ? Object.fromEntries(Object.entries(detail).map(([field, fault]) => [field, [String(fault)]]))
        : {}
  const formErrors = Object.keys(fieldErrors).length > 0 ? [] : [text]
  const reply = submission.reply({ formErrors, fieldErrors })
  const typed = await amendmentTyped(own, sent)
  // What has arrived need not be chosen again.
  await keepFiles(own.actor, own.application.id, files, now())
  const conflict = outcome?.reason === 'changed_meanwhile'
  return json({ error: reply.error ?? {}, typed, conflict }, { status: 409 })
}

export default function AmendmentPage() {
  const data = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const locale = useLocale()
  const w = useWords(amendmentWords)
  const problems: Record<string, string> = useWords(words).problem
  const back = reply && 'typed' in reply ? reply : null
  const { sections, answers, papers } = back?.typed ?? data
  const labels = Object.fromEntries([
    ...sections.flatMap(({ questions }) => questions.map((one) => [one.key, one[locale]])),
    ...papers.map((kind) => [fileField(kind.code), kind[locale]]),
  ]) as Record<string, string>
  return (
    <div className="max-w-[600px]">
      <PageHead title={w.title} crumbs={[{ label: data.ref, to: paths.myApplication(data.ref) }]} />
      {data.barred && !back ? (
        <Note title={data.barred} />
      ) : (
        <FormScope
          reply={back ? { error: back.error } : undefined}
          size="l"
          errorText={(code, field) =>
            code === 'missing' && field.startsWith('file-') ? w.missingPaper : problemSaid(problems, code)
          }
        >
          <p className="mb-6 text-16 text-ink-2">{w.lead}</p>
          {back?.conflict ? (
            <div className="mb-6">
              <Note tone="sha" role="alert" title={w.conflict}>
                {w.conflictText}
              </Note>
            </div>
          ) : (
            <ErrorSummary labels={labels} />
          )}
          <SavingForm
            place={`${data.ref}.${data.version}`}
            fieldsTo={paths.myTyped(data.ref, '')}
            here={paths.myAmendment(data.ref)}
            see={paths.myApplication(data.ref)}
            unsent
            cameBack={back !== null && !back.conflict}
            encType="multipart/form-data"
          >
            <input type="hidden" name="version" value={data.version} />
            <AmendmentFields
              {...{ sections, answers, fields: data.fields }}
              theirs={back?.conflict ? data.inForce : null}
            />
            <AmendmentPapers papers={papers} applicationRef={data.ref} />
            <Submit busy={w.sending}>{w.send}</Submit>
          </SavingForm>
        </FormScope>
      )}
    </div>
  )
}
