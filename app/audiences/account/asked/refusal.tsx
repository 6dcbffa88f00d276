import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { decline } from '~/admission/assignment/answer.server'
import { askingWords } from '~/admission/assignment/asking-words'
import { DeclineForm } from '~/admission/assignment/ask.form'
import { questionOf } from '~/admission/assignment/question.server'
import { Answered, QuestionView } from '~/admission/assignment-pages/question-view'
import { Door } from '~/ground/people/door'
import { now } from '~/platform/clock.server'
import { onlyPressed } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(askingWords, (w) => w.question)
export const headers = () => ({ 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' })

export function loader({ params, context }: LoaderFunctionArgs) {
  return onlyPressed(context, paths.asked(params.token ?? ''))
}

/** No, by the letter's link. */
export async function action({ request, params }: ActionFunctionArgs) {
  const bearer = { token: params.token ?? '' }
  const submission = parseWithZod(await request.formData(), { schema: DeclineForm })
  if (submission.status !== 'success') {
    return json({ reply: submission.reply(), question: await questionOf(bearer, now()) }, { status: 422 })
  }
  const outcome = await decline(bearer, submission.value, now())
  return outcome.ok ? json({ reply: null, question: null }) : redirect(paths.asked(bearer.token))
}

export default function RefusalPage() {
  const done = useActionData<typeof action>()
  const { token = '' } = useParams()
  const w = useWords(askingWords)
  const at = { yes: paths.askedYes(token), no: paths.askedNo(token) }
  return (
    <Door title={w.question}>
      {done?.reply ? (
        <QuestionView question={done.question} at={at} reply={done.reply} />
      ) : (
        <Answered toFile={null} />
      )}
    </Door>
  )
}
