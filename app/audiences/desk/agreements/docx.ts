import type { LoaderFunctionArgs } from '@remix-run/node'
import { agreementDocx } from '~/admission/agreements/sheet.server'
import { applicationFile } from '~/admission/case-file/file.server'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'

/** The agreement as a Word file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const locale = localeOf(request)
  return agreementDocx(actor, await applicationFile(actor, params.applicationId, today(), locale), locale)
}
