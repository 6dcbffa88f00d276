import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { areaOf, placesOf } from '~/plan/counting/area'
import { JoiningForm } from '~/plan/joining/joining.form'
import { joiningPage } from '~/plan/joining/joining-page.server'
import { JoiningView } from '~/plan/joining/joining-view'
import { joiningWords } from '~/plan/evidence/joining-words'
import { refuseJoining } from '~/plan/joining/refuse-joining.server'
import { requireWorker } from '~/plan/board/worker.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { inLocale } from '~/shared/words'
import { titled } from '~/ui/title'

export const meta = titled(joiningWords, (w) => w.refuseTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  return json(await joiningPage(actor, [params.recordId, params.otherId]))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const ids = [params.recordId, params.otherId] as const
  await joiningPage(actor, ids)
  const submission = parseWithZod(await request.formData(), { schema: JoiningForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await refuseJoining(actor, ids, submission.value, now())
  if (!outcome.ok)
    return refused(submission, inLocale(joiningWords, localeOf(request)).refusals[outcome.reason])
  return redirect(placesOf(areaOf(new URL(request.url).pathname), actor.enclaveSlug).evidence)
}

/** Says that two achievements are two, so that the proposal to join them is settled. */
export default function JoiningRefusal() {
  return <JoiningView page={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} refusing />
}
