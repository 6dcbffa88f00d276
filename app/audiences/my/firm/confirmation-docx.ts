import type { LoaderFunctionArgs } from '@remix-run/node'
import { sheetFile } from '~/ground/papers/word-file.server'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { confirmationOf } from '~/residence/payments/confirmation.server'
import { yearAsked } from '~/residence/payments/year-asked'

/** The yearly confirmation as a Word file, for its founder. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await inRole('founder')({ request, params: {} })
  const asked = { today: today(), year: yearAsked(request.url), locale: localeOf(request) }
  const { firm, year, sheet } = await confirmationOf(actor, actor.firmId, asked)
  return sheetFile(`${firm.ref}-${year}`, sheet)
}
