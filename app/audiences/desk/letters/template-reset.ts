import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { MAY_PUBLISH } from '~/setup/letter-templates/abilities'
import { publishTemplate } from '~/setup/letter-templates/change-template.server'
import { SeenForm } from '~/setup/letter-templates/template.form'
import { templateActor } from '~/setup/letter-templates/template-page.server'
import { now } from '~/platform/clock.server'
import { invalid } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** The act has no page of its own. */
export async function loader(asked: LoaderFunctionArgs) {
  const { actor, place } = await templateActor(asked, MAY_PUBLISH)
  return redirect(paths.letterTemplate(actor.enclaveSlug, place.kind, place.locale))
}

/** Puts the built-in text in force again, as a version of its own. */
export async function action(asked: ActionFunctionArgs) {
  const { actor, place } = await templateActor(asked, MAY_PUBLISH)
  const submission = parseWithZod(await asked.request.formData(), { schema: SeenForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await publishTemplate(actor, place, { ...submission.value, text: null }, now())
  const editor = paths.letterTemplate(actor.enclaveSlug, place.kind, place.locale)
  return redirect(`${editor}?done=${outcome.ok ? 'isReset' : 'lost'}`)
}
