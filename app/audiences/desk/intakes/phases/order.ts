import { parseWithZod } from '@conform-to/zod/v4'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { intakeNumber } from '~/admission/intakes/intake-number.server'
import { requireActor } from '~/ground/people/guard.server'
import { movePhase } from '~/admission/phases/change-phase.server'
import { PhaseOrderForm } from '~/admission/phases/phase.form'
import { now } from '~/platform/clock.server'
import { invalid } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** There is nothing to look at here: the page of the phases has the buttons. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['director'], enclave: params.enclave })
  return redirect(paths.deskPhases(actor.enclaveSlug, intakeNumber(params.number)))
}

/** One place up or down; the page says why when the days of the phases speak against it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['director'], enclave: params.enclave })
  const number = intakeNumber(params.number)
  const submission = parseWithZod(await request.formData(), { schema: PhaseOrderForm })
  if (submission.status !== 'success') return invalid(submission)
  const moved = await movePhase(actor, number, params.phaseId, submission.value.to, now())
  const why = moved.ok ? '' : `?refused=${moved.reason}`
  return redirect(`${paths.deskPhases(actor.enclaveSlug, number)}${why}`)
}
