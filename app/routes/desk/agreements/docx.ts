import type { LoaderFunctionArgs } from '@remix-run/node'
import { agreementDocx } from '~/agreements/sheet.server'
import { applicationFile } from '~/applications/file.server'
import { requireActor } from '~/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'

/** The agreement as a Word file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const locale = localeOf(request)
  return agreementDocx(actor, await applicationFile(actor, params.applicationId, today(), locale), locale)
}
