import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { parseWithZod } from '@conform-to/zod/v4'
import { AnswerForm } from '~/admission/answers/answer.form'
import { requireOwn } from '~/admission/drafts/own.server'
import { hashOf } from '~/admission/drafts/save-section.server'
import { saveTyped } from '~/admission/corrections/save-typed.server'
import { sentFields } from '~/ground/forms/check-answers'
import { now } from '~/platform/clock.server'
import { invalid } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { timeOf } from '~/shared/days'

/** There is nothing to look at here: the correction's or the amendment's page has the field. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  return redirect(paths.myApplication(own.application.ref))
}

/** One field of a correction or an amendment, as typed and not sent yet. */
export async function action({ request, params }: ActionFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const formData = await request.formData()
  const submission = parseWithZod(formData, { schema: AnswerForm })
  if (submission.status !== 'success') return invalid(submission)
  const { base } = submission.value
  const typing = { field: params.field ?? '', base, sent: sentFields(formData) }
  const at = now()
  const outcome = await saveTyped(own.actor, own.application.id, typing, at)
  if (outcome.ok) return json({ ...outcome.value, at: timeOf(at) })
  if (outcome.reason === 'not_open') return json({ reason: outcome.reason }, { status: 409 })
  const { value = '', version = 0, by = '' } = outcome.detail ?? {}
  const theirs = { value: String(value), version, by, hash: hashOf(String(value)) }
  return json({ reason: outcome.reason, theirs }, { status: 409 })
}
