import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect } from '@remix-run/node'
import { readSectionAct } from '~/admission/answers/section-acts'
import { SectionForm } from '~/admission/answers/section.form'
import { fileField } from '~/admission/uploads/upload-field'
import { refusalInWords, uploadRefusalInWords } from '~/admission/uploads/upload-words'
import { answersIn, sentFields } from '~/ground/forms/check-answers'
import { now, today } from '~/platform/clock.server'
import { invalid, notFound, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { requireOwn, type Own } from './own.server'
import { saveSection } from './save-section.server'
import { backTo, filePapers, nextPage, sectionNow, withoutRow } from './section-acts.server'

/** Saves what a section was sent with, and leads to where its button does; what two wrote at once is said. */
export async function saveSent(request: Request, own: Own, section: string) {
  const formData = await request.formData()
  const submission = parseWithZod(formData, { schema: SectionForm })
  if (submission.status !== 'success') return invalid(submission)
  const { stamp, then } = submission.value
  const act = readSectionAct(then)
  const { whole } = await sectionNow(own, section)
  if (!whole) return notFound()
  const sent = withoutRow(whole, sentFields(formData), act)
  const saved = await saveSection(own.actor, own.application.id, { section, stamp, sent }, now())
  const { ref } = own.application
  if (!saved.ok && saved.reason === 'not_a_draft') return redirect(paths.myApplication(ref))
  if (!saved.ok) {
    const typed = answersIn(whole, sent)
    return json({ ...submission.reply(), conflict: saved.detail ?? {}, typed }, { status: 409 })
  }
  const locale = localeOf(request)
  const kept = await filePapers(own, whole, formData, act, now())
  if (kept) {
    const text = 'refusal' in kept ? refusalInWords(kept.refusal, locale) : uploadRefusalInWords(kept, locale)
    return refused(submission, text, fileField(kept.code))
  }
  if (act.act === 'leave') return redirect(paths.myApplication(ref))
  const back = backTo(ref, section, act)
  if (back) return redirect(back)
  return redirect(await nextPage(own, await requireOwn(request, ref), section, today(), now()))
}
