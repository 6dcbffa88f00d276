import type { LoaderFunctionArgs } from '@remix-run/node'
import { agreementDocx } from '~/admission/agreements/sheet.server'
import { requireOwn } from '~/admission/drafts/own.server'
import { localeOf } from '~/platform/locale.server'

/** The agreement as a Word file, to be signed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, application } = await requireOwn(request, params.ref)
  return agreementDocx(actor, application, localeOf(request))
}
