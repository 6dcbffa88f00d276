import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { accept } from '~/admission/assignment/answer.server'
import { askingWords } from '~/admission/assignment/asking-words'
import { Answered } from '~/admission/assignment-pages/question-view'
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

/** Yes, by the letter's link; the file itself waits behind the sign-in. */
export async function action({ params }: ActionFunctionArgs) {
  const outcome = await accept({ token: params.token ?? '' }, now())
  if (!outcome.ok) return redirect(paths.asked(params.token ?? ''))
  const { slug, reviewId } = outcome.value
  return json({ toFile: paths.reviewFile(slug, reviewId) })
}

export default function AcceptancePage() {
  const done = useActionData<typeof action>()
  const w = useWords(askingWords)
  return <Door title={w.question}>{done ? <Answered toFile={done.toFile} /> : null}</Door>
}
