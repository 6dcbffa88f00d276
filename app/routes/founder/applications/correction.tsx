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
import { correctionView } from '~/applications/correction-view.server'
import { requireOwn } from '~/applications/own.server'
import { QuestionField } from '~/applications/question-field'
import { fileField } from '~/applications/upload-field'
import { refusalInWords } from '~/applications/upload-words'
import { words } from '~/applications/words'
import { ACCEPT } from '~/files/kinds'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { ErrorSummary, FileField, FormScope, Submit } from '~/ui/form'
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
  return refused(submission, w.correctionRefused[outcome.reason])
}

export default function CorrectionPage() {
  const { ref, items, status } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(words)
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
      <FormScope reply={reply} size="l">
        <ErrorSummary />
        <form method="post" encType="multipart/form-data">
          {items.map((item) => (
            <section key={item.target} className="mb-8 border-t border-ink pt-2">
              <p className="mb-3 text-16">
                <span className="mr-2 text-13 text-ink-3">{item.reason}</span>
                {item.note}
              </p>
              {item.question ? (
                <QuestionField
                  question={item.question}
                  value={item.value}
                  fixed
                  after={
                    reply && item.problem ? (
                      <p className="mt-1 text-14 text-ink-2">{w.problem[item.problem]}</p>
                    ) : null
                  }
                />
              ) : null}
              {item.paper ? (
                <FileField
                  name={fileField(item.paper)}
                  label={`${item.name} · ${w.newFile}`}
                  accept={ACCEPT}
                />
              ) : null}
            </section>
          ))}
          <Submit busy={w.submitting}>{w.answerCorrection}</Submit>
        </form>
      </FormScope>
    </div>
  )
}
