import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { intakeNumber } from '~/admission/intakes/intake-number.server'
import { endLateCode } from '~/admission/intakes/late-codes.server'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { forbidden } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** There is nothing to look at here: the page of the codes has the button. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['director'], enclave: params.enclave })
  return redirect(paths.deskLateCodes(actor.enclaveSlug, intakeNumber(params.number)))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['director'], enclave: params.enclave })
  const number = intakeNumber(params.number)
  const ended = await endLateCode(actor, number, params.codeId, now())
  if (!ended.ok) forbidden()
  return redirect(paths.deskLateCodes(actor.enclaveSlug, number))
}
