import type { LoaderFunctionArgs } from '@remix-run/node'
import { contractDocx } from '~/audiences/contracts/sheet.server'
import { asStaff } from '~/ground/people/guard.server'
import { localeOf } from '~/platform/locale.server'

/** The contract as a Word file, for the desk. */
export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  return contractDocx(actor, asked.params.contractId, localeOf(asked.request))
}
