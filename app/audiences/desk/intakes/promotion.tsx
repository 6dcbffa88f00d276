import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { intakeNumber } from '~/admission/intakes/intake-number.server'
import { requireActor } from '~/ground/people/guard.server'
import { refusalText } from '~/admission/phases/bar-text'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { titled } from '~/ui/title'
import { promoteFirst } from '~/admission/panels/promote.server'
import { waitlistOf } from '~/admission/waitlist/queries.server'
import { PromotionForm } from '~/admission/waitlist/waitlist.form'
import { WaitlistPage } from '~/admission/panels/waitlist-page'
import { waitlistWords } from '~/admission/waitlist/words'

export const meta = titled(waitlistWords, (w) => w.moveUp)

const ROLES = ['director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  return json({
    slug: actor.enclaveSlug,
    mayMove: true,
    list: await waitlistOf(actor, intakeNumber(params.number)),
  })
}

/** The first on the list takes a free place. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { intake } = await waitlistOf(actor, intakeNumber(params.number))
  const submission = parseWithZod(await request.formData(), { schema: PromotionForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await promoteFirst(actor, intake.id, submission.value, now())
  const w = inLocale(waitlistWords, localeOf(request))
  if (!outcome.ok) return refused(submission, refusalText(outcome, w.refusals, localeOf(request)))
  return redirect(paths.deskApplication(actor.enclaveSlug, outcome.value.applicationId))
}

export default function Promotion() {
  return <WaitlistPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
