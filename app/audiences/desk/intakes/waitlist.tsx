import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { intakeNumber } from '~/admission/intakes/intake-number.server'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { titled } from '~/ui/title'
import { waitlistOf } from '~/admission/waitlist/queries.server'
import { reorderWaitlist } from '~/admission/waitlist/reorder.server'
import { ReorderForm } from '~/admission/waitlist/waitlist.form'
import { WaitlistPage } from '~/admission/panels/waitlist-page'
import { waitlistWords } from '~/admission/waitlist/words'

export const meta = titled(waitlistWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const list = await waitlistOf(actor, intakeNumber(params.number))
  return json({ slug: actor.enclaveSlug, mayMove: actor.role === 'director', list })
}

/** Changes the order. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['director'], enclave: params.enclave })
  const { intake } = await waitlistOf(actor, intakeNumber(params.number))
  const submission = parseWithZod(await request.formData(), { schema: ReorderForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await reorderWaitlist(actor, intake.id, submission.value, now())
  const w = inLocale(waitlistWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(paths.deskWaitlist(actor.enclaveSlug, intake.number))
}

export default function Waitlist() {
  return <WaitlistPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
