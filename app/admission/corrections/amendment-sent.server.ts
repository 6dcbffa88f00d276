import { json, redirect } from '@remix-run/node'
import { parseWithZod } from '@conform-to/zod/v4'
import { AmendmentForm } from '~/admission/corrections/amend.form'
import { amendApplication } from '~/admission/corrections/amend.server'
import { amendmentTyped } from '~/admission/corrections/amendment-view.server'
import { amendmentWords } from '~/admission/corrections/amendment-words'
import { readAnswer } from '~/admission/corrections/answer-correction.form'
import type { Own } from '~/admission/drafts/own.server'
import { keepFiles } from '~/admission/corrections/save-typed.server'
import { fileField } from '~/admission/uploads/upload-field'
import { isPaperRefusal, refusalInWords, uploadRefusalInWords } from '~/admission/uploads/upload-words'
import { sentFields } from '~/ground/forms/check-answers'
import { refusalText } from '~/admission/phases/bar-text'
import { now } from '~/platform/clock.server'
import { invalid } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'

/** Amends what was handed in; what has arrived need not be chosen again. */
export async function amendSent(request: Request, own: Own) {
  const formData = await request.formData()
  const submission = parseWithZod(formData, { schema: AmendmentForm })
  if (submission.status !== 'success') return invalid(submission)
  const locale = localeOf(request)
  const { files, refusals } = readAnswer(formData)
  const sent = sentFields(formData)
  const [notTaken] = Object.entries(refusals)
  const input = { version: submission.value.version, sent, files }
  const outcome = notTaken ? null : await amendApplication(own.actor, own.application.id, input, now())
  if (outcome?.ok) return redirect(paths.myApplication(outcome.value.ref))
  const detail = outcome?.detail ?? {}
  const text = outcome
    ? isPaperRefusal(outcome.reason)
      ? uploadRefusalInWords(outcome, locale)
      : refusalText(outcome, inLocale(amendmentWords, locale).refused, locale)
    : refusalInWords(notTaken?.[1] ?? '', locale)
  const atFile = notTaken?.[0] ?? detail.kind
  const fieldErrors =
    atFile !== undefined
      ? { [fileField(String(atFile))]: [text] }
      : outcome?.reason === 'gaps'
        ? Object.fromEntries(Object.entries(detail).map(([field, fault]) => [field, [String(fault)]]))
        : {}
  const formErrors = Object.keys(fieldErrors).length > 0 ? [] : [text]
  const reply = submission.reply({ formErrors, fieldErrors })
  const typed = await amendmentTyped(own, sent)
  // What has arrived need not be chosen again.
  await keepFiles(own.actor, own.application.id, files, now())
  const conflict = outcome?.reason === 'changed_meanwhile'
  return json({ error: reply.error ?? {}, typed, conflict }, { status: 409 })
}
