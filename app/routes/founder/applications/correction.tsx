import {
  json,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { answerCorrection } from '~/applications/answer-correction.server'
import { CorrectionAnswerForm, readAnswer } from '~/applications/answer-correction.form'
import { arrivedFiles, correctionView } from '~/applications/correction-view.server'
import { requireOwn } from '~/applications/own.server'
import { CorrectionItem, type Arrived } from '~/applications/correction-item'
import { faultFields, fieldOf } from '~/applications/correction-faults'
import { fileField, stayField } from '~/applications/upload-field'
import { refusalInWords } from '~/applications/upload-words'
import { words } from '~/applications/words'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { ErrorSummary, FormScope, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead, TurnBlock } from '~/ui/page'
import { ShapeMark } from '~/ui/status'

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
  if (notTaken) return refused(submission, refusalInWords(notTaken[1], locale), fileField(notTaken[0]))
  const outcome = await answerCorrection(own.actor, own.application.id, answer, now())
  if (outcome.ok) return redirect(paths.myApplication(outcome.value.ref))
  const message = w.correctionRefused[outcome.reason]
  if (outcome.reason !== 'items_open') return refused(submission, message)
  const fieldErrors = faultFields(outcome.detail ?? {})
  const arrived = await arrivedFiles(own.actor.userId, answer.files)
  return json({ ...submission.reply({ formErrors: [message], fieldErrors }), arrived }, { status: 409 })
}

export default function CorrectionPage() {
  const { ref, items, status } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(words)
  const arrived: Record<string, Arrived> =
    reply && 'arrived' in reply ? (reply.arrived as Record<string, Arrived>) : {}
  const labels = Object.fromEntries(
    items.flatMap(({ target, name }) => [fieldOf(target), stayField(target)].map((field) => [field, name])),
  )
  const faults: Record<string, string> = { ...w.problem, ...w.itemFault }
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
      <FormScope reply={reply} size="l" errorText={(code) => faults[code] ?? code}>
        <ErrorSummary labels={labels} />
        <form method="post" encType="multipart/form-data">
          {items.map((item) => (
            <CorrectionItem key={item.target} item={item} arrived={arrived[item.target]} />
          ))}
          <Submit busy={w.submitting}>{w.answerCorrection}</Submit>
        </form>
      </FormScope>
    </div>
  )
}
