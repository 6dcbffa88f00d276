import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { dropDecision } from '~/admission/decisions/drop-decision.server'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'

/** The act has no page of its own. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['director'], enclave: params.enclave })
  return redirect(paths.deskDecisions(actor.enclaveSlug))
}

/** Takes back a decision that waits. One that was published meanwhile stays published. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['director'], enclave: params.enclave })
  await dropDecision(actor, params.decisionId ?? '', now())
  return redirect(paths.deskDecisions(actor.enclaveSlug))
}
