import { json, redirect } from '@remix-run/node'
import { parseWithZod } from '@conform-to/zod/v4'
import { answerCorrection } from '~/admission/corrections/answer-correction.server'
import { CorrectionAnswerForm, readAnswer } from '~/admission/corrections/answer-correction.form'
import type { Own } from '~/admission/drafts/own.server'
import { faultFields } from '~/admission/corrections/correction-faults'
import { keepFiles } from '~/admission/corrections/save-typed.server'
import { fileField } from '~/admission/uploads/upload-field'
import { isPaperRefusal, refusalInWords, uploadRefusalInWords } from '~/admission/uploads/upload-words'
import { words } from '~/admission/applications/words'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'

/** Hands a correction back; what has arrived need not be chosen again. */
export async function answerSent(request: Request, own: Own) {
  const formData = await request.formData()
  const submission = parseWithZod(formData, { schema: CorrectionAnswerForm })
  if (submission.status !== 'success') return invalid(submission)
  const locale = localeOf(request)
  const w = inLocale(words, locale)
  const answer = readAnswer(formData)
  const [notTaken] = Object.entries(answer.refusals)
  // What has arrived need not be chosen again.
  const keepThem = () => keepFiles(own.actor, own.application.id, answer.files, now())
  if (notTaken) await keepThem()
  if (notTaken) return refused(submission, refusalInWords(notTaken[1], locale), fileField(notTaken[0]))
  const outcome = await answerCorrection(own.actor, own.application.id, answer, now())
  if (outcome.ok) return redirect(paths.myApplication(outcome.value.ref))
  await keepThem()
  if (isPaperRefusal(outcome.reason)) {
    const at = fileField(String(outcome.detail?.kind ?? ''))
    return refused(submission, uploadRefusalInWords(outcome, locale), at)
  }
  const message = w.correctionRefused[outcome.reason]
  if (outcome.reason !== 'items_open') return refused(submission, message)
  const fieldErrors = faultFields(outcome.detail ?? {})
  return json(submission.reply({ formErrors: [message], fieldErrors }), { status: 409 })
}
