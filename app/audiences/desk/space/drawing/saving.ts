import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { sentenceFor, sentenceOf } from '~/mechanism/sentences'
import { now, today } from '~/platform/clock.server'
import { floorKeyOr404 } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { DraftForm } from '~/residence/drawings/drawing.form'
import { saveDraft } from '~/residence/drawings/save-draft.server'
import { editorOf } from '~/residence/drawings/start.server'
import { drawingWords } from '~/residence/drawings/words'
import { asBuilder } from '~/residence/inventory/room-act.server'
import { inLocale } from '~/shared/words'

/** What is sent here has its place on the drawing board. */
export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asBuilder(asked)
  const { building, level } = await editorOf(actor, floorKeyOr404(asked.params), today())
  return redirect(paths.deskDrawing(actor.enclaveSlug, { building, level }))
}

/** Keeps the draft the editor sends: 422 with why where it cannot be kept, 409 where somebody else has saved since. */
export async function action(asked: ActionFunctionArgs) {
  const actor = await asBuilder(asked)
  const key = floorKeyOr404(asked.params)
  const w = inLocale(drawingWords, localeOf(asked.request))
  const submission = parseWithZod(await asked.request.formData(), { schema: DraftForm })
  if (submission.status !== 'success') {
    await editorOf(actor, key, today())
    return json({ why: sentenceFor(w.errors, 'unreadable') }, { status: 422 })
  }
  const outcome = await saveDraft(actor, key, submission.value, now())
  if (outcome.ok) return json(outcome.value)
  const why = sentenceOf(w.refusals, outcome.reason, outcome.detail ?? {})
  return json({ why }, { status: outcome.reason === 'changed_meanwhile' ? 409 : 422 })
}
