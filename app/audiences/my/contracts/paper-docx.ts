import type { LoaderFunctionArgs } from '@remix-run/node'
import { contractDocx } from '~/audiences/contracts/sheet.server'
import { inRole } from '~/ground/people/guard.server'
import { localeOf } from '~/platform/locale.server'

/** The contract as a Word file, for its founder. */
export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole('founder')({ request: asked.request, params: {} })
  return contractDocx(actor, asked.params.contractId, localeOf(asked.request))
}
