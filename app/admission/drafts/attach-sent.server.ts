import { parseWithZod } from '@conform-to/zod/v4'
import { redirect } from '@remix-run/node'
import { words } from '~/admission/applications/words'
import { fileField, uploaded } from '~/admission/uploads/upload-field'
import { UploadForm } from '~/admission/uploads/upload.form'
import { refusalInWords, uploadRefusalInWords } from '~/admission/uploads/upload-words'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { inLocale } from '~/shared/words'
import type { Own } from './own.server'
import { attachPaper } from './papers.server'

type Draft = { actor: Own['actor']; application: { id: string } }

/** Files the paper a form brought under its kind, and leads back to it; what was refused stands at its field. */
export async function attachSent(request: Request, { actor, application }: Draft, papers: string) {
  const formData = await request.formData()
  const submission = parseWithZod(formData, { schema: UploadForm })
  if (submission.status !== 'success') return invalid(submission)
  const { kind } = submission.value
  const locale = localeOf(request)
  const no = (text: string) => refused(submission, text, fileField(kind))
  const sent = uploaded(formData, kind)
  if (!sent) return no(inLocale(words, locale).noFile)
  if ('refusal' in sent) return no(refusalInWords(sent.refusal, locale))
  const outcome = await attachPaper(actor, application.id, { kind, fileId: sent.id }, now())
  if (!outcome.ok) return no(uploadRefusalInWords(outcome, locale))
  return redirect(`${papers}#paper-${encodeURIComponent(kind)}`)
}
