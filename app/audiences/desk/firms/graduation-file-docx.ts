import type { LoaderFunctionArgs } from '@remix-run/node'
import { graduationFile } from '~/across/graduation-file/file.server'
import { sheetFile } from '~/ground/papers/word-file.server'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'

/** The file of a graduation as a Word file. */
export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole('officer', 'director')(asked)
  const { firm, sheet } = await graduationFile(actor, asked.params.firmId, today(), localeOf(asked.request))
  return sheetFile(`${firm.ref}-graduation`, sheet)
}
