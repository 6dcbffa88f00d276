import {
  json,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { answerCorrection } from '~/admission/corrections/answer-correction.server'
import { CorrectionAnswerForm, readAnswer } from '~/admission/corrections/answer-correction.form'
import { correctionView } from '~/admission/corrections/correction-view.server'
import { requireOwn } from '~/admission/drafts/own.server'
import { CorrectionItem } from '~/admission/corrections/correction-item'
import { faultFields, fieldOf } from '~/admission/corrections/correction-faults'
import { keepFiles } from '~/admission/corrections/save-typed.server'
import { SavingForm } from '~/admission/answers/saving-form'
import script from '~/admission/answers/section.script?script'
import { fileField, stayField } from '~/admission/uploads/upload-field'
import { refusalInWords, uploadRefusalInWords } from '~/admission/uploads/upload-words'
import { words } from '~/admission/applications/words'
import { identityError, identityWords } from '~/ground/firms/identity-words'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { problemSaid } from '~/ground/forms/problem-said'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead, TurnBlock } from '~/ui/page'
import { ShapeMark } from '~/ui/status'

/** Saved as typed by a plain script, sent with the button. */
export const handle = { script, files: 'own' }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · ${data?.ref ?? ''}` },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const view = await correctionView(own, today(), localeOf(request))
  if (!view) throw redirect(paths.myApplication(own.application.ref))
  return json({ ...view, title: inLocale(words, localeOf(request)).correctionTitle })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const formData = await request.formData()
  const submission = parseWithZod(formData, { schema: CorrectionAnswerForm })
  if (submission.status !== 'success') return invalid(submission)
  const locale = localeOf(request)
  const w = inLocale(words, locale)
  const answer = readAnswer(formData)
  const [notTaken] = Object.entries(answer.refusals)
  // What has arrived need not be chosen again.
  const keepThem = () => keepFiles(own.actor, own.application.id, answer.files, now())
  if (notTaken) await keepThem()
  if (notTaken) return refused(submission, refusalInWords(notTaken[1], locale), fileField(notTaken[0]))
  const outcome = await answerCorrection(own.actor, own.application.id, answer, now())
  if (outcome.ok) return redirect(paths.myApplication(outcome.value.ref))
  await keepThem()
  if (outcome.reason === 'other_format') {
    const at = fileField(String(outcome.detail?.kind ?? ''))
    return refused(submission, uploadRefusalInWords(outcome, locale), at)
  }
  const message = w.correctionRefused[outcome.reason]
  if (outcome.reason !== 'items_open') return refused(submission, message)
  const fieldErrors = faultFields(outcome.detail ?? {})
  return json(submission.reply({ formErrors: [message], fieldErrors }), { status: 409 })
}

export default function CorrectionPage() {
  const { ref, version, items, status } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(words)
  const labels = Object.fromEntries(
    items.flatMap(({ target, name }) => [fieldOf(target), stayField(target)].map((field) => [field, name])),
  )
  const faults: Record<string, string> = { ...w.problem, ...w.itemFault }
  const ofRegister = identityError(useWords(identityWords).errors)
  return (
    <div className="max-w-[600px]">
      <PageHead title={w.correctionTitle} crumbs={[{ label: ref, to: paths.myApplication(ref) }]} />
      <TurnBlock
        tone={status.late ? 'sha' : 'ink'}
        who={
          <span className="st">
            <ShapeMark shape={status.shape} />
            {status.who}
          </span>
        }
        until={status.until}
      />
      <p className="my-6 text-16 text-ink-2">{w.correctionLead}</p>
      <FormScope
        reply={reply}
        size="l"
        errorText={(code) =>
          faults[code.split(':')[0] ?? ''] ? problemSaid(faults, code) : ofRegister(code)
        }
      >
        <ErrorSummary labels={labels} />
        <SavingForm
          place={`${ref}.${version}`}
          fieldsTo={paths.myTyped(ref, '')}
          here={paths.myCorrection(ref)}
          see={paths.myApplication(ref)}
          unsent
          cameBack={reply !== undefined}
          encType="multipart/form-data"
        >
          {items.map((item) => (
            <CorrectionItem key={item.target} item={item} applicationRef={ref} />
          ))}
          <Submit busy={w.submitting}>{w.answerCorrection}</Submit>
        </SavingForm>
      </FormScope>
    </div>
  )
}
