import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { parseWithZod } from '@conform-to/zod/v4'
import { questionAsked } from '~/admission/case-file/answers-view.server'
import { answerInWords } from '~/admission/answers/answer-words'
import { requireOwn } from '~/admission/drafts/own.server'
import { AnswerForm } from '~/admission/answers/answer.form'
import { saveAnswer } from '~/admission/drafts/save-answer.server'
import { hashOf } from '~/admission/drafts/save-section.server'
import { sentFields } from '~/ground/forms/check-answers'
import { now } from '~/platform/clock.server'
import { invalid } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { timeOf } from '~/shared/days'

/** There is nothing to look at here: the section's page has the field. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  return redirect(paths.myApplication(own.application.ref))
}

/** One answer, as typed: saved, or what somebody else wrote there meanwhile. */
export async function action({ request, params }: ActionFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const formData = await request.formData()
  const submission = parseWithZod(formData, { schema: AnswerForm })
  if (submission.status !== 'success') return invalid(submission)
  const typed = { key: params.key ?? '', base: submission.value.base, sent: sentFields(formData) }
  const at = now()
  const outcome = await saveAnswer(own.actor, own.application.id, typed, at)
  if (outcome.ok) return json({ ...outcome.value, at: timeOf(at) })
  if (outcome.reason === 'not_a_draft') return json({ reason: outcome.reason }, { status: 409 })
  const { value = '', version = 0, by = '' } = outcome.detail ?? {}
  const text = String(value)
  const said = answerInWords(await questionAsked(own, typed.key), text, localeOf(request))
  const theirs = { value: text, version, by, hash: hashOf(text), ...(said ? { said } : {}) }
  return json({ reason: outcome.reason, theirs }, { status: 409 })
}
