import type { LoaderFunctionArgs } from '@remix-run/node'
import { sheetFile } from '~/ground/papers/word-file.server'
import { inRole } from '~/ground/people/guard.server'
import { localeOf } from '~/platform/locale.server'
import { certificateOf } from '~/residence/graduation/certificate.server'

/** A certificate of graduation as a Word file. */
export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole('officer', 'director')(asked)
  const { number, sheet } = await certificateOf(actor, asked.params.firmId, localeOf(asked.request))
  return sheetFile(number, sheet)
}
