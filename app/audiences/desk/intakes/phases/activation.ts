import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { intakeNumber } from '~/admission/intakes/intake-number.server'
import { requireActor } from '~/ground/people/guard.server'
import { activatePhase } from '~/admission/phases/activate.server'
import { now } from '~/platform/clock.server'
import { forbidden } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** There is nothing to look at here: the page of the phases has the button. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['director'], enclave: params.enclave })
  return redirect(paths.deskPhases(actor.enclaveSlug, intakeNumber(params.number)))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['director'], enclave: params.enclave })
  const number = intakeNumber(params.number)
  const activated = await activatePhase(actor, number, params.phaseId, now())
  if (!activated.ok) forbidden()
  return redirect(paths.deskPhases(actor.enclaveSlug, number))
}
