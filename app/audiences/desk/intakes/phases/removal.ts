import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { intakeNumber } from '~/admission/intakes/intake-number.server'
import { requireActor } from '~/ground/people/guard.server'
import { removePhase } from '~/admission/phases/change-phase.server'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'

/** There is nothing to look at here: the page of the phases has the button. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['director'], enclave: params.enclave })
  return redirect(paths.deskPhases(actor.enclaveSlug, intakeNumber(params.number)))
}

/** Takes a phase out; the page says why when it is the active one. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['director'], enclave: params.enclave })
  const number = intakeNumber(params.number)
  const removed = await removePhase(actor, number, params.phaseId, now())
  const why = removed.ok ? '' : `?refused=${removed.reason}`
  return redirect(`${paths.deskPhases(actor.enclaveSlug, number)}${why}`)
}
