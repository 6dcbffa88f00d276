import type { LoaderFunctionArgs } from '@remix-run/node'
import { sheetFile } from '~/ground/papers/word-file.server'
import { asStaff } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { confirmationOf } from '~/residence/payments/confirmation.server'
import { yearAsked } from '~/residence/payments/year-asked'

/** The yearly confirmation of a firm as a Word file, for the desk. */
export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const { request, params } = asked
  const of = { today: today(), year: yearAsked(request.url), locale: localeOf(request) }
  const { firm, year, sheet } = await confirmationOf(actor, params.firmId, of)
  return sheetFile(`${firm.ref}-${year}`, sheet)
}
