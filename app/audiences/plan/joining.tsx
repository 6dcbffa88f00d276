import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { areaOf, placesOf } from '~/plan/counting/area'
import { joinAchievements } from '~/plan/joining/join-achievements.server'
import { JoiningForm } from '~/plan/joining/joining.form'
import { joiningPage } from '~/plan/joining/joining-page.server'
import { JoiningView } from '~/plan/joining/joining-view'
import { joiningWords } from '~/plan/evidence/joining-words'
import { requireWorker } from '~/plan/board/worker.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { inLocale } from '~/shared/words'
import { titled } from '~/ui/title'

export const meta = titled(joiningWords, (w) => w.title)

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
  const outcome = await joinAchievements(actor, ids, submission.value, now())
  if (!outcome.ok)
    return refused(submission, inLocale(joiningWords, localeOf(request)).refusals[outcome.reason])
  const { pathname } = new URL(request.url)
  const places = placesOf(areaOf(pathname), actor.enclaveSlug)
  return redirect(outcome.value.state === 'asked' ? pathname : places.evidence)
}

/** Two achievements that are one: joined at once, or proposed and confirmed by another where one is approved. */
export default function Joining() {
  return <JoiningView page={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
