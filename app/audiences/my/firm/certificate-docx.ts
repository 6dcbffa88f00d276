import type { LoaderFunctionArgs } from '@remix-run/node'
import { sheetFile } from '~/ground/papers/word-file.server'
import { inRole } from '~/ground/people/guard.server'
import { localeOf } from '~/platform/locale.server'
import { certificateOf } from '~/residence/graduation/certificate.server'

/** A founder's own certificate of graduation as a Word file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await inRole('founder')({ request, params: {} })
  const { number, sheet } = await certificateOf(actor, actor.firmId, localeOf(request))
  return sheetFile(number, sheet)
}
