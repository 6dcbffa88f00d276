import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { askingWords } from '~/admission/assignment/asking-words'
import { questionOf } from '~/admission/assignment/question.server'
import { QuestionView } from '~/admission/assignment-pages/question-view'
import { Door } from '~/ground/people/door'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(askingWords, (w) => w.question)
export const headers = () => ({ 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' })

/** The page behind the link of an invitation. Opening it changes nothing: mail filters open links too. */
export async function loader({ params }: LoaderFunctionArgs) {
  return json({ question: await questionOf({ token: params.token ?? '' }, now()) })
}

export default function AskedPage() {
  const { question } = useLoaderData<typeof loader>()
  const { token = '' } = useParams()
  const w = useWords(askingWords)
  return (
    <Door title={w.question}>
      <QuestionView question={question} at={{ yes: paths.askedYes(token), no: paths.askedNo(token) }} />
    </Door>
  )
}
