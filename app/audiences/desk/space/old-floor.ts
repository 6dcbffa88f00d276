import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '~/ground/people/guard.server'
import { wholeNumberOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { houseWithLevel } from '~/residence/spaces/queries.server'

/** An address from when there was one house leads on to that floor of the first that has it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const key = await houseWithLevel(actor, wholeNumberOr404(params.level))
  return redirect(`${paths.deskFloor(actor.enclaveSlug, key)}${new URL(request.url).search}`)
}
