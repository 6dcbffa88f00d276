import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { invitationOf } from '~/admission/assignment/answer.server'
import { askingWords } from '~/admission/assignment/asking-words'
import { questionOf } from '~/admission/assignment/question.server'
import { QuestionView } from '~/admission/assignment-pages/question-view'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { reviewWords } from '~/admission/rubrics/words'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(askingWords, (w) => w.question)

/** An invitation, as the expert reads it after signing in. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['expert'], enclave: params.enclave })
  const bearer = { actor, invitationId: params.invitationId }
  if (!(await invitationOf(bearer))) notFound()
  return json({ slug: actor.enclaveSlug, question: await questionOf(bearer, now()) })
}

export default function InvitationQuestion() {
  const { slug, question } = useLoaderData<typeof loader>()
  const { invitationId: id = '' } = useParams()
  const w = useWords(askingWords)
  const queue = useWords(reviewWords).queue
  const at = { yes: paths.reviewInvitationYes(slug, id), no: paths.reviewInvitationNo(slug, id) }
  return (
    <div className="max-w-160">
      <PageHead crumbs={[{ label: queue, to: paths.review(slug) }]} title={w.question} />
      <QuestionView question={question} at={at} />
    </div>
  )
}
