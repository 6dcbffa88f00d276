import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { wholeNumberOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { asBuilder } from '~/residence/inventory/room-act.server'
import { houseWithLevel } from '~/residence/spaces/queries.server'

/** An address from when there was one house leads on to that floor of the first that has it. */
export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asBuilder(asked)
  const key = await houseWithLevel(actor, wholeNumberOr404(asked.params.level))
  return redirect(paths.deskInventoryFloor(actor.enclaveSlug, key))
}
