import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { decline, invitationOf } from '~/admission/assignment/answer.server'
import { askingWords } from '~/admission/assignment/asking-words'
import { DeclineForm } from '~/admission/assignment/ask.form'
import { questionOf } from '~/admission/assignment/question.server'
import { QuestionView } from '~/admission/assignment-pages/question-view'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { notFound, onlyPressed } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(askingWords, (w) => w.question)

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['expert'], enclave: params.enclave })
  const id = isId(params.invitationId) ? params.invitationId : notFound()
  return onlyPressed(context, paths.reviewInvitation(actor.enclaveSlug, id))
}

/** No, signed in: back to the queue, from which the question is gone. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['expert'], enclave: params.enclave })
  const bearer = { actor, invitationId: params.invitationId }
  if (!(await invitationOf(bearer))) notFound()
  const submission = parseWithZod(await request.formData(), { schema: DeclineForm })
  if (submission.status !== 'success') {
    const at = { slug: actor.enclaveSlug, question: await questionOf(bearer, now()) }
    return json({ reply: submission.reply(), ...at }, { status: 422 })
  }
  await decline(bearer, submission.value, now())
  return redirect(paths.review(actor.enclaveSlug))
}

export default function InvitationRefusal() {
  const typed = useActionData<typeof action>()
  const { invitationId: id = '' } = useParams()
  const w = useWords(askingWords)
  if (!typed) return null
  const at = { yes: paths.reviewInvitationYes(typed.slug, id), no: paths.reviewInvitationNo(typed.slug, id) }
  return (
    <div className="max-w-160">
      <PageHead title={w.question} />
      <QuestionView question={typed.question} at={at} reply={typed.reply} />
    </div>
  )
}
