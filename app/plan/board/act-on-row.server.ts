import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { Actor } from '~/ground/people/actor'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import type { Outcome } from '~/shared/outcome'
import { areaOf, placesOf } from '~/plan/counting/area'
import { evidenceRow } from '~/plan/evidence/row.server'
import { refusalWords, type RowRefusal } from '~/plan/evidence/refusal-words'
import { requireWorker } from './worker.server'

/** The row that an act is about, for whoever works with evidence here. */
export async function rowToActOn({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const day = today()
  return json({ page: await evidenceRow(actor, params.evidenceId ?? '', day, localeOf(request)), day })
}

type Act<Input> = (
  actor: Actor,
  rowId: string,
  input: Input,
  now: Date,
) => Promise<Outcome<unknown, RowRefusal>>

/** Reads the form, acts on the row and leads back to it; a refusal is said in words with what was typed kept. */
export async function actOnRow<Schema extends z.ZodType>(
  { request, params }: ActionFunctionArgs,
  schema: Schema,
  act: Act<z.output<Schema>>,
) {
  const actor = await requireWorker(request, params.enclave)
  const { row } = await evidenceRow(actor, params.evidenceId ?? '', today(), localeOf(request))
  const submission = parseWithZod(await request.formData(), { schema })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await act(actor, row.id, submission.value, now())
  if (!outcome.ok) return refused(submission, refusalWords(outcome, localeOf(request)))
  return redirect(placesOf(areaOf(new URL(request.url).pathname), actor.enclaveSlug).row(row.id))
}
