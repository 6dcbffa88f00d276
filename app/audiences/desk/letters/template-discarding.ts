import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { MAY_DRAFT } from '~/setup/letter-templates/abilities'
import { discardDraft } from '~/setup/letter-templates/change-template.server'
import { SeenForm } from '~/setup/letter-templates/template.form'
import { templateActor } from '~/setup/letter-templates/template-page.server'
import { now } from '~/platform/clock.server'
import { invalid } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** The act has no page of its own. */
export async function loader(asked: LoaderFunctionArgs) {
  const { actor, place } = await templateActor(asked, MAY_DRAFT)
  return redirect(paths.letterTemplate(actor.enclaveSlug, place.kind, place.locale))
}

/** Takes the draft away; of one that somebody has changed meanwhile the editor says so. */
export async function action(asked: ActionFunctionArgs) {
  const { actor, place } = await templateActor(asked, MAY_DRAFT)
  const submission = parseWithZod(await asked.request.formData(), { schema: SeenForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await discardDraft(actor, place, submission.value, now())
  const editor = paths.letterTemplate(actor.enclaveSlug, place.kind, place.locale)
  return redirect(`${editor}?done=${outcome.ok ? 'discarded' : 'lost'}`)
}
