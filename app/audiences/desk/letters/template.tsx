import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { saveDraft } from '~/setup/letter-templates/change-template.server'
import { TemplateForm } from '~/setup/letter-templates/template.form'
import { editorData, templateActor } from '~/setup/letter-templates/template-page.server'
import { TemplatePage } from '~/setup/letter-templates/template-page'
import { templateWords } from '~/setup/letter-templates/template-words'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { titled } from '~/ui/title'

export const meta = titled(templateWords, (w) => w.templates)

export const loader = (asked: LoaderFunctionArgs) => editorData(asked)

/** Keeps the draft. */
export async function action(asked: ActionFunctionArgs) {
  const { actor, place } = await templateActor(asked)
  const schema = TemplateForm(place.kind, place.locale)
  const submission = parseWithZod(await asked.request.formData(), { schema })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await saveDraft(actor, place, submission.value, now())
  const w = inLocale(templateWords, localeOf(asked.request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason])
  return redirect(`${paths.letterTemplate(actor.enclaveSlug, place.kind, place.locale)}?done=saved`)
}

export default TemplatePage
