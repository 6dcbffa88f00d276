import { parseWithZod } from '@conform-to/zod/v4'
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { sentenceFor, sentenceOf } from '~/mechanism/sentences'
import { now } from '~/platform/clock.server'
import { floorKeyOr404 } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { TracingForm } from '~/residence/drawings/drawing.form'
import { layTracing, tracingOf } from '~/residence/drawings/lay-tracing.server'
import { floorToDraw } from '~/residence/drawings/start.server'
import { drawingWords } from '~/residence/drawings/words'
import { asBuilder } from '~/residence/inventory/room-act.server'
import { inLocale } from '~/shared/words'

/** The export under the draft, as a picture in which nothing runs and which fetches nothing. */
export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asBuilder(asked)
  return new Response(await tracingOf(actor, floorKeyOr404(asked.params)), {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}

/** Takes an SVG or a DXF that the editor read; 422 with why where it is neither. */
export async function action(asked: ActionFunctionArgs) {
  const actor = await asBuilder(asked)
  const key = floorKeyOr404(asked.params)
  const w = inLocale(drawingWords, localeOf(asked.request))
  const submission = parseWithZod(await asked.request.formData(), { schema: TracingForm })
  if (submission.status !== 'success') {
    await floorToDraw(actor, key)
    return json({ why: sentenceFor(w.errors, 'required') }, { status: 422 })
  }
  const outcome = await layTracing(actor, key, submission.value, now())
  if (outcome.ok) return json(outcome.value)
  return json({ why: sentenceOf(w.refusals, outcome.reason, outcome.detail ?? {}) }, { status: 422 })
}
