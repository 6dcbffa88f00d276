import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { HomeFirmsForm } from '~/plan/board/home-firms.form'
import { setHomeFirms } from '~/plan/board/home-firms.server'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** There is nothing to look at here: the choice stands on the page of the plan. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { enclaveSlug } = await requireActor(request, { roles: ['bureau'], enclave: params.enclave })
  return redirect(paths.bureauPlan(enclaveSlug))
}

/** Says when a firm registered in the home city before counts as landed; choosing the same again changes nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['bureau'], enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: HomeFirmsForm })
  if (submission.status !== 'success') return invalid(submission)
  await setHomeFirms(actor, submission.value, now())
  return redirect(paths.bureauPlan(actor.enclaveSlug))
}
