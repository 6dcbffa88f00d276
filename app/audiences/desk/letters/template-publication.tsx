import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { MAY_PUBLISH } from '~/setup/letter-templates/abilities'
import { publishTemplate } from '~/setup/letter-templates/change-template.server'
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

/** A refused publication shows the editor again, with what was typed. */
export async function loader(asked: LoaderFunctionArgs) {
  await templateActor(asked, MAY_PUBLISH)
  return editorData(asked)
}

/** Puts the text in force for the letters to come. */
export async function action(asked: ActionFunctionArgs) {
  const { actor, place } = await templateActor(asked, MAY_PUBLISH)
  const schema = TemplateForm(place.kind, place.locale)
  const submission = parseWithZod(await asked.request.formData(), { schema })
  if (submission.status !== 'success') return invalid(submission)
  const { subject, body, version, revision } = submission.value
  const outcome = await publishTemplate(actor, place, { version, revision, text: { subject, body } }, now())
  const w = inLocale(templateWords, localeOf(asked.request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason])
  return redirect(`${paths.letterTemplate(actor.enclaveSlug, place.kind, place.locale)}?done=published`)
}

export default TemplatePage
