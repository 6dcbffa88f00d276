import type { LoaderFunctionArgs } from '@remix-run/node'
import { archiveOf } from '~/admission/case-file/archive.server'
import { founderView } from '~/admission/case-file/founder-view.server'
import { requireOwn } from '~/admission/drafts/own.server'
import { now, today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'

/** Everything of one application in one file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const locale = localeOf(request)
  return archiveOf(await founderView(own, today(), locale), now(), locale)
}
